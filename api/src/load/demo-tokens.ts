import { readFile, writeFile } from 'node:fs/promises';
import { mintToken, bearerOfToken } from '../access/token.ts';
import type { SignIn } from '../access/sign-in.ts';
import { demoPeople } from './demo-people.ts';

/** Keeps a working token for each demo person in a file only its owner can read, as `{"auditor@demo.fupin": "…"}`. */
export async function keepDemoTokens(file: string, { pool }: SignIn): Promise<void> {
  const kept = await readTokens(file);
  const tokens: Record<string, string> = {};
  for (const { email } of demoPeople) {
    const token = kept[email];
    const bearer = token ? await bearerOfToken(pool, token) : undefined;
    tokens[email] = bearer?.mayWrite
      ? token!
      : await mintToken(pool, email, 'Demonstration', { scopes: ['READ', 'WRITE'] });
  }
  if (JSON.stringify(kept) === JSON.stringify(tokens)) return;
  await writeFile(file, `${JSON.stringify(tokens, undefined, 2)}\n`, { mode: 0o600 });
}

async function readTokens(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return JSON.parse(text) as Record<string, string>;
}
