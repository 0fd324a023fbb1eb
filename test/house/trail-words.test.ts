import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemVerbs } from '@fupin/api/src/database/audit.ts';
import { sqlOfAreas } from '@fupin/api/src/areas.ts';
import { ApiToken, fieldsOf, housekeepingFields, PasswordLink, RoleGrant, User } from '@fupin/schema/model';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../admin/src/messages.ts';
import { verbs } from '../../admin/src/generated/verbs.ts';

const accounts = fileURLToPath(new URL('../../api/src/access', import.meta.url));

/** What the statements and routes of accounts write into the trail by name, beside what is declared. */
function verbsOfAccounts(): string[] {
  const named = /(?:\blog\(\s*signIn,\s*|log_access\()'(\w+)'/g;
  return globSync('*.{ts,sql}', { cwd: accounts }).flatMap((file) =>
    [...readFileSync(`${accounts}/${file}`, 'utf8').matchAll(named)].map(([, verb]) => verb!),
  );
}

describe('the trail', () => {
  it('finds what accounts write into it', () => {
    expect(verbsOfAccounts()).toEqual(
      expect.arrayContaining(['signIn', 'signOut', 'enrolSecondFactor', 'changePassword']),
    );
  });

  it.each(['zh', 'en', 'fr'] as const)('has words in %s for every act that can stand in it', (language) => {
    const words = messagesOf(language)['verb'] as Record<string, string>;
    const actsOfAreas = sqlOfAreas.flatMap(({ acts }) => acts ?? []);
    const acts = new Set([...Object.keys(verbs), ...actsOfAreas, ...systemVerbs, ...verbsOfAccounts()]);
    expect([...acts].filter((act) => !words[act])).toEqual([]);
  });
});

describe('the trail of accounts', () => {
  it.each(['zh', 'en', 'fr'] as const)('has words in %s for whatever changes of them', (language) => {
    const words = messagesOf(language)['field'] as Record<string, unknown>;
    const fields = [User, RoleGrant, ApiToken, PasswordLink].flatMap((type) =>
      fieldsOf(type).filter(
        ({ name, kind, volatile }) => kind !== 'figure' && !volatile && !housekeepingFields.has(name),
      ),
    );
    expect(fields.filter(({ name }) => !words[name] && !words[`${name}Id`]).map(({ name }) => name)).toEqual([]);
  });
});

describe('the words of forms', () => {
  it('are Chinese in Chinese: no field falls back to what the contract says in English', () => {
    const fields = messagesOf('zh')['field'] as Record<string, string>;
    const foreign = Object.entries(fields).filter(
      ([, word]) => typeof word === 'string' && !/\p{Script=Han}/u.test(word),
    );
    expect(foreign).toEqual([]);
  });
});
