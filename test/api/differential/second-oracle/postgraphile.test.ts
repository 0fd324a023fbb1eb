import { withClient } from '@fupin/api/src/database/connect.ts';
import { declaredRecords, historyTable } from '@fupin/schema/model';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownValues, type KnownValues } from '../operations/known-values.ts';
import { people, startTwoReaders, type Reader, type TwoReaders } from '../two-readers.ts';
import { anyPage } from './any-wanted.ts';
import { readOurPage, readOurs, sayOurOne, sayOurs } from './our-words.ts';
import { startPostgraphile, type Postgraphile } from './postgraphile.ts';
import { TheirWords } from './their-words.ts';
import type { WantedPage } from './wanted.ts';

/** Random pages to compare, and where their randomness begins. */
const runs = Number(process.env['FUPIN_DIFFERENTIAL'] ?? 120);
const seed = Number(process.env['FUPIN_DIFFERENTIAL_SEED'] ?? 1);

const everyone = Object.keys(people) as Reader[];

/** Half of its tables fewer for PostGraphile to find names for; nobody reads the past here. */
const hideHistories = (owner: pg.ClientConfig) =>
  withClient(owner, async (client) => {
    const histories = declaredRecords().map(({ table }) => `"${historyTable(table)}"`);
    await client.query(`revoke select on ${histories.join(', ')} from fupin_app`);
  });

describe('the read engine and PostGraphile', () => {
  let readers: TwoReaders;
  let known: KnownValues;
  let postgraphile: Postgraphile;
  beforeAll(async () => {
    readers = await startTwoReaders(seed);
    known = knownValues(await readers.sight('auditor'));
    await hideHistories(readers.database.owner);
    postgraphile = await startPostgraphile(readers.database.connection('app'));
  }, 180_000);
  afterAll(async () => {
    await postgraphile?.stop();
    await readers?.stop();
  });

  const ours = async (reader: Reader, query: string) => {
    const { data, errors } = await readers.api.ask(people[reader], query);
    expect(errors, query).toBeUndefined();
    return data;
  };

  it('show everybody the same pages, in the same order, with the same around them', { timeout: 0 }, async () => {
    const words = new TheirWords(postgraphile.contract);
    const pages = anyPage(known, words);
    let shown = 0;
    const assertSame = async (reader: Reader, page: WantedPage) => {
      const [said, answered] = [sayOurs(page), await ours(reader, sayOurs(page))];
      const theirs = await postgraphile.ask(readers.session(reader), words.say(page));
      expect(readOurPage(answered.page, page), `${reader}: ${said}`).toEqual(words.readPage(theirs.page, page));
      const id = answered.page.nodes[0]?.id as string | undefined;
      if (id === undefined) return;
      shown++;
      // Whoever else may see the record or not: both say the same of it.
      const other = everyone[(everyone.indexOf(reader) + 1) % everyone.length]!;
      const { one } = await ours(other, sayOurOne(page.wanted, id));
      const their = await postgraphile.ask(readers.session(other), words.sayOne(page.wanted, id));
      expect(readOurs(one, page.wanted), `${other}: ${id} of ${said}`).toEqual(words.read(their.one, page.wanted));
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...everyone), pages, assertSame), { numRuns: runs, seed });
    expect(shown, 'that showed something').toBeGreaterThan(runs / 3);
  });
});
