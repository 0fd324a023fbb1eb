import type { Ref } from '@mikro-orm/core';
import { countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Flag, Stored, ToOne } from '../declare/decorators.ts';
import { PlanVersion } from './county-plan.ts';
import { readWithVersion } from './plan-part.ts';
import { SectionKind } from './vocabulary.ts';

@Stored({
  description:
    'A section of a plan version as work on it goes: its `version` tells two officials apart who save at once.',
  part: true,
  policy: readWithVersion,
  writers: [countyOfficials],
  uniques: [['planVersion', 'kind']],
  sortedBy: 'kind',
})
export class PlanSection extends Scoped {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'sections' }) planVersion!: Ref<PlanVersion>;
  @Choice(SectionKind, 'Which section.') kind!: SectionKind;
  @Flag('Whether its writers call it finished.') isFinished!: boolean;
}
