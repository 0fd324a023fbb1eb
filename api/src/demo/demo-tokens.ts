import { readFile, writeFile } from 'node:fs/promises';
import type { TokenScope } from '@fupin/schema';
import { findHolder } from '../access/find-viewer.ts';
import type { SignIn } from '../access/sign-in.ts';
import { endToken, mintToken } from '../access/token.ts';
import { demoPeople, type DemoPerson } from './demo-people.ts';

/** Those who only look on ask with a token that only reads. */
const onlookers = new Set<DemoPerson['role']>(['AUDITOR', 'OBSERVER']);

/** Stores a working token for each demo person in a file only its owner can read, as `{"auditor@demo.fupin": "…"}`. */
export async function storeDemoTokens(file: string, signIn: SignIn): Promise<void> {
  const stored = await readTokens(file);
  const tokens: Record<string, string> = {};
  for (const { email, role } of demoPeople) {
    const scopes: TokenScope[] = onlookers.has(role) ? ['READ'] : ['READ', 'WRITE'];
    const token = stored[email];
    const holder = token ? await findHolder(signIn, { authorization: `Bearer ${token}` }) : undefined;
    const isRight = holder?.mayWrite === scopes.includes('WRITE');
    if (token && !isRight) await endToken(signIn.pool, token);
    tokens[email] = token && isRight ? token : await mintToken(signIn.pool, email, 'Demonstration', { scopes });
  }
  if (JSON.stringify(stored) === JSON.stringify(tokens)) return;
  await writeFile(file, `${JSON.stringify(tokens, undefined, 2)}\n`, { mode: 0o600 });
}

async function readTokens(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return JSON.parse(text) as Record<string, string>;
}
