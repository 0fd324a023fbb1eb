import { verbs } from '@fupin/api/src/areas.ts';
import { gravityOf } from '@fupin/api/src/write/gravity.ts';
import type { Verb } from '@fupin/api/src/write/verb.ts';
import { canBeTakenBack } from '@fupin/schema';
import { lifecycleOf, statesOf } from '@fupin/schema/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { verbs as described } from '../../admin/src/generated/verbs.ts';
import { sourceTexts } from '../support/source-texts.ts';

/** How a verb moves money or what is promised of it, and how it ends the access of somebody. */
const weighty =
  /\b(settleTranche|recordChange|takeBackRest|confirmLink|end(Sessions|Access|Roles|Password))\(|viewers\.forget\(/;

const sharesHolders = (one: Verb, other: Verb) => one.by.some((holders) => other.by.includes(holders));

/** Whether whoever took the step may take the next one from wherever it led. */
function leavesNextStep(verb: Verb, all: readonly Verb[]): boolean {
  const lifecycle = lifecycleOf(verb)!;
  const ends = Object.values(lifecycle.steps).flatMap((steps) =>
    steps.flatMap((step) => (step.verb === verb.step ? [step.to] : [])),
  );
  const next = all.filter((each) => each.on === verb.on && each.step && sharesHolders(each, verb));
  return ends.every((end) => next.some((each) => statesOf(each)?.includes(end)));
}

/** Verbs that are called harmless, or not said to weigh anything, and are not. */
function takenTooLightly(all: readonly Verb[], texts: Iterable<string>): string[] {
  const sources = [...texts];
  const sourceOf = ({ name }: Verb) => sources.find((text) => text.includes(`export const ${name} = verb(`)) ?? '';
  return all
    .filter((verb) => {
      if (gravityOf(verb) !== 'harmless') return false;
      if (weighty.test(sourceOf(verb))) return true;
      return Boolean(verb.step) && !canBeTakenBack(lifecycleOf(verb)!, verb.step!) && !leavesNextStep(verb, all);
    })
    .map(({ name }) => name);
}

describe('the gravity of what people do', () => {
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    texts = await sourceTexts(['api/src']);
  });
  const verbNamed = (name: string) => verbs.find((verb) => verb.name === name)!;

  it('is never taken lightly', () => {
    expect(takenTooLightly(verbs, texts.values())).toEqual([]);
  });

  it.each(['postLedgerEntry', 'increaseCommitment', 'revokeToken', 'disableUser', 'acceptPlanVersion'])(
    'would be found missing from %s',
    (name) => {
      const planted: Verb = { ...verbNamed(name), gravity: 'harmless' };
      const others = verbs.filter((verb) => verb.name !== name);
      expect(takenTooLightly([planted, ...others], texts.values())).toEqual([name]);
    },
  );

  it('comes from the step where a verb does not say it', () => {
    expect(gravityOf(verbNamed('suspendCommitment'))).toBe('harmless');
    expect(gravityOf(verbNamed('acceptPlanVersion'))).toBe('binding');
  });

  it('is known to the console as it is declared', () => {
    const known = Object.entries(described).map(([name, { gravity }]) => [name, gravity]);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(verbs.map((verb) => [verb.name, gravityOf(verb)])));
  });
});
