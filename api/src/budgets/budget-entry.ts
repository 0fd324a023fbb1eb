import type { TimeSpent } from '../read/ask-in-session.ts';
import type { PrincipalUse, Use } from './use.ts';

/** Milliseconds from which on a statement that took longer than its points foresaw is charged the rest as well. */
const forgivenMilliseconds = 250;

/** Bytes of an answer that cost as much as a millisecond of PostgreSQL. */
const bytesOfPoint = 50_000;

/** What was done for an operation. */
interface Spent extends TimeSpent {
  bytes: number;
}

/** Where what principals use is counted. */
interface UseCounter {
  take(use: PrincipalUse): void;
  charge(use: PrincipalUse, points: number): void;
  add(use: PrincipalUse, points: number): void;
  inTurn<T>(use: PrincipalUse, work: () => Promise<T>): Promise<T>;
  left(use: PrincipalUse): Use;
  leave(use: PrincipalUse): void;
}

/** One operation under way, of a principal. */
export class BudgetEntry {
  readonly spent: Spent = { milliseconds: 0, bytes: 0 };
  readonly #budgets: UseCounter;
  readonly #use: PrincipalUse;
  #charged = 0;
  #works = 0;
  #hasPlace = false;
  #isClosed = false;

  constructor(budgets: UseCounter, use: PrincipalUse) {
    this.#budgets = budgets;
    this.#use = use;
  }

  /**
   * Begins to answer it, once its body is there: one that is sent slowly takes no place from others.
   * @throws RATE_LIMITED when too many are answered at once
   */
  begin(): void {
    if (this.#hasPlace || this.#isClosed) return;
    this.#budgets.take(this.#use);
    this.#hasPlace = true;
  }

  /**
   * Takes what an operation is foreseen to cost, in points.
   * @throws RATE_LIMITED when there are not as many left
   */
  charge(points: number): void {
    this.#budgets.charge(this.#use, points);
    this.#charged += points;
  }

  /**
   * Does work that counts among what is done at once until it ends, also when nobody waits for it any more. Light work
   * waits until less of the same principal is under way: many small things at once would be one large thing.
   */
  async during<T>(isHeavy: boolean, work: () => Promise<T>): Promise<T> {
    this.#works += 1;
    try {
      return await (isHeavy ? work() : this.#budgets.inTurn(this.#use, work));
    } finally {
      this.#works -= 1;
      this.#settle();
      this.#endIfOver();
    }
  }

  /** Its answer is sent, or nobody waits for it. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#endIfOver();
  }

  /** What it really took, in points. */
  get actual(): number {
    return Math.ceil(1 + this.spent.milliseconds + this.spent.bytes / bytesOfPoint);
  }

  get left(): Use {
    return this.#budgets.left(this.#use);
  }

  /** What was foreseen wrongly is charged afterwards. */
  #settle(): void {
    const more = this.actual - this.#charged;
    if (this.spent.milliseconds < forgivenMilliseconds || more <= 0) return;
    this.#budgets.add(this.#use, more);
    this.#charged += more;
  }

  #endIfOver(): void {
    if (!this.#isClosed || this.#works > 0 || !this.#hasPlace) return;
    this.#hasPlace = false;
    this.#budgets.leave(this.#use);
  }
}
