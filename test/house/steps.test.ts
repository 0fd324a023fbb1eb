import { verbs } from '@fupin/api/src/areas.ts';
import type { Verb } from '@fupin/api/src/write/verb.ts';
import {
  declaredRecords,
  entityClasses,
  fieldsOf,
  lifecycleOf,
  stateFieldOf,
  type Declared,
} from '@fupin/schema/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceTexts } from '../support/source-texts.ts';

/** The one place where states change, and what else may change one, and why. */
const places = {
  'api/src/write/take-step.ts': 'takes every step',
  'api/src/access/use-password-link.sql': 'whoever opens their account is nobody yet, whom no verb could ask',
};

/** How a text gives a record with a lifecycle another state than a step does. */
function changesOfState(): RegExp[] {
  entityClasses();
  const records = declaredRecords().filter(({ lifecycle }) => lifecycle);
  const classes = records.map(({ name }) => name).join('|');
  const tables = records.map(({ table }) => table).join('|');
  return [
    /^\s*[\w.!]+\.(state|status) = [^;\n]*;$/m,
    /\bem\.assign\([^;]*\b(state|status)\b/,
    new RegExp(`\\bnativeUpdate\\(\\s*(${classes})\\b[^;]*\\b(state|status)\\b`),
    new RegExp(`\\bupdate\\s+(public\\.)?"?(${tables})\\b((?!\\bwhere\\b)[^;])*\\b(state|status)\\s*=`, 'i'),
  ];
}

const changedOutside = (texts: Iterable<readonly [name: string, text: string]>): string[] => {
  const changes = changesOfState();
  return [...texts]
    .filter(([name, text]) => !(name in places) && changes.some((change) => change.test(text)))
    .map(([name]) => name);
};

/** Verbs whose step their record does not know, or that do not say which of its ends it has, or say it of one alone. */
const wronglyStepping = (all: readonly Verb[]): string[] =>
  all
    .filter((verb) => {
      if (verb.step === undefined) return verb.leadsTo !== undefined;
      const ends = Object.values(lifecycleOf(verb)?.steps ?? {}).map(
        (steps) => steps.filter((step) => step.verb === verb.step).length,
      );
      const most = Math.max(0, ...ends);
      return most === 0 || most > 1 !== (verb.leadsTo !== undefined);
    })
    .map(({ name }) => name);

/** Verbs that let whoever acts write the state of what they change or make. */
const writingStates = (all: readonly Verb[]): string[] =>
  all
    .filter(({ on, makes, input }) => {
      const type = (makes ?? on) as Declared;
      if (!input || !lifecycleOf({ on: type })) return false;
      return fieldsOf(input).some(({ name }) => name === stateFieldOf({ on: type }));
    })
    .map(({ name }) => name);

describe('a step of a lifecycle', () => {
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    texts = await sourceTexts(['api/src', 'schema/src']);
  });
  const verbNamed = (name: string) => verbs.find((verb) => verb.name === name)!;

  it('is taken in one place', () => {
    expect(changedOutside(texts)).toEqual([]);
  });

  it.each([
    ['a verb', `condition.state = isMet ? 'MET' : 'FAILED';`],
    ['a bulk update', `await em.nativeUpdate(PlanVersion, { plan }, { state: 'SUPERSEDED' });`],
    ['an assignment', `em.assign(program, { ...input, status: 'CLOSED' });`],
    ['a statement', `update tranche set amount_amount = 1, state = 'PAID' where id = $1`],
  ])('would be found where %s changes a state by itself', (_what, text) => {
    expect(changedOutside([['api/src/money/planted.ts', text]])).toEqual(['api/src/money/planted.ts']);
  });

  it('is known to the record, and every verb says which of several ends it has', () => {
    expect(wronglyStepping(verbs)).toEqual([]);
    const planted: Verb[] = [
      { ...verbNamed('decideTrancheCondition'), leadsTo: undefined },
      { ...verbNamed('cancelTranche'), leadsTo: () => 'CANCELLED' },
      { ...verbNamed('startReview'), step: 'dance' },
    ];
    expect(wronglyStepping(planted)).toEqual(planted.map(({ name }) => name));
  });

  it('is never written by whoever acts', () => {
    expect(writingStates(verbs)).toEqual([]);
    class Planted {}
    const planted: Verb = {
      ...verbNamed('scheduleTranche'),
      input: verbNamed('scheduleTranche').makes,
      name: 'planted',
    };
    expect(writingStates([planted, { ...planted, input: Planted }])).toEqual(['planted']);
  });
});
