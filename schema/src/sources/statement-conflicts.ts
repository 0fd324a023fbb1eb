import type { Ref } from '@mikro-orm/core';
import { Choice, Id, Text, ToOne, Value, declareFigure } from '../declare/decorators.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { Statement } from './statement.ts';
import { statementConflictsSql } from './statement-conflicts-sql.ts';
import { ConflictKind } from './vocabulary.ts';

@Value('A statement that cannot stand beside another one, or beside what a record says.')
export class StatementConflict {
  @ToOne(() => Statement, 'The statement.') statement!: Ref<Statement>;
  @ToOne(() => Statement, 'The figure it is at odds with; null where only the record says so.', { optional: true })
  other?: Ref<Statement>;
  @Text('The type of the record that both speak of, as "OutcomeReport".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Text('The field that both speak of; empty for the record as a whole.') field!: string;
  @Choice(ConflictKind, 'How it is known.') kind!: ConflictKind;
  @Inputs() inputs!: FigureInput[];
}

declareFigure({
  name: 'statementConflicts',
  description:
    'Statements at odds: those recorded as contradicting a field of a record, each beside every figure that supports it; and pairs of figures that support the same field in the same unit, modality and time while no value could satisfy both, taking "about" as within a tenth. A figure that rounds another is not at odds with it, nor is a superseded one. Ordered by record and field.',
  value: () => StatementConflict,
  arguments: [],
  sql: statementConflictsSql,
});
