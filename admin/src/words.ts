import { accessTerms } from './access/terms.ts';
import { accessVerbs, trailedVerbs } from './access/verbs.ts';
import { accountWords } from './access/words.ts';
import { areasTerms } from './areas/terms.ts';
import { assuranceTerms } from './assurance/terms.ts';
import { ruleSentences } from './assurance/rules.ts';
import { trailWords } from './ui/trail/words.ts';
import { actWords } from './ui/words/act-words.ts';
import { inboxWords } from './inbox/words.ts';
import { consoleWords } from './ui/words/console-words.ts';
import { fieldWords } from './ui/words/field-words.ts';
import { figureTerms, qualifiers, units } from './ui/words/figure-terms.ts';
import { homeWords } from './home/words.ts';
import { recordWords } from './ui/words/record-words.ts';
import { householdsTerms } from './households/terms.ts';
import { moneyTerms } from './money/terms.ts';
import { moneyWords } from './money/words.ts';
import { moneyVerbs } from './money/verbs.ts';
import { outcomesTerms } from './outcomes/terms.ts';
import { partiesTerms } from './parties/terms.ts';
import { partiesVerbs } from './parties/verbs.ts';
import { plansTerms } from './plans/terms.ts';
import { planWords } from './plans/words.ts';
import { plansVerbs } from './plans/verbs.ts';
import { salesTerms } from './sales/terms.ts';
import { sourcesTerms } from './sources/terms.ts';
import { trainingTerms } from './training/terms.ts';

/** The label of every code that the console shows, by vocabulary. */
export const terms = {
  ...accessTerms,
  ...areasTerms,
  ...assuranceTerms,
  ...figureTerms,
  ...householdsTerms,
  ...moneyTerms,
  ...outcomesTerms,
  ...partiesTerms,
  ...plansTerms,
  ...salesTerms,
  ...sourcesTerms,
  ...trainingTerms,
};

/** Everything that the console itself says. */
export const words = {
  ...consoleWords,
  ...recordWords,
  home: homeWords,
  qualifier: qualifiers,
  unit: units,
  term: terms,
  act: actWords,
  account: accountWords,
  inbox: inboxWords,
  money: moneyWords,
  plan: planWords,
  trail: trailWords,
  field: fieldWords,
  verb: { ...trailedVerbs, ...accessVerbs, ...moneyVerbs, ...partiesVerbs, ...plansVerbs },
  rule: ruleSentences,
};

declare module './ui/words/registered.ts' {
  interface Registered {
    words: typeof words;
  }
}
