import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { program, type Cluster } from './cluster.ts';

/** Fast shutdown, then an immediate one, then none: the next start replays what was acknowledged. Milliseconds. */
const escalation = [
  ['INT', 5_000],
  ['QUIT', 3_000],
  ['KILL', 1_000],
] as const;

/** Ends a PostgreSQL within 9 s, more and more firmly; `gone` resolves when it is. */
export async function shutDown(cluster: Pick<Cluster, 'native'>, pid: number, gone: Promise<unknown>): Promise<void> {
  for (const [signal, patience] of escalation) {
    send(cluster, pid, signal);
    if (await resolvesWithin(gone, patience)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end`);
}

/** Signals a PostgreSQL process; one that is gone is fine. */
export function send(cluster: Pick<Cluster, 'native'>, pid: number, signal: 'INT' | 'QUIT' | 'KILL'): void {
  if (process.platform === 'win32') {
    execFileSync(program(cluster, 'pg_ctl'), ['kill', signal, `${pid}`], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function resolvesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const late = delay(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const inTime = await Promise.race([promise.then(() => true), late]);
  timer.abort();
  return inTime;
}
