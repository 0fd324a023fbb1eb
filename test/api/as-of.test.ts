import { randomUUID } from 'node:crypto';
import { historyTable } from '@fupin/schema/model';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPeople, agreedInstant as now, peopleOverTime, type PeopleOverTime } from '../support/people-over-time.ts';

const auditor = 'auditor@demo.fupin';

describe('any instant of the past', () => {
  let world: PeopleOverTime;
  beforeAll(async () => {
    world = await peopleOverTime();
  });
  afterAll(() => world.end());
  const connect = () => world.connect();
  const descriptions = (ids: string[], asOf?: string) => world.descriptions(ids, asOf);

  it('is what everybody saw then, whatever eight writers did at once', { timeout: 120_000 }, async () => {
    const client = await connect();
    const ids = await addPeople(client, 'start', 20);
    const captured: { at: string; state: Map<string, string | null> }[] = [];
    // Whoever shares the table waits until all who write to it have committed, and lets nobody write until its own end.
    const capture = async () => {
      await client.query('begin; lock table person in share mode');
      const at = await now(client);
      const { rows } = await client.query<{ id: string; description: string }>(
        'select id, description from person where id = any($1)',
        [ids],
      );
      await client.query('commit');
      captured.push({ at, state: new Map(rows.map(({ id, description }) => [id, description])) });
    };
    const writing = { goesOn: true };
    let seed = 42;
    const random = (below: number) => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 8) % below;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      const connection = await connect();
      for (let edit = 0; edit < 125; edit++) {
        // Ordered, so that two writers never wait for one another in a circle.
        const touched = [...new Set(Array.from({ length: 1 + random(3) }, () => ids[random(ids.length)]!))].toSorted();
        await connection.query('begin');
        for (const id of touched) {
          await connection.query('update person set description = $2, version = version + 1 where id = $1', [
            id,
            `${writer}/${edit}`,
          ]);
        }
        await connection.query(random(10) === 0 ? 'rollback' : 'commit');
      }
      await connection.end();
    });
    const capturing = (async () => {
      while (writing.goesOn) await capture();
    })();
    await Promise.all(writers);
    writing.goesOn = false;
    await capturing;
    await capture();
    await client.end();
    expect(captured.length).toBeGreaterThan(20);
    for (const { at, state } of captured) expect(await descriptions(ids, at)).toEqual(state);
    expect(await descriptions(ids)).toEqual(captured.at(-1)!.state);
  });

  it('is agreed on: all that was committed is seen there and nothing that comes later, while others write', async () => {
    const client = await connect();
    const count = 6;
    const ids = await addPeople(client, '0', 2 * count);
    await client.end();
    // Each writer counts up in two records of its own.
    const begun = Array.from({ length: count }, () => 0);
    const committed = Array.from({ length: count }, () => 0);
    const write = async (_: unknown, writer: number) => {
      const connection = await connect();
      for (let edit = 1; edit <= 80; edit++) {
        begun[writer] = edit;
        await connection.query('begin');
        for (const id of ids.slice(2 * writer, 2 * writer + 2))
          await connection.query('update person set description = $2 where id = $1', [id, String(edit)]);
        await connection.query('commit');
        committed[writer] = edit;
      }
      await connection.end();
    };
    const frozen: { at: string; seen: Map<string, string | null>; least: number[]; most: number[] }[] = [];
    const freeze = async () => {
      const least = [...committed];
      const { instant: at } = (await world.api.ask(auditor, '{ instant }')).data;
      const most = [...begun];
      frozen.push({ at, seen: await descriptions(ids, at), least, most });
    };
    const writing = { goesOn: true };
    const freezing = (async () => {
      while (writing.goesOn) await freeze();
    })();
    await Promise.all(Array.from({ length: count }, write));
    writing.goesOn = false;
    await freezing;
    expect(frozen.length).toBeGreaterThan(5);
    for (const { at, seen, least, most } of frozen) {
      expect(await descriptions(ids, at)).toEqual(seen);
      for (let writer = 0; writer < count; writer++) {
        const [one, other] = ids.slice(2 * writer, 2 * writer + 2).map((id) => Number(seen.get(id)));
        expect(one).toBe(other);
        expect(one).toBeGreaterThanOrEqual(least[writer]!);
        expect(one).toBeLessThanOrEqual(most[writer]!);
      }
    }
  });

  it('is told to nobody who is not signed in, and waits for who is committing while others write on', async () => {
    expect((await world.api.ask(undefined, '{ instant }')).data).toBeUndefined();
    const [committing, writer, asker] = [await connect(), await connect(), await connect()];
    const [mine] = (await addPeople(committing, 'before', 1)) as [string];
    await committing.query('begin; set constraints all immediate');
    await committing.query(`update person set description = 'after' where id = $1`, [mine]);
    await expect(asker.query(`set statement_timeout = 50; select agreed_instant()`)).rejects.toThrow(/timeout/);
    await asker.query('set statement_timeout = 0');
    const waiting = now(asker);
    await vi.waitUntil(async () => {
      const { rows } = await writer.query(`select from pg_locks where locktype = 'advisory' and not granted`);
      return rows.length === 1;
    });
    const [later] = (await addPeople(writer, 'written meanwhile', 1)) as [string];
    await committing.query('commit');
    expect(await descriptions([mine, later], await waiting)).toEqual(new Map([[mine, 'after']]));
    const { rows } = await asker.query(`select from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`);
    expect(rows).toEqual([]);
    await Promise.all([committing.end(), writer.end(), asker.end()]);
  });

  it(
    'is answered the same ever after, also when a clock told it and nobody agreed before',
    { timeout: 60_000 },
    async () => {
      const client = await connect();
      const ids = await addPeople(client, '0', 6);
      await client.end();
      const writing = { goesOn: true };
      const write = async (id: string) => {
        const connection = await connect();
        for (let edit = 1; writing.goesOn; edit++)
          await connection.query('update person set description = $2 where id = $1', [id, String(edit)]);
        await connection.end();
      };
      const writers = ids.map(write);
      const seen: { at: string; state: Map<string, string | null> }[] = [];
      for (let count = 0; count < 200; count++) {
        const at = new Date().toISOString();
        seen.push({ at, state: await descriptions(ids, at) });
      }
      writing.goesOn = false;
      await Promise.all(writers);
      expect(new Set(seen.map(({ state }) => [...state.values()].join())).size).toBeGreaterThan(100);
      for (const { at, state } of seen) expect(await descriptions(ids, at)).toEqual(state);
    },
  );

  it('is told with the answer, to the microsecond', async () => {
    const at = '2026-01-02T03:04:05.6+08:00';
    const told = { asOf: '2026-01-01T19:04:05.600000Z' };
    for (const also of ['', 'instant '])
      expect(await world.api.ask(auditor, `{ ${also}people(asOf: "${at}") { totalCount } }`)).toMatchObject({
        data: { people: { totalCount: 0 } },
        extensions: told,
      });
  });

  it('is not told where an answer is of several instants, or of now as well', async () => {
    const past = (at: string) => `people(asOf: "${at}") { totalCount }`;
    const first = '2026-01-01T19:04:05.6Z';
    for (const more of ['now: people { totalCount }', 'viewer { name }', `other: ${past('2026-01-01T19:04:05.7Z')}`])
      expect(await world.api.ask(auditor, `{ ${past(first)} ${more} }`), more).not.toHaveProperty('extensions');
    const twice = `{ ${past(first)} again: ${past('2026-01-02T03:04:05.600+08:00')} __typename }`;
    expect(await world.api.ask(auditor, twice)).toMatchObject({ extensions: { asOf: '2026-01-01T19:04:05.600000Z' } });
  });

  it('is refused when it is still to come', async () => {
    const query = 'query ($at: DateTime) { instant people(asOf: $at) { totalCount } }';
    const compiled = 'query ($at: DateTime) { people(asOf: $at) { totalCount } }';
    for (const document of [query, compiled]) {
      const { status, data, errors } = await world.api.ask(auditor, document, { at: '2999-01-01T00:00:00Z' });
      expect(status).toBe(400);
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT', problems: [{ path: ['asOf'], code: 'NOT_YET' }] } },
      ]);
    }
  });

  it('does not know yet what a long transaction had written but not committed', async () => {
    const [long, short] = [await connect(), await connect()];
    const ids = await addPeople(long, 'before', 2);
    await long.query('begin');
    await long.query(`update person set description = 'long' where id = $1`, [ids[0]]);
    await short.query(`update person set description = 'short' where id = $1`, [ids[1]]);
    const between = await now(short);
    await long.query('commit');
    const after = await now(short);
    await Promise.all([long.end(), short.end()]);
    expect(await descriptions(ids, between)).toEqual(
      new Map([
        [ids[0], 'before'],
        [ids[1], 'short'],
      ]),
    );
    expect(await descriptions(ids, after)).toEqual(
      new Map([
        [ids[0], 'long'],
        [ids[1], 'short'],
      ]),
    );
  });

  it('keeps one version of a row that a transaction changed twice, and none of one it took back', async () => {
    const client = await connect();
    const [id] = (await addPeople(client, 'first', 1)) as [string];
    await client.query(
      `begin; update person set description = 'second' where id = '${id}'; update person set description = 'third' where id = '${id}'; commit`,
    );
    await client.query(`begin; update person set description = 'never' where id = '${id}'; rollback`);
    const { rows } = await client.query(
      `select description, recorded_to = 'infinity' as open from ${historyTable('person')} where id = $1 order by recorded_from`,
      [id],
    );
    await client.end();
    expect(rows).toEqual([
      { description: 'first', open: false },
      { description: 'third', open: true },
    ]);
  });

  it('lists the versions of a record, newest first, with what changed', async () => {
    const client = await connect();
    const [id] = (await addPeople(client, 'first', 1)) as [string];
    await client.query('update person set description = $2, version = 2 where id = $1', [id, 'second']);
    await client.query(
      `update person set names = '{"en": "Q", "original": "en"}', description = null, version = 3 where id = $1`,
      [id],
    );
    await client.end();
    const query = `query ($id: String!, $after: String) { person(id: $id) { history(first: 2, after: $after) {
      totalCount nodes { version recordedFrom recordedTo changedFields } pageInfo { hasNextPage endCursor } } } }`;
    const { history } = (await world.api.ask(auditor, query, { id })).data.person;
    expect(history).toMatchObject({
      totalCount: 3,
      nodes: [
        { version: 3, recordedTo: null, changedFields: ['names', 'description'] },
        { version: 2, recordedTo: history.nodes[0].recordedFrom, changedFields: ['description'] },
      ],
      pageInfo: { hasNextPage: true },
    });
    const rest = (await world.api.ask(auditor, query, { id, after: history.pageInfo.endCursor })).data.person.history;
    expect(rest).toMatchObject({ nodes: [{ version: 1, changedFields: [] }], pageInfo: { hasNextPage: false } });
    expect(await descriptions([id], history.nodes[1].recordedFrom)).toEqual(new Map([[id, 'second']]));
  });

  it('reads relations, lists, totals and figures as they stood, and the policies hold there too', async () => {
    const client = await connect();
    const before = await now(client);
    const { rows } = await client.query<{ id: string; sponsor: string }>(
      `select id, sponsor_id as sponsor from fund where names->>'en' like '%Alibaba%' limit 1`,
    );
    const [fund] = rows;
    const commitment = randomUUID();
    const scope = [fund!.sponsor, fund!.id, commitment];
    await client.query('begin');
    await client.query(
      `insert into commitment (id, origin, company_id, kind, state, fund_id, provider_id, purpose, agreement_reference)
       values ($3, 'FILED', $1, 'COMMITMENT', 'COMMITTED', $2, $1, 'Schools', 'A-1')`,
      scope,
    );
    await client.query(
      `insert into commitment_event (id, origin, company_id, commitment_id, type, amount_delta_amount, amount_delta_currency, effective_on_precision, effective_on_earliest, effective_on_latest, effective_on_inferred)
       values ($3, 'FILED', $1, $2, 'COMMITTED', 2000000000, 'CNY', 'DAY', '2018-06-01', '2018-06-01', false)`,
      [fund!.sponsor, commitment, randomUUID()],
    );
    await client.query('commit');
    const after = await now(client);
    await client.end();
    const query = `query ($id: String!, $asOf: DateTime) { fund(id: $id, asOf: $asOf) { commitments { totalCount nodes { kind } } waterfall { pledged committed paidShare { value reason } } }
      commitmentTotals(filter: {kind: COMMITMENT}, asOf: $asOf) { totalCount } }`;
    const ask = async (email: string, asOf?: string) =>
      (await world.api.ask(email, query, { id: fund!.id, asOf })).data;
    const past = {
      commitments: { totalCount: 1, nodes: [{ kind: 'PLEDGE' }] },
      waterfall: [
        { pledged: '10000000000', committed: '0', paidShare: { value: null, reason: 'NO_BINDING_COMMITMENT' } },
      ],
    };
    const present = {
      commitments: { totalCount: 2 },
      waterfall: [{ pledged: '10000000000', committed: '2000000000', paidShare: { value: '0', reason: null } }],
    };
    expect(await ask(auditor)).toMatchObject({ fund: present, commitmentTotals: { totalCount: 1 } });
    expect(await ask(auditor, before)).toMatchObject({ fund: past, commitmentTotals: { totalCount: 0 } });
    expect(await ask('editor@kuaishou.demo.fupin', after)).toMatchObject({
      fund: past,
      commitmentTotals: { totalCount: 0 },
    });
    expect(await ask(auditor, '2001-01-01T00:00:00Z')).toEqual({ fund: null, commitmentTotals: { totalCount: 0 } });
  });
});
