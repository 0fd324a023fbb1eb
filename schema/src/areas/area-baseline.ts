import type { Ref } from '@mikro-orm/core';
import { Choice, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Measurement } from '../declare/embedded-values.ts';
import { Indicator } from '../outcomes/indicator.ts';
import { Area } from './area.ts';
import { BaselineState } from './vocabulary.ts';

@Stored({
  description: 'Where an area stood before a program began; what percentage targets are measured against.',
  policy: openToAll,
})
export class AreaBaseline extends Versioned {
  @ToOne(() => Area, 'The area.', { reverse: 'baselines' }) area!: Ref<Area>;
  @ToOne(() => Indicator, 'What was measured.', { reverse: 'baselines' }) indicator!: Ref<Indicator>;
  @Embedded(() => Measurement, 'The figure.', { adds: { indicator: 'indicator', within: ['area.level', 'state'] } })
  measurement!: Measurement;
  @Choice(BaselineState, 'How far it has been checked.') state!: BaselineState;
}
