import type { BudgetEntry } from '@fupin/api/src/budgets/budget-entry.ts';
import { Budgets, type BudgetLimits } from '@fupin/api/src/budgets/budgets.ts';
import fc from 'fast-check';
import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';

const limits: BudgetLimits = { operations: 20, points: 500, atOnce: 3, lightAtOnce: 2 };
const minute = 60_000;

/** Budgets whose clock says what it is set to. */
function budgetsAt(start: number) {
  const clock = { now: start };
  return { clock, budgets: new Budgets(limits, () => clock.now) };
}

interface Refusal {
  code: string;
  limit: string;
  retryAfter: number;
  http: { status: number; headers: Map<string, string> };
}

/** What speaks against an act; everything that is thrown is a refusal. */
function refusalOf(act: () => unknown): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as GraphQLError).extensions as unknown as Refusal;
  }
}

/** An operation whose body is there. */
function begin(budgets: Budgets, principal: string): BudgetEntry {
  const entry = budgets.enter(principal);
  entry.begin();
  return entry;
}

describe('a budget', () => {
  it('lets nobody do more within any minute than it allows, and who waits as long as told is let in', () => {
    const step = fc.record({ after: fc.nat({ max: 20_000 }), points: fc.nat({ max: 120 }) });
    fc.assert(
      fc.property(fc.nat({ max: 10 * minute }), fc.array(step, { maxLength: 120 }), (start, steps) => {
        const { clock, budgets } = budgetsAt(start);
        const done: { at: number; points: number }[] = [];
        for (const { after, points } of steps) {
          clock.now += after;
          const ask = () => {
            const entry = budgets.enter('person 1');
            try {
              entry.charge(points);
            } finally {
              entry.close();
            }
          };
          const refusal = refusalOf(ask);
          if (!refusal) done.push({ at: clock.now, points });
          // What counts of the minute before can only leave less room in this one.
          const within = done.filter(({ at }) => Math.floor(at / minute) === Math.floor(clock.now / minute));
          expect(within.length).toBeLessThanOrEqual(limits.operations);
          expect(within.reduce((sum, each) => sum + each.points, 0)).toBeLessThanOrEqual(limits.points);
          if (!refusal) continue;
          expect(refusal).toMatchObject({ code: 'RATE_LIMITED', http: { status: 429 } });
          expect(refusal.http.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
          clock.now += refusal.retryAfter * 1000;
          // Who is refused for points has taken an operation, and may then be short of those.
          const again = refusalOf(ask);
          expect(again?.limit).not.toBe(refusal.limit);
          if (!again) done.push({ at: clock.now, points });
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('counts what is under way until it is answered and done', async () => {
    const { budgets } = budgetsAt(0);
    const entries = [1, 2, 3].map(() => begin(budgets, 'person 1'));
    expect(refusalOf(() => begin(budgets, 'person 1'))).toMatchObject({ limit: 'atOnce', retryAfter: 1 });
    begin(budgets, 'person 2').close();
    const [first, second] = entries as [(typeof entries)[0], (typeof entries)[0]];
    first.close();
    first.close();
    begin(budgets, 'person 1');
    // Whoever goes away leaves behind what PostgreSQL still works on.
    let finish = () => {};
    const work = second.during(true, () => new Promise<void>((done) => (finish = done)));
    second.close();
    expect(refusalOf(() => begin(budgets, 'person 1'))).toMatchObject({ limit: 'atOnce' });
    finish();
    await work;
    begin(budgets, 'person 1');
  });

  it('counts nothing as under way whose body is not there yet', () => {
    const { budgets } = budgetsAt(0);
    const slow = [1, 2, 3, 4].map(() => budgets.enter('person 1'));
    const whole = [1, 2, 3].map(() => begin(budgets, 'person 1'));
    expect(refusalOf(() => slow[0]!.begin())).toMatchObject({ limit: 'atOnce' });
    whole[0]!.close();
    slow[0]!.begin();
    slow[1]!.close();
    slow[1]!.begin();
    slow[0]!.close();
    begin(budgets, 'person 1');
  });

  it('lets light work wait for other light work of the same person, in order, and heavy work for none', async () => {
    const { budgets } = budgetsAt(0);
    const begun: string[] = [];
    const finish: (() => void)[] = [];
    const work = (name: string) => () => {
      begun.push(name);
      return new Promise<void>((done) => finish.push(done));
    };
    const [first, second] = [begin(budgets, 'person 1'), begin(budgets, 'person 1')];
    const all = [first.during(false, work('a')), first.during(false, work('b'))];
    all.push(first.during(false, work('c')), second.during(false, work('d')));
    all.push(second.during(true, work('heavy')), begin(budgets, 'person 2').during(false, work('other')));
    expect(begun).toEqual(['a', 'b', 'heavy', 'other']);
    while (finish.length > 0) {
      finish.shift()!();
      await new Promise(setImmediate);
    }
    await Promise.all(all);
    expect(begun).toEqual(['a', 'b', 'heavy', 'other', 'c', 'd']);
  });

  it('is charged afterwards for what took longer than foreseen', async () => {
    const { budgets } = budgetsAt(0);
    const entry = begin(budgets, 'person 1');
    entry.charge(10);
    await entry.during(true, async () => void (entry.spent.milliseconds += 200));
    expect(entry.left).toEqual({ operations: 19, points: 490 });
    await entry.during(true, async () => void (entry.spent.milliseconds += 200));
    expect(entry.left).toEqual({ operations: 19, points: 99 });
  });

  it('forgets whoever was idle for two minutes', () => {
    const { clock, budgets } = budgetsAt(0);
    begin(budgets, 'person 1').close();
    clock.now = 1.5 * minute;
    expect([...budgets.recent()]).toHaveLength(1);
    clock.now = 2 * minute;
    expect([...budgets.recent()]).toHaveLength(0);
  });
});
