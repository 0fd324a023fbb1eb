import { Area } from '../areas/area.ts';
import { Choice, Day, Id, Instant, Text, ToOne, Value } from '../declare/decorators.ts';
import { Organization } from '../parties/organization.ts';
import { TaskKind } from './vocabulary.ts';

/** Something that waits for who asks; it is nowhere stored, but follows from how records stand. */
@Value('Something that waits for who asks, because of how a record stands and of what they may do with it.')
export class WaitingTask {
  @Choice(TaskKind, 'What is to be done.') kind!: TaskKind;
  @Text('The mutation that does it; null where it is done outside.', { optional: true }) action?: string;
  @Text('The type of the record it is about, as "PlanVersion".') recordType!: string;
  @Id('The record it is about.') recordId!: string;
  @Text('What it is about, in the words of the record.', { optional: true }) subject?: string;
  @ToOne(() => Area, 'The county that it concerns.', { optional: true }) county?: Area;
  @ToOne(() => Organization, 'The company that it concerns.', { optional: true }) company?: Organization;
  @Instant('Since when it waits.') since!: Date;
  @Day('By when it is to be done.', { optional: true }) dueOn?: string;
}
