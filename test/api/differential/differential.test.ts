import { declaredRecords, Fund } from '@fupin/schema/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cursorOf } from '../../support/cursor.ts';
import { assertAgreed, assertAgreedThroughout } from './agreement.ts';
import { foundMismatches } from './found-mismatches.ts';
import { anyOperation } from './operations/any-operation.ts';
import { knownValues } from './operations/known-values.ts';
import { everywhere, textConditions } from './operations/string-positions.ts';
import { people, startTwoReaders, type Reader, type TwoReaders } from './two-readers.ts';
import { injections } from './world/odd-texts.ts';

/** Random documents to try, each asked three or four times, and where their randomness begins. */
const runs = Number(process.env['FUPIN_DIFFERENTIAL'] ?? 250);
const seed = Number(process.env['FUPIN_DIFFERENTIAL_SEED'] ?? 1);

const everyone = Object.keys(people) as Reader[];
const nowhere = '01890000-0000-7000-8000-000000000000';
const operation = (text: string, variables = {}) => ({ text, variables: { engine: variables, plain: variables } });

describe('the read engine', () => {
  let readers: TwoReaders;
  beforeAll(async () => {
    readers = await startTwoReaders(seed);
  });
  afterAll(() => readers?.stop());

  it('answers random operations as a plain resolution does, value by value', { timeout: 0 }, async () => {
    const sight = await readers.sight('auditor');
    const ids = (table: string) => fc.constantFrom(...sight.rows(table).map(({ id }) => id), nowhere);
    const asked = anyOperation(readers.contract, knownValues(sight), ids);
    const outcomes = { same: 0, empty: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...everyone), asked, async (reader, operation) => {
        outcomes[await assertAgreedThroughout(readers, reader, operation)]++;
      }),
      { numRuns: runs, seed },
    );
    expect(outcomes.refused, 'refused as too costly').toBeLessThan(runs / 10);
    expect(outcomes.same, 'that showed something').toBeGreaterThan(runs / 2);
  });

  it.each(Object.entries(foundMismatches))('%s', async (_sentence, text) => {
    for (const reader of everyone) {
      const { outcome } = await assertAgreed(readers, reader, operation(text));
      expect(outcome).not.toBe('refused');
    }
  });

  it('takes whatever is written into any text of any filter for that text', { timeout: 60_000 }, async () => {
    for (const [index, record] of declaredRecords().entries()) {
      if (record.link || record.part) continue;
      const injection = injections[index % injections.length]!;
      const every = textConditions(record.type, injection);
      const reader = everyone[index % everyone.length]!;
      const { outcome } = await assertAgreed(readers, reader, operation(everywhere(record), { every }));
      expect(outcome, record.name).not.toBe('refused');
    }
  });

  it.each(injections)('refuses %s as an id, an instant, a day, a decimal or a cursor', async (text) => {
    const cursor = (...values: string[]) => cursorOf(Fund, [{ field: 'PURPOSE', direction: 'ASC' }], ...values);
    const codeOf = async (query: string, value: string) =>
      (await readers.api.ask(people.auditor, query, { value })).errors?.[0]?.extensions.code;
    for (const [type, query] of [
      ['String!', '{ fund(id: $value) { id } }'],
      ['ID', '{ funds(filter: {id: {eq: $value}}) { totalCount } }'],
      ['DateTime', '{ funds(asOf: $value) { totalCount } }'],
      ['Date', '{ ledgerEntries(filter: {occurredOn: {gt: $value}}) { totalCount } }'],
      ['Decimal', '{ ledgerEntries(filter: {amount: {amount: {lt: $value}}}) { totalCount } }'],
      ['String', '{ funds(after: $value) { nodes { id } } }'],
    ] as const)
      expect(await codeOf(`query ($value: ${type}) ${query}`, text), query).toBe('BAD_INPUT');
    const funds = 'query ($value: String) { funds(after: $value, orderBy: [{field: PURPOSE}]) { nodes { id } } }';
    expect(await codeOf(funds, cursor('', text))).toBe('BAD_INPUT');
    expect(await codeOf(funds, cursor(text, nowhere))).toBeUndefined();
    const { data } = await readers.api.ask(people.auditor, '{ areas { totalCount } funds { totalCount } }');
    const sight = await readers.sight('auditor');
    expect(data).toMatchObject({
      areas: { totalCount: sight.rows('area').length },
      funds: { totalCount: sight.rows('fund').length },
    });
  });
});
