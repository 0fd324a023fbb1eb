import type { Ref } from '@mikro-orm/core';
import { Choice, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Area } from './area.ts';
import { DesignationEndReason, DesignationScheme } from './vocabulary.ts';

@Stored({
  description: 'The time an area stood on an official list of poor areas.',
  policy: openToAll,
  uniques: [['area', 'scheme']],
  checks: {
    end_reason_needs_end: 'end_reason is null or ended_on_precision is not null',
    ends_after_start: 'ended_on_latest >= started_on_earliest',
  },
})
export class AreaDesignation extends Versioned {
  @ToOne(() => Area, 'The area.', { reverse: 'designations' }) area!: Ref<Area>;
  @Choice(DesignationScheme, 'The list.') scheme!: DesignationScheme;
  @Text('Its name on the list, where a merger or promotion has changed it since.', { optional: true })
  listedAs?: string;
  @Embedded(() => FuzzyDate, 'When it was put on the list.', { optional: true }) startedOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'The assessment batch with which it left the list; null while it stands there.', {
    optional: true,
  })
  endedOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When its leaving was announced, often the year after.', { optional: true })
  announcedOn?: FuzzyDate;
  @Choice(DesignationEndReason, 'Why it left the list.', { optional: true }) endReason?: DesignationEndReason;
}
