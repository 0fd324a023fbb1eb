import { Choice, Localized, Stored, Text, Texts } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Basis, Unit } from '../values/measurement.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Aggregation, IndicatorLevel } from './vocabulary.ts';

@Stored({
  description: 'Something that is measured the same way everywhere.',
  policy: openToAll,
  uniques: [['code']],
  checks: { aggregation_rule: `aggregation <> 'SUM' or basis = 'FLOW'` },
})
export class Indicator extends Versioned {
  @Text('Its code, as "PERSONS_LIFTED".') code!: string;
  @Localized('What it measures.') title!: LocalizedTextValue;
  @Text('How it is measured: who counts, when, and what does not.', { optional: true }) definition?: string;
  @Choice(Unit, 'What is counted.') unit!: Unit;
  @Choice(Basis, 'How its figures relate to time.') basis!: Basis;
  @Choice(Aggregation, 'How its values of several periods come together.') aggregation!: Aggregation;
  @Choice(IndicatorLevel, 'How far along the chain of effects it measures.') level!: IndicatorLevel;
  @Texts('The same indicator elsewhere, as "SDG 1.2.1".', { optional: true }) externalReferences?: string[];
}
