import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizes, type SizeName } from './sizes.ts';

export interface Options {
  size: SizeName;
  /** Holds the database; BENCH_DIR, or `.data/bench-<rows>` in the workspace. */
  folder: string;
  connections: number[];
  rounds: number;
  /** How long each contender is loaded in a round. */
  seconds: number;
  /** Asks only the questions whose name contains it. */
  only: string;
}

const workspace = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param loads the numbers of connections that are tried when the arguments say none
 * @throws TypeError when an argument is unknown or the size is none of ours
 */
export function readOptions(args: string[], env: NodeJS.ProcessEnv, loads = '16,64'): Options {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10k' },
      connections: { type: 'string', default: loads },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
    },
  });
  if (!isSize(values.rows)) throw new TypeError(`--rows must be one of ${Object.keys(sizes).join(', ')}`);
  return {
    size: values.rows,
    folder: resolve(env['BENCH_DIR'] || `${workspace}/.data/bench-${values.rows}`),
    connections: values.connections.split(',').map(Number),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    only: values.only,
  };
}

const isSize = (name: string): name is SizeName => name in sizes;
