import { cursorMark } from './oracle/shown.ts';
import type { CursorPair } from './operations/asked.ts';

export interface Comparison {
  /** Where the answers differ, and how. */
  differences: string[];
  /** The cursors that stand for the same rows, by the path of keys to their connection. */
  cursors: Map<string, CursorPair[]>;
}

/** Compares what the engine answered with the plain resolution, value by value; cursors only need to be there. */
export function compareAnswers(engine: unknown, plain: unknown): Comparison {
  const differences: string[] = [];
  const cursors = new Map<string, CursorPair[]>();
  const walk = (one: unknown, other: unknown, path: readonly (string | number)[]): void => {
    if (typeof other === 'string' && other.startsWith(cursorMark) && typeof one === 'string' && one !== '') {
      const connection = path
        .filter((step) => typeof step === 'string')
        .slice(0, -2)
        .join('.');
      cursors.set(connection, [...(cursors.get(connection) ?? []), { engine: one, plain: other }]);
    } else if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
      const [left, right] = [Object.keys(one), Object.keys(other)];
      if (left.join() !== right.join())
        differences.push(`${path.join('.')}: has ${left.join()}, should have ${right.join()}`);
      for (const key of right)
        if (key in one) walk(one[key], other[key], [...path, Array.isArray(one) ? Number(key) : key]);
    } else if (one !== other) {
      differences.push(`${path.join('.')}: is ${JSON.stringify(one)}, should be ${JSON.stringify(other)}`);
    }
  };
  walk(engine, plain, []);
  return { differences, cursors };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
