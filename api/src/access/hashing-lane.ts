/** Hashes at once, and how many may wait: each takes 19 MiB and some 30 ms of a processor. */
const mostAtOnce = 2;
const mostWaiting = 24;

/** Too many passwords are being checked. */
export class LaneFull extends Error {
  override name = 'LaneFull';
}

/** Lets a few hash passwords at once and some wait, so that a flood of sign-ins starves nothing else. */
export class HashingLane {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @throws LaneFull at once when too many wait already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= mostAtOnce) {
      if (this.#waiting.length >= mostWaiting) throw new LaneFull();
      // Whoever leaves hands their place on.
      await new Promise<void>((enter) => this.#waiting.push(enter));
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
