import { spawn } from 'node:child_process';
import type { ClientConfig } from 'pg';
import { StartupError } from '../../errors/startup-error.ts';

/**
 * Runs one of PostgreSQL's client programs as whoever `connection` signs in.
 *
 * @throws StartupError with what the program says where it fails, or when it is not installed
 */
export async function runClientProgram(
  program: 'pg_dump' | 'pg_restore',
  connection: ClientConfig,
  args: readonly string[],
): Promise<void> {
  const child = spawn(program, ['--no-password', ...args], {
    env: { ...process.env, ...environmentOf(connection) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('close', ended);
    child.once('error', failed);
  }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StartupError(
      `${program} is not in PATH: install PostgreSQL's client programs, as new as the server of DATABASE_URL`,
    );
  });
  if (code !== 0) throw new StartupError(`${program} failed: ${Buffer.concat(said).toString().trim()}`);
}

/** @source PostgreSQL 18, 32.15 "Environment Variables" */
function environmentOf({ host, port, user, password, database, ssl }: ClientConfig): NodeJS.ProcessEnv {
  const variables = { PGHOST: host, PGPORT: port, PGUSER: user, PGPASSWORD: password, PGDATABASE: database };
  const environment = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
  return { ...environment, ...(ssl && { PGSSLMODE: 'require' }) };
}
