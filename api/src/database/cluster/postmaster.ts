import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the main process of a cluster wrote about itself. */
export interface Postmaster {
  pid: number;
  isReady: boolean;
  /** Where it listens: `host` is the folder of its socket, or an address where there are no sockets. */
  host: string;
  port: number;
}

/** Reads postmaster.pid, as `pg_ctl` does; undefined when it is missing, empty or half-written. */
export function readPostmaster(folder: string): Postmaster | undefined {
  const lines = unlessGone(() => readFileSync(join(folder, 'postmaster.pid'), 'utf8'))?.split('\n') ?? [];
  const [number, , , port, socketFolder, network, , state] = lines;
  const pid = Number(number);
  if (!(pid > 0)) return undefined;
  const host = socketFolder ? resolve(folder, socketFolder) : (network ?? '');
  return { pid, isReady: state?.trim() === 'ready', host, port: Number(port) };
}

/** Whether a process with this number exists, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether the process is a PostgreSQL working in this folder, and not one that got the same number later. */
export function isPostgresIn(folder: string, pid: number): boolean {
  if (process.platform === 'linux') {
    const workplace = unlessGone(() => statSync(`/proc/${pid}/cwd`));
    const ours = statSync(folder);
    return (
      workplace?.ino === ours.ino &&
      workplace.dev === ours.dev &&
      unlessGone(() => readFileSync(`/proc/${pid}/comm`, 'utf8')) === 'postgres\n'
    );
  }
  return isAlive(pid) && commandLine(pid).includes(folder);
}

/** Every PostgreSQL process working in this folder, the main one and its backends; known on Linux only. */
export function postgresProcessesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => isPostgresIn(folder, pid));
}

function commandLine(pid: number): string {
  const [program = '', ...args] =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
        ]
      : ['ps', '-o', 'command=', '-p', `${pid}`];
  return unlessGone(() => execFileSync(program, args, { encoding: 'utf8' })) ?? '';
}

/** Undefined when the file or process went away in between, or is somebody else's, which ours is not. */
function unlessGone<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const { code, status } = error as NodeJS.ErrnoException & { status?: number };
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code ?? '') || status === 1) return undefined;
    throw error;
  }
}
