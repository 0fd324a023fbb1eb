import { ConditionType } from '@fupin/schema';
import { Choice, companyEditors, countyEditors, Day, Text, Tranche, TrancheCondition } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';

class NewCondition {
  @Text('What must hold.', { long: true }) text!: string;
  @Choice(ConditionType, 'What kind of condition it is.') type!: ConditionType;
  @Day('By when it must hold.', { optional: true }) dueOn?: string;
}

export const addTrancheCondition = verb({
  name: 'addTrancheCondition',
  description: 'Adds what must hold before a tranche may be paid.',
  on: Tranche,
  makes: TrancheCondition,
  by: [companyEditors],
  during: ['PLANNED'],
  adds: true,
  tells: [countyEditors],
  input: NewCondition,
  run: (tranche, input, { make }) => make(TrancheCondition, { ...scopeOf(tranche), ...input, tranche }),
});
