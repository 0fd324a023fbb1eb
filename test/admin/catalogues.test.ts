import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, parse, TypeInfo, visit, visitWithTypeInfo, getNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../admin/src/messages.ts';
import type { Catalogue } from '../../admin/src/providers/i18n/phrase.ts';
import * as generated from '../../admin/src/generated/graphql.ts';
import { mergePhrases } from '../../admin/src/providers/i18n/merge-phrases.ts';
import { words } from '../../admin/src/words.ts';

const keysOf = (catalogue: Catalogue, before = ''): string[] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );

/** Our own phrases by their keys, without those of react-admin. */
const phrasesOf = ({ ra: _theirs, ...ours }: Catalogue): [key: string, phrase: string][] =>
  keysOf(ours).map((key) => [
    key,
    key.split('.').reduce<Catalogue | string>((at, part) => (at as Catalogue)[part]!, ours) as string,
  ]);

describe('the catalogues', () => {
  it('have the same keys in Chinese, English and French', () => {
    const chinese = keysOf(messagesOf('zh')).toSorted();
    expect(keysOf(messagesOf('en')).toSorted()).toEqual(chinese);
    expect(keysOf(messagesOf('fr')).toSorted()).toEqual(chinese);
  });

  it('fill the same gaps in each language', () => {
    const gaps = (catalogue: Catalogue): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(catalogue).flatMap(([key, value]) => {
          if (typeof value !== 'string')
            return Object.entries(gaps(value)).map(([under, found]) => [`${key}.${under}`, found]);
          return [[key, [...new Set(value.match(/%\{\w+\}/g)?.filter((gap) => gap !== '%{smart_count}'))].toSorted()]];
        }),
      );
    const own = ({ ra: _theirs, ...ours }: Catalogue) => gaps(ours);
    const wanted = own(messagesOf('zh'));
    for (const language of ['en', 'fr'] as const) {
      const found = own(messagesOf(language));
      for (const [key, names] of Object.entries(found)) {
        expect(names, `${language} ${key}`).toEqual(wanted[key]);
      }
    }
  });

  it('have a singular and a plural wherever they count', () => {
    for (const language of ['en', 'fr'] as const) {
      const counted = phrasesOf(messagesOf(language)).filter(([, phrase]) => phrase.includes('%{smart_count}'));
      expect(counted.length).toBeGreaterThan(5);
      expect(counted.filter(([, phrase]) => phrase.split('||||').length !== 2)).toEqual([]);
    }
    const pluralAfterGap = /%\{(?!smart_count)\w+\} (?:\w+ )?\w+(?<!s)s\b(?! (?:of|to)\b)/;
    expect(phrasesOf(messagesOf('en')).filter(([, phrase]) => pluralAfterGap.test(phrase))).toEqual([]);
    expect(pluralAfterGap.test('Rests on %{number} records')).toBe(true);
  });

  it('label every code of every vocabulary that a page reads', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
    const labelled: Record<string, object> = {
      ...words.term,
      Unit: messagesOf('en')['unit'] as object,
      Qualifier: messagesOf('en')['qualifier'] as object,
    };
    const unshown = new Set(['DatePrecision', 'TokenScope']);
    const types = new TypeInfo(schema);
    const missing = new Set<string>();
    for (const [name, document] of Object.entries(generated)) {
      if (!name.endsWith('Document')) continue;
      visit(
        parse(String(document)),
        visitWithTypeInfo(types, {
          Field() {
            const type = getNamedType(types.getType());
            if (!isEnumType(type) || unshown.has(type.name)) return;
            for (const { name: code } of type.getValues())
              if (!(code in (labelled[type.name] ?? {}))) missing.add(`${type.name}.${code}`);
          },
        }),
      );
    }
    expect([...missing]).toEqual([]);
  });
});

describe('the phrases of two areas', () => {
  it('lie in one tree', () => {
    const merged = mergePhrases({ nav: { a: ['1', '2', '3'] } }, { nav: { b: ['4', '5', '6'] } });
    expect(merged).toEqual({ nav: { a: ['1', '2', '3'], b: ['4', '5', '6'] } });
  });

  it('never take each other’s place', () => {
    const said = { nav: { a: ['1', '2', '3'] } } as const;
    expect(() => mergePhrases(said, said)).toThrow('nav.a is said twice');
    expect(() => mergePhrases(said, { nav: ['1', '2', '3'] })).toThrow('nav is said twice');
  });
});
