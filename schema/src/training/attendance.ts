import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { ClassSession } from './class-session.ts';
import { Enrolment } from './enrolment.ts';
import { AttendanceStatus } from './vocabulary.ts';

@Stored({
  description: 'Whether an enrolled person was at a session.',
  policy: companyAndCounty,
  uniques: [['session', 'enrolment']],
})
export class Attendance extends Scoped {
  @ToOne(() => ClassSession, 'The session.', { reverse: 'attendances' }) session!: Ref<ClassSession>;
  @ToOne(() => Enrolment, 'The enrolment.', { partOf: 'attendances' }) enrolment!: Ref<Enrolment>;
  @Choice(AttendanceStatus, 'Whether the person was there.') status!: AttendanceStatus;
}
