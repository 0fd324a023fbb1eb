import { accessChecks } from './access/checks.ts';
import { collaborationChecks } from './collaboration/checks.ts';
import { moneyChecks } from './money/checks.ts';
import { partyChecks } from './parties/checks.ts';
import { planChecks } from './plans/checks.ts';
import { commonChecks } from './values/check-sentences.ts';
import { together, type Translations } from './values/translations.ts';

/** What each check requires of what people write, by its name; a check that is named after a rule is said by the rule. */
export const checkSentences: Readonly<Record<string, Translations>> = together(
  commonChecks,
  accessChecks,
  collaborationChecks,
  moneyChecks,
  partyChecks,
  planChecks,
);
