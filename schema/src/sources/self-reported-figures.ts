import type { Ref } from '@mikro-orm/core';
import { Choices, Id, Text, ToOne, Value, declareFigure } from '../declare/decorators.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { selfReportedFiguresSql } from './self-reported-figures-sql.ts';
import { Statement } from './statement.ts';
import { Interest } from './vocabulary.ts';

@Value('A figure told by who has an interest in it.')
export class SelfReportedFigure {
  @ToOne(() => Statement, 'The statement that gives it.') statement!: Ref<Statement>;
  @Text('The type of the record it supports; null where it supports none.', { optional: true }) recordType?: string;
  @Id('The record.', { optional: true }) recordId?: string;
  @Text('The field of the record; empty for the record as a whole.', { optional: true }) field?: string;
  @Choices(Interest, 'How the one who tells it has an interest.') interests!: Interest[];
  @Inputs() inputs!: FigureInput[];
}

declareFigure({
  name: 'selfReportedFigures',
  description:
    'Figures of sources that rest on the word of somebody with an interest: the statement is marked so, or the organization that asserts it or the speaker by a post is a party to the record, takes part in its program or governs its area. Ordered by statement.',
  value: () => SelfReportedFigure,
  arguments: [],
  sql: selfReportedFiguresSql,
});
