import * as schema from '@fupin/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { searches } from '../../admin/src/ui/acting/candidates.ts';
import { amongOf, hintOf } from '../../admin/src/ui/acting/among.ts';
import { neededIn, takenIn } from '../../admin/src/ui/acting/needed.ts';
import { plainDecimal, tenThousandTimes } from '../../admin/src/ui/acting/numerals.ts';
import { verbNamed, type VerbName } from '../../admin/src/ui/acting/verb-named.ts';
import { inputOf, moneyOf } from '../../admin/src/ui/acting/input-of.ts';
import { formatNumber } from '../../admin/src/ui/format/number.ts';
import { noteShown } from '../../admin/src/providers/i18n/language.ts';
import type { FieldDescription } from '../../admin/src/ui/acting/verb-description.ts';
import { messagesOf } from '../../admin/src/messages.ts';
import type { Catalogue } from '../../admin/src/providers/i18n/phrase.ts';
import { verbs } from '../../admin/src/generated/verbs.ts';

const languages = ['zh', 'en', 'fr'] as const;

const fieldsOf = (fields: readonly FieldDescription[]): FieldDescription[] =>
  fields.flatMap((field) => [field, ...fieldsOf(field.fields ?? [])]);

const every = (Object.keys(verbs) as VerbName[]).flatMap((name) => fieldsOf(verbNamed(name).fields));

describe('the forms of verbs', () => {
  it('offer the codes of a vocabulary in its natural order', () => {
    const declared = new Map(
      Object.values(schema).flatMap((exported) => {
        try {
          const { name, codes } = schema.meaningOf(exported as Parameters<typeof schema.meaningOf>[0]);
          return [[name, codes] as const];
        } catch {
          return [];
        }
      }),
    );
    const choices = every.filter(({ codes }) => codes);
    expect(choices.length).toBeGreaterThan(20);
    for (const { vocabulary, codes } of choices) expect(codes, vocabulary).toEqual(declared.get(vocabulary!));
  });

  it('can find every record that a field names, by the search of its area', () => {
    const unfound = (known: object) =>
      every.flatMap(({ points }) => (points && !Object.hasOwn(known, points) ? [points] : []));
    expect([...new Set(unfound(searches))].toSorted()).toEqual([]);
    const { Organization: _planted, ...others } = searches;
    expect(new Set(unfound(others))).toEqual(new Set(['Organization']));
  });

  it.each(languages)('have words for every verb, field and code in %s', (language) => {
    const words = messagesOf(language);
    const said = (section: string) => words[section] as Catalogue;
    const terms = said('term');
    const missing = [
      ...Object.keys(verbs).filter((name) => !(name in said('verb'))),
      ...every.filter(({ name, kind }) => kind !== 'id' && !(name in said('field'))).map(({ name }) => name),
      ...every.flatMap(({ vocabulary, codes = [] }) =>
        codes.flatMap((code) =>
          code in ((terms[vocabulary!] as Catalogue | undefined) ?? {}) ? [] : [`${vocabulary}.${code}`],
        ),
      ),
    ];
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(languages)('have no verb that is called in %s as what leaves its form', (language) => {
    const words = messagesOf(language);
    const { cancel, close, haveIt } = words['act'] as Record<string, string>;
    const called = (wording: Record<string, string>) =>
      Object.keys(verbs).filter((name) => [cancel, close, haveIt].includes(wording[name]));
    const wording = words['verb'] as Record<string, string>;
    expect(called(wording)).toEqual([]);
    expect(called({ ...wording, cancelCommitment: cancel! }), 'planted').toEqual(['cancelCommitment']);
  });

  it.each(languages)('say every rule in %s', (language) => {
    const sentences = messagesOf(language)['rule'] as Record<string, string>;
    expect(Object.keys(sentences).toSorted()).toEqual(['FORBIDDEN', ...Object.keys(schema.RuleCode)].toSorted());
    expect(Object.values(sentences).filter((sentence) => !/\S{3}.*[.。]$/.test(sentence))).toEqual([]);
  });
});

describe('what is typed', () => {
  beforeAll(() => noteShown('zh'));

  it.each([
    ['zh', '1,250,000', '1250000'],
    ['zh', '１２５', '125'],
    ['zh', '１，２５０．５', '1250.5'],
    ['zh', '1、250。5', '1250.5'],
    ['en', ' 1 250 ', '1250'],
    ['en', '1,234.56', '1234.56'],
    ['fr', '1 234,56', '1234.56'],
    ['fr', '1\u202f234\u00a0567,5', '1234567.5'],
    ['fr', '1234,5', '1234.5'],
    ['fr', '0,5', '0.5'],
    ['fr', '1,234', '1.234'],
    ['fr', '1234.5', '1234.5'],
    ['fr', '-12,50', '-12.50'],
  ] as const)('as a number in %s: %j is %j', (language, typed, decimal) =>
    expect(plainDecimal(typed, language)).toBe(decimal),
  );

  it.each([
    ['zh', '3 万'],
    ['zh', ''],
    ['zh', '1,5'],
    ['en', '1,5'],
    ['en', '1234,56'],
    ['en', '1.234,56'],
    ['en', '12,3456'],
    ['en', '1 5'],
    ['fr', '1,234,567'],
    ['fr', '1.234.567'],
    ['fr', '1.234,56'],
    ['fr', '1 23,5'],
    ['fr', '1,'],
  ] as const)('as a number in %s is never guessed: %j', (language, typed) =>
    expect(plainDecimal(typed, language)).toBeUndefined(),
  );

  it.each(languages)('as a number is read as the console in %s writes it', (language) => {
    noteShown(language);
    for (const amount of ['1234567.89', '0.5', '1234', '-12.25', '999999999999.01'])
      expect(moneyOf({ amount: formatNumber(amount, language).exact })?.amount).toBe(amount);
    noteShown('zh');
  });

  it.each([
    ['1.5', '15000'],
    ['0.00005', '0.5'],
    ['120', '1200000'],
    ['-2', '-20000'],
    ['0', '0'],
  ])('in 万元: %s is %s yuan, to the last digit', (typed, yuan) => expect(tenThousandTimes(typed)).toBe(yuan));

  const pledge = verbNamed('pledgeCommitment').fields;

  it('is told as the contract wants it, and what is empty is left out', () => {
    const draft = {
      amount: { amount: '１００', isInTenThousands: true },
      agreementReference: ' P-1 ',
      effectiveOn: '2024-01-01',
      reason: '',
    };
    expect(inputOf(pledge, draft)).toEqual({
      input: {
        amount: { amount: '1000000', currency: 'CNY' },
        agreementReference: 'P-1',
        effectiveOn: '2024-01-01',
      },
      problems: new Map(),
    });
  });

  it('is refused before it is sent where it is missing or no number', () => {
    expect(inputOf(pledge, { amount: { amount: 'viel' } }).problems).toEqual(
      new Map([
        ['amount', 'NOT_A_NUMBER'],
        ['agreementReference', 'MISSING'],
      ]),
    );
  });

  it.each([
    ['a share of nothing', { measurement: { value: '60', unit: 'PERCENT' } }, ['denominatorId']],
    ['a number of people', { measurement: { value: '60', unit: 'PERSON' } }, []],
  ])('asks for what a rule needs: a target of %s', (_what, target, missing) => {
    const targets = verbNamed('savePlanSection').fields.find(({ name }) => name === 'targets')!.fields!;
    const { problems } = inputOf(targets, { id: 'one', indicatorId: 'x', ...target });
    expect([...problems.keys()]).toEqual(missing);
    expect(neededIn(targets, target)).toEqual(missing);
  });

  it('asks why a condition does not hold, and not why it does', () => {
    const { fields } = verbNamed('decideTrancheCondition');
    expect(neededIn(fields, {})).toEqual(['reason']);
    expect(neededIn(fields, { isMet: true })).toEqual([]);
  });

  it.each([
    ['CSR_EDITOR', ['organizationId'], undefined],
    ['COUNTY_APPROVER', ['areaId'], { level: ['COUNTY'] }],
    ['ADMIN', [], undefined],
    ['AUDITOR', [], { level: ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'] }],
  ])('of a role takes what %s is limited to, and nothing else', (role, needed, among) => {
    const { fields } = verbNamed('grantRole');
    const shown = takenIn(fields, { role }).map(({ name }) => name);
    const limits = role === 'AUDITOR' ? ['areaId', 'organizationId'] : needed;
    expect(neededIn(fields, { role })).toEqual(needed);
    expect(shown.filter((name) => name.endsWith('Id') && name !== 'userId')).toEqual(limits);
    expect(amongOf('areaId', { role })).toEqual(among);
    const typed = { role, organizationId: 'chosen before', areaId: 'chosen before' };
    expect(Object.keys(inputOf(fields, typed).input).filter((name) => name.endsWith('Id'))).toEqual(limits);
  });

  it.each([
    ['COUNTY_EDITOR', 'act.takes.county'],
    ['AUDITOR', 'act.takes.countyOrLarger'],
    ['CSR_EDITOR', undefined],
    ['', undefined],
  ])('of a role says beforehand which areas %s takes', (role, hint) => {
    expect(hintOf('areaId', { role })).toBe(hint);
  });

  it('of the situation may wait until a plan is submitted', () => {
    const situation = verbNamed('savePlanSection').fields.find(({ name }) => name === 'situation')!.fields!;
    expect(neededIn(situation, {})).toEqual(['situationAnalysis']);
    expect([...inputOf(situation, {}).problems]).toEqual([]);
  });

  it('as a month is no finer than that', () => {
    const { input } = inputOf(verbNamed('receiveInKind').fields, { receivedOn: '2019-02' });
    expect(input).toEqual({ receivedOn: { earliest: '2019-02-01', latest: '2019-02-28', precision: 'MONTH' } });
  });

  it('of remarks keeps the place of what is wrong', () => {
    const { problems } = inputOf(verbNamed('returnPlanVersion').fields, {
      reason: '两处',
      remarks: [{ field: 'measures' }],
    });
    expect([...problems]).toEqual([['remarks.0.text', 'MISSING']]);
  });
});
