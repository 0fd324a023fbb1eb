import { accessWords } from './access/words.ts';
import { areasWords } from './areas/words.ts';
import { assuranceWords } from './assurance/words.ts';
import { collaborationWords } from './collaboration/words.ts';
import { householdsWords } from './households/words.ts';
import { moneyWords } from './money/words.ts';
import { outcomesWords } from './outcomes/words.ts';
import { partiesWords } from './parties/words.ts';
import { plansWords } from './plans/words.ts';
import { salesWords } from './sales/words.ts';
import { sourcesWords } from './sources/words.ts';
import { trainingWords } from './training/words.ts';
import { homeWords } from './home/words.ts';
import { inboxWords } from './inbox/words.ts';
import { mergePhrases } from './providers/i18n/merge-phrases.ts';
import { uiWords } from './ui/words/words.ts';

/** Everything that the console itself says. */
export const words = mergePhrases(
  uiWords,
  homeWords,
  inboxWords,
  accessWords,
  areasWords,
  assuranceWords,
  collaborationWords,
  householdsWords,
  moneyWords,
  outcomesWords,
  partiesWords,
  plansWords,
  salesWords,
  sourcesWords,
  trainingWords,
);

declare module './ui/words/registered.ts' {
  interface Registered {
    words: typeof words;
  }
}
