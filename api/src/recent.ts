interface Kept<Value> {
  value: Value;
  size: number;
}

/** A map that stays within a size: when it would exceed it, what was asked for longest ago goes first. */
export class Recent<Value> {
  readonly #kept = new Map<string, Kept<Value>>();
  readonly #most: number;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a key; asking for it makes it the newest. */
  get(key: string): Value | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  /** Keeps a value that is not kept yet; answers the keys that had to go. */
  add(key: string, value: Value, size = 1): string[] {
    this.#kept.set(key, { value, size });
    this.#size += size;
    const gone: string[] = [];
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#most) break;
      this.delete(oldest);
      gone.push(oldest);
    }
    return gone;
  }

  delete(key: string): void {
    this.#size -= this.#kept.get(key)?.size ?? 0;
    this.#kept.delete(key);
  }

  *entries(): Iterable<[key: string, value: Value]> {
    for (const [key, { value }] of this.#kept) yield [key, value];
  }
}
