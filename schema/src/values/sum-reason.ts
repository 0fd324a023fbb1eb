import { vocabulary, type CodeOf } from './vocabulary.ts';

/** Why figures are not added: the rule AGGREGATION_RULE, case by case. */
export const SumReason = vocabulary('SumReason', 'Why figures are not added up.', {
  NOT_STATED: 'None of them has a value.',
  RATE: 'Rates, prices and percentages never add up.',
  DIFFERENT_THINGS:
    'They measure different things, or some are part of others; narrow the filter, or group by what tells them apart.',
  OVER_TIME: 'They were counted at different times, or at times not stated, and such counts do not add up over time.',
});
export type SumReason = CodeOf<typeof SumReason>;
