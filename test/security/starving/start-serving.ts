import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '../../support/database.ts';

const script = fileURLToPath(new URL('serve.ts', import.meta.url));

/** The API as a process of its own. */
export interface Serving {
  url: string;
  /** What it logged, errors only. */
  complaints: string[];
  /** Megabytes that it holds. */
  memory(): number;
  stop(): Promise<void>;
}

export async function startServing({ connection }: TestDatabase): Promise<Serving> {
  const connections = JSON.stringify({ app: connection('app'), auth: connection('auth') });
  const args = ['--max-semi-space-size=16', '--import', 'tsx', script, connections];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
  if (typeof url !== 'string') throw new Error('The API did not start');
  const complaints: string[] = [];
  lines.on('line', (line) => complaints.push(line));
  return {
    url,
    complaints,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
