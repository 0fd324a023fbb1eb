import { rateLimited } from '../errors/graphql-errors.ts';
import { BudgetEntry } from './budget-entry.ts';
import type { PrincipalUse, Use } from './use.ts';
import type { Refusal } from '../errors/refusal.ts';
import { sentences } from './sentences.ts';

/** What one principal may ask: within any minute, and at once. */
export interface BudgetLimits {
  operations: number;
  points: number;
  atOnce: number;
  /** Of these, how many that are not heavy PostgreSQL works on; the others wait for them. */
  lightAtOnce: number;
}

export const productionLimits: BudgetLimits = { operations: 600, points: 60_000, atOnce: 8, lightAtOnce: 3 };

const minuteLength = 60_000;
const nothing = (): Use => ({ operations: 0, points: 0 });

type Clock = () => number;

/**
 * What every principal used and may still use. A principal is a person, whatever they signed in with, or the address of
 * strangers. A minute slides: of the calendar minute before, as much counts as still lies within the last sixty seconds.
 */
export class Budgets {
  readonly limits: BudgetLimits;
  readonly #now: Clock;
  readonly #uses = new Map<string, PrincipalUse>();

  constructor(limits: BudgetLimits, now: Clock = Date.now) {
    this.limits = limits;
    this.#now = now;
  }

  /**
   * Counts an operation of a principal.
   * @throws RATE_LIMITED when there are too many of them
   */
  enter(principal: string): BudgetEntry {
    const use = this.#useOf(principal);
    this.#assertPlace(use);
    const wait = this.#waitFor(use, 'operations', 1);
    if (wait > 0) throw this.#tooMany('operations', wait);
    use.current.operations += 1;
    use.isNews = true;
    return new BudgetEntry(this, use);
  }

  /**
   * Takes one of the places of what is answered at once.
   * @throws RATE_LIMITED when none is free
   */
  take(use: PrincipalUse): void {
    this.#assertPlace(use);
    use.atOnce += 1;
    use.isNews = true;
  }

  /**
   * Takes points from the budget of a use.
   * @throws RATE_LIMITED when there are not as many left
   */
  charge(use: PrincipalUse, points: number): void {
    this.#turn(use);
    const wait = this.#waitFor(use, 'points', points);
    if (wait > 0) throw this.#tooMany('points', wait);
    this.add(use, points);
  }

  /** Takes points that were already spent, also where there are none left. */
  add(use: PrincipalUse, points: number): void {
    this.#turn(use);
    use.current.points += points;
    use.isNews = true;
  }

  /** Gives the place back. */
  leave(use: PrincipalUse): void {
    use.atOnce -= 1;
    use.isNews = true;
  }

  /** Does light work of a principal once few enough of it is under way. */
  async inTurn<T>(use: PrincipalUse, work: () => Promise<T>): Promise<T> {
    if (use.light >= this.limits.lightAtOnce) await new Promise<void>((letIn) => use.waiting.push(letIn));
    else use.light += 1;
    try {
      return await work();
    } finally {
      // Who waits takes the place of who leaves.
      const letIn = use.waiting.shift();
      if (letIn) letIn();
      else use.light -= 1;
    }
  }

  /** What a use leaves of its budget. */
  left(use: PrincipalUse): Use {
    this.#turn(use);
    const leftOf = (name: keyof Use) => Math.max(0, Math.floor(this.limits[name] - this.#used(use, name)));
    return { operations: leftOf('operations'), points: leftOf('points') };
  }

  /** Every principal of whom something is known, those of two idle minutes forgotten. */
  *recent(): Iterable<[principal: string, use: PrincipalUse]> {
    for (const [principal, use] of this.#uses) {
      this.#turn(use);
      if (use.atOnce === 0 && isNothing(use.current) && isNothing(use.previous)) this.#uses.delete(principal);
      else yield [principal, use];
    }
  }

  #assertPlace({ atOnce, elsewhere }: PrincipalUse): void {
    if (atOnce + elsewhere.atOnce >= this.limits.atOnce) throw this.#tooMany('atOnce', 1);
  }

  #useOf(principal: string): PrincipalUse {
    let use = this.#uses.get(principal);
    if (!use) {
      const minute = this.#minute();
      const elsewhere = { minute, current: nothing(), previous: nothing(), atOnce: 0 };
      use = {
        minute,
        current: nothing(),
        previous: nothing(),
        atOnce: 0,
        light: 0,
        waiting: [],
        elsewhere,
        isNews: false,
      };
      this.#uses.set(principal, use);
    }
    this.#turn(use);
    return use;
  }

  /** Lets minutes pass. */
  #turn(use: PrincipalUse): void {
    const minute = this.#minute();
    for (const part of [use, use.elsewhere]) {
      if (part.minute === minute) continue;
      part.previous = part.minute === minute - 1 ? part.current : nothing();
      part.current = nothing();
      part.minute = minute;
    }
  }

  #minute = () => Math.floor(this.#now() / minuteLength);

  /** How much of the calendar minute has passed. */
  #passed = () => (this.#now() % minuteLength) / minuteLength;

  #used({ current, previous, elsewhere }: PrincipalUse, name: keyof Use): number {
    const before = previous[name] + elsewhere.previous[name];
    return current[name] + elsewhere.current[name] + before * (1 - this.#passed());
  }

  /** Seconds until there is room for as much more; zero where there is now. */
  #waitFor(use: PrincipalUse, name: keyof Use, more: number): number {
    const room = this.limits[name] - more;
    if (this.#used(use, name) <= room) return 0;
    const current = use.current[name] + use.elsewhere.current[name];
    const before = use.previous[name] + use.elsewhere.previous[name];
    const passed = this.#passed();
    // Either enough of the minute before slides out, or this one first has to become that.
    const until = current <= room ? 1 - (room - current) / before : 2 - Math.max(0, room) / current;
    return Math.max(1, Math.ceil((until - passed) * (minuteLength / 1000)));
  }

  #tooMany(limit: keyof Omit<typeof sentences, 'costHeader'>, retryAfter: number): Refusal {
    const most = this.limits[limit];
    return rateLimited(sentences[limit]({ most }), { limit, most, retryAfter });
  }
}

const isNothing = ({ operations, points }: Use) => operations === 0 && points === 0;
