import { declareActions } from '@fupin/schema/model';
import { accessVerbs } from './access/verbs.ts';
import { moneyVerbs } from './money/verbs.ts';
import { partyVerbs } from './parties/verbs.ts';
import { planVerbs } from './plans/verbs.ts';
import type { Verb } from './write/verb.ts';

/** Everything that people do with Fupin. */
export const verbs: readonly Verb[] = declareActions([...accessVerbs, ...partyVerbs, ...moneyVerbs, ...planVerbs]);
