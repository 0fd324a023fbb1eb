import { randomUUID } from 'node:crypto';
import { demoPeople } from '@fupin/api/src/demo/demo-people.ts';
import { recordOf, type Declared } from '@fupin/schema/model';
import { verbs } from '@fupin/api/src/areas.ts';
import * as fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../support/acting.ts';
import { startApi, type TestApi } from '../../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../../support/database.ts';
import { approveTranche, commit, openFund, type Promising } from '../../../support/promises.ts';
import { storedRows, type StoredRows } from './stored-rows.ts';
import { anyAct, inputOf, type MoneyAct } from './money-acts.ts';
import { brokenOf } from './money-invariants.ts';
import { moneyRows, paidBy, postedOf, total, units, type MoneyRows } from './money-rows.ts';

/** How many worlds are tried, with fifty acts each; FUPIN_MONEY_RUNS asks for more. */
const numRuns = Number(process.env['FUPIN_MONEY_RUNS'] ?? 4);
/** In milliseconds; on a slow machine fewer worlds are tried. */
const longest = process.env['FUPIN_MONEY_RUNS'] ? undefined : 35_000;
const seed = Number(process.env['FUPIN_MONEY_SEED'] ?? 20240101);

/** What is kept in the trail of those who were refused. */
const kept = new Set(['FORBIDDEN', 'NOT_FOUND', 'RULE_VIOLATED']);

const roles: Record<string, string> = Object.fromEntries(demoPeople.map(({ email, role }) => [email, role]));

describe('money, whatever anybody tries in whatever order', () => {
  let database: TestDatabase;
  let api: TestApi;
  let client: pg.Client;
  let people: Promising;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    client = new pg.Client(database.owner);
    await client.connect();
    people = await openFund(api);
  });
  afterAll(async () => {
    await client.end();
    await api.stop();
    await database.drop();
  });

  const eventsOf = async (requestId: string) => {
    const { rows } = await client.query(
      `select record_type, record_id, operation, verb, actor_id, actor_name, acting_role, after from audit_event where request_id = $1`,
      [requestId],
    );
    return rows;
  };
  const waterfallOf = async (fundId: string) => {
    const { fund } = await as(api, 'auditor@demo.fupin').sees(
      `{ fund(id: "${fundId}") { waterfall { currency pledged committed paid } } }`,
    );
    return fund.waterfall.map(({ currency, pledged, committed, paid }: Record<string, string>) => ({
      currency,
      pledged: units(pledged!),
      committed: units(committed!),
      paid: units(paid!),
    }));
  };
  const waterfallFrom = (rows: MoneyRows) => {
    const promisedAs = (kind: string) => {
      const ids = new Set(rows.commitments.filter((each) => each['kind'] === kind).map(({ id }) => id));
      const events = rows.events.filter((event) => ids.has(event['commitment_id']));
      return total(events.map((event) => units(event['amount_delta_amount'])));
    };
    const paid = total(postedOf(rows).map((entry) => paidBy(entry, rows)));
    return [{ currency: 'CNY', pledged: promisedAs('PLEDGE'), committed: promisedAs('COMMITMENT'), paid }];
  };

  /** Posted entries as they were first seen; only their receipt may be added. */
  const assertFinal = (seen: Map<string, string>, rows: MoneyRows) => {
    for (const entry of postedOf(rows)) {
      const { id, received_on, version: _version, updated_at: _at, updated_by: _by, ...rest } = entry;
      const before = seen.get(id);
      const content = JSON.stringify(rest);
      expect([undefined, content], id).toContain(before);
      seen.set(id, content);
      const received = seen.get(`${id} received`);
      expect([undefined, received_on], `${id} received`).toContain(received);
      if (received_on) seen.set(`${id} received`, received_on);
    }
    const known = new Set(rows.entries.map(({ id }) => id));
    expect([...seen.keys()].filter((key) => !known.has(key.split(' ')[0]))).toEqual([]);
  };

  interface Told {
    requestId: string;
    who: string;
    verb: string;
    before: StoredRows;
    after: StoredRows;
  }

  const assertLeftNoTrace = async ({ requestId, verb, before, after }: Told, code: string) => {
    expect(after.exact).toEqual(before.exact);
    const events = await eventsOf(requestId);
    expect(events).toHaveLength(kept.has(code) ? 1 : 0);
    for (const event of events) expect(event).toMatchObject({ operation: 'REFUSED', verb });
  };

  const assertAudited = async ({ requestId, who, verb, before, after }: Told) => {
    const events = await eventsOf(requestId);
    const told = new Set(events.map(({ record_type, record_id }) => `${record_type} ${record_id}`));
    const changed = Object.keys(after.content).filter((row) => before.content[row] !== after.content[row]);
    expect(changed.filter((row) => !told.has(row))).toEqual([]);
    expect(changed.length, `${verb} changed nothing`).toBeGreaterThan(0);
    const { rows } = await client.query('select id, display_name from app_user where email = $1', [who]);
    const [{ id, display_name: name }] = rows;
    const by = { verb, actor_id: id, actor_name: name, acting_role: roles[who] };
    for (const event of events) expect(event).toMatchObject(by);
  };

  it('adds up after every step, and every step is in the trail', { timeout: 600_000 }, async () => {
    const outcomes = new Map<string, number>();
    const note = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    let rows: MoneyRows;
    let stored: StoredRows;
    const take = async (act: MoneyAct, fundId: string, seen: Map<string, string>) => {
      const chosen = inputOf(act, rows);
      if (!chosen) return;
      const requestId = randomUUID();
      const { who, input } = chosen;
      const before = stored;
      const { error } = await as(api, who).tries(act.verb, { requestId, ...input }, 'id');
      note(error ? `${act.verb} ${error.rule ?? error.code}` : act.verb);
      expect(error?.code, JSON.stringify([act, error])).not.toBe('INTERNAL');
      stored = await storedRows(client);
      const told = { requestId, who, verb: act.verb, before, after: stored };
      await (error ? assertLeftNoTrace(told, error.code) : assertAudited(told));
      rows = await moneyRows(client, fundId);
      expect(brokenOf(rows), JSON.stringify({ ...act, who, input })).toEqual([]);
      assertFinal(seen, rows);
      expect(await waterfallOf(fundId)).toEqual(waterfallFrom(rows));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 50, maxLength: 50 }), async (acts) => {
        const world = { ...people, ...(await openFund(api)) };
        const { id } = await commit(world, 100);
        await approveTranche(world, id, 60);
        await world.editor.does('draftCommitment', {
          fundId: world.fundId,
          purpose: '第二笔',
          recipientAreaId: world.countyId,
          recipientId: world.recipientId,
        });
        const seen = new Map<string, string>();
        rows = await moneyRows(client, world.fundId);
        stored = await storedRows(client);
        for (const act of acts) await take(act, world.fundId, seen);
      }),
      { numRuns, seed, endOnFailure: true, interruptAfterTimeLimit: longest },
    );
    if (process.env['FUPIN_MONEY_RUNS']) console.table(Object.fromEntries(outcomes));
    for (const verb of ['postLedgerEntry', 'confirmReceipt']) expect(outcomes.get(verb), verb).toBeGreaterThan(0);
  });

  it('is moved by verbs that are all tried', () => {
    const tried = new Set(fc.sample(anyAct, { numRuns: 2000, seed }).map(({ verb }) => verb));
    const ofMoney = new Set(['Commitment', 'Tranche', 'TrancheCondition', 'LedgerEntry']);
    const expected = verbs.filter(({ on }) => on && ofMoney.has(recordOf(on as Declared).name));
    expect([...tried].toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
  });
});
