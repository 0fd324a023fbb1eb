import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizes, type SizeName } from './sizes.ts';

export interface Options {
  size: SizeName;
  /** Holds the database; BENCH_DIR, or `.data/bench-<what>-<rows>` in the workspace. */
  folder: string;
  connections: number[];
  rounds: number;
  /** How long each contender is loaded in a round. */
  seconds: number;
  /** Asks only the questions whose name contains it. */
  only: string;
}

const workspace = fileURLToPath(new URL('../..', import.meta.url));

/** The numbers of connections that are tried when the arguments say none. */
const usual = { reads: '16,64', writes: '8,32' };

/**
 * @param what is loaded; what writes has a database of its own, that reads find the same rows again
 * @throws TypeError when an argument is unknown or the size is none of ours
 */
export function readOptions(what: keyof typeof usual, args: string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10k' },
      connections: { type: 'string', default: usual[what] },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
    },
  });
  if (!isSize(values.rows)) throw new TypeError(`--rows must be one of ${Object.keys(sizes).join(', ')}`);
  return {
    size: values.rows,
    folder: resolve(env['BENCH_DIR'] || `${workspace}/.data/bench-${what}-${values.rows}`),
    connections: values.connections.split(',').map(Number),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    only: values.only,
  };
}

const isSize = (name: string): name is SizeName => name in sizes;
