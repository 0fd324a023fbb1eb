import { ConditionType, nextState, trancheConditionLifecycle } from '@fupin/schema';
import { Choice, Day, Flag, Text, Tranche, TrancheCondition } from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/writing.ts';

class NewCondition {
  @Text('What must hold.') text!: string;
  @Choice(ConditionType, 'What kind of condition it is.') type!: ConditionType;
  @Day('By when it must hold.', { optional: true }) dueOn?: string;
}

export const addTrancheCondition = verb({
  name: 'addTrancheCondition',
  description: 'Adds what must hold before a tranche may be paid.',
  on: Tranche,
  makes: TrancheCondition,
  input: NewCondition,
  run: (tranche, input, { make }) => make(TrancheCondition, { ...scopeOf(tranche), ...input, tranche, state: 'OPEN' }),
});

export const submitTrancheCondition = verb({
  name: 'submitTrancheCondition',
  description: 'Hands in that a condition holds, for the company to judge.',
  on: TrancheCondition,
});

class Judgement {
  @Flag('Whether the condition holds.') isMet!: boolean;
}

export const decideTrancheCondition = verb({
  name: 'decideTrancheCondition',
  description: 'Judges whether a condition holds; where it does not, it says why.',
  on: TrancheCondition,
  input: Judgement,
  run(condition, { isMet }, writing) {
    condition.state = nextState(trancheConditionLifecycle, condition.state, 'decide', isMet ? 'MET' : 'FAILED');
    condition.reason = isMet ? writing.reason : needReason(writing);
  },
});

export const waiveTrancheCondition = verb({
  name: 'waiveTrancheCondition',
  description: 'Drops a condition; it says why.',
  on: TrancheCondition,
  run(condition, _input, writing) {
    condition.reason = needReason(writing);
  },
});
