import type { Ref } from '@mikro-orm/core';
import { readWith } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Count, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Measurement } from '../declare/embedded-values.ts';
import { PublishedReport } from './published-report.ts';

@Stored({
  description: 'One frozen figure of a report.',
  part: true,
  policy: readWith('published_report'),
  uniques: [['publishedReport', 'position']],
})
export class PublishedFigure extends Scoped {
  @ToOne(() => PublishedReport, 'The report.', { partOf: 'figures' }) publishedReport!: Ref<PublishedReport>;
  @Count('Its place in the report, from 1.') position!: number;
  @Text('What it says, as printed.') label!: string;
  @Embedded(() => Measurement, 'The figure.', { adds: false }) measurement!: Measurement;
  @Text('The GraphQL document that gives it again.') query!: string;
  @Text('The variables of the document, as JSON.') variables!: string;
  @Text('Where the figure stands in the answer, as a JSON pointer (RFC 6901).') pointer!: string;
}
