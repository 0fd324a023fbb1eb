import { glob, readFile } from 'node:fs/promises';
import type { Sentence } from '@fupin/api/src/errors/sentence.ts';
import { reasonSentences, RuleCode, type Translations } from '@fupin/schema';
import { checkSentences, declaredRecords, entityClasses } from '@fupin/schema/model';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceTexts } from '../support/source-texts.ts';

const api = new URL('../../api/src/', import.meta.url);
const languages = ['zh', 'en', 'fr'] as const;

/** What a message takes, and how often each value is in it does not matter. */
function valuesOf(text: string): string[] {
  const names = new Set<string>();
  const follow = (elements: readonly any[]): void => {
    for (const { type, value, options = {} } of elements) {
      // Literals and the number of a plural name no value.
      if (type !== 0 && type !== 7) names.add(value);
      for (const option of Object.values<any>(options)) follow(option.value);
    }
  };
  follow(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].toSorted();
}

describe('everything that refuses', () => {
  let declared: [name: string, texts: Translations][];
  beforeAll(async () => {
    declared = [...Object.entries(reasonSentences), ...Object.entries(checkSentences)];
    for await (const file of glob('**/sentences.ts', { cwd: api })) {
      const { sentences } = (await import(new URL(file, api).href)) as { sentences: Record<string, Sentence> };
      declared.push(
        ...Object.entries(sentences).map(([name, { texts }]): [string, Translations] => [`${file} ${name}`, texts]),
      );
    }
  });
  const those = (isWrong: (texts: Translations) => boolean) =>
    declared.flatMap(([name, texts]) => (isWrong(texts) ? [name] : []));

  it('is found here', () => {
    expect(declared.length).toBeGreaterThan(150);
  });
  it('is said in each language as whole sentences', () => {
    expect(those((texts) => languages.some((language) => !/\S{2}[^]*[.。]$/.test(texts[language])))).toEqual([]);
  });
  it('is Chinese in Chinese alone', () => {
    expect(those(({ zh, en, fr }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en + fr))).toEqual([]);
  });
  it('is translated into French', () => {
    expect(those(({ en, fr }) => fr === en)).toEqual([]);
  });
  it('names the same values in each language', () => {
    expect(those((texts) => new Set(languages.map((language) => valuesOf(texts[language]).join())).size > 1)).toEqual(
      [],
    );
  });

  it('says what each check requires of what people write, and of nothing that no table checks', () => {
    entityClasses();
    const isRule = (name: string) =>
      Object.keys(RuleCode).some((code) => `_${name.toUpperCase()}`.endsWith(`_${code}`));
    const named = (records: ReturnType<typeof declaredRecords>) =>
      records.flatMap(({ checks = {} }) => Object.keys(checks)).filter((name) => !isRule(name));
    const written = named(declaredRecords().filter(({ writers }) => writers !== undefined));
    expect(written.filter((name) => !(name in checkSentences))).toEqual([]);
    const checked = new Set(named(declaredRecords()));
    expect(Object.keys(checkSentences).filter((name) => !checked.has(name))).toEqual([]);
  });

  it('carries a sentence: no room makes an error of GraphQL from a text', async () => {
    const texts = [...(await sourceTexts())].filter(([name]) => /^api\/src\/.*\.ts$/.test(name));
    const bare = /new GraphQLError\(|response\.(status\(\d|json\(\{ ?errors)/;
    const found = texts.filter(([, text]) => bare.test(text)).map(([name]) => name);
    expect(found.toSorted()).toEqual(['api/src/graphql/execute-operation.ts']);
    expect(bare.test("throw new GraphQLError('No.')")).toBe(true);
  });
});

describe('a room of the API', () => {
  it('declares what it refuses with in a file of its own', async () => {
    const elsewhere: string[] = [];
    for await (const file of glob('**/*.ts', { cwd: api })) {
      const text = await readFile(new URL(file, api), 'utf8');
      if (/\bdeclareSentences\(/.test(text) && !/(^|\/)sentences\.ts$/.test(file)) elsewhere.push(file);
    }
    expect(elsewhere).toEqual([]);
  });
});
