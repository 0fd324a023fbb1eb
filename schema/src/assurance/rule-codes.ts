import { accessRules } from '../access/rules.ts';
import { householdRules } from '../households/rules.ts';
import { moneyRules } from '../money/rules.ts';
import { outcomeRules } from '../outcomes/rules.ts';
import { planRules } from '../plans/rules.ts';
import { salesRules } from '../sales/rules.ts';
import { sourceRules } from '../sources/rules.ts';
import { trainingRules } from '../training/rules.ts';
import { inEnglish, together, type Translations } from '../values/translations.ts';
import { vocabulary, type CodeOf } from '../values/vocabulary.ts';
import { assuranceRules } from './rules.ts';

const transition = {
  TRANSITION_NOT_ALLOWED: {
    en: 'The state of the record does not allow this step.',
    zh: '记录目前的状态不允许这一步。',
    fr: 'L’état de la fiche ne permet pas cette étape.',
  },
} as const satisfies Record<string, Translations>;

/** The sentence of every rule; each area says its own. */
const ruleSentences = together(
  transition,
  moneyRules,
  planRules,
  accessRules,
  trainingRules,
  salesRules,
  outcomeRules,
  householdRules,
  sourceRules,
  assuranceRules,
);

export const RuleCode = vocabulary(
  'RuleCode',
  'Which rule refuses an action or flags a figure.',
  inEnglish(ruleSentences),
);
export type RuleCode = CodeOf<typeof RuleCode>;

/** The sentence of whatever speaks against an action: a rule, or that the role does not allow it. */
export const reasonSentences = together(
  {
    FORBIDDEN: { en: 'Your role does not allow it.', zh: '您的角色不能做这件事。', fr: 'Votre rôle ne le permet pas.' },
  },
  ruleSentences,
);
