import { declaredRecords } from '@fupin/schema/model';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { dropConstraints, plantedId, plantRows } from '../support/planted-rows.ts';
import { commit, openFund } from '../support/promises.ts';

const audited = declaredRecords().filter(({ name }) => name !== 'AuditEvent');

describe('the trail, for who owns every table,', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const likes = new Map<string, string>();
  beforeAll(async () => {
    database = await cloneDatabase();
    await dropConstraints(database.superuser);
    const tables = declaredRecords().map(({ table }) => table);
    await plantRows(database.superuser, tables, 'planted', { state: 'DRAFT', origin: 'FILED' });
    const superuser = new pg.Client(database.superuser);
    await superuser.connect();
    // Nothing but the trail is to stand in the way.
    const { rows } = await superuser.query<{ drop: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    for (const { drop } of rows) await superuser.query(drop);
    for (const { table } of audited) {
      await superuser.query(
        `alter table "${table}" disable trigger user; alter table "${table}" enable trigger audit; alter table "${table}" enable trigger keep_rows`,
      );
      const { rows } = await superuser.query<{ like: string }>(
        `select to_jsonb(it) || jsonb_build_object('id', uuidv7()) as like from "${table}" it where id = $1`,
        [plantedId(table, 'planted')],
      );
      likes.set(table, JSON.stringify(rows[0]!.like));
    }
    await superuser.end();
    owner = new pg.Client(database.owner);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const whole = (table: string) => `id = '${plantedId(table, 'planted')}'`;
  const changes = (table: string) => [
    `insert into "${table}" select (json_populate_record(null::"${table}", ${pg.escapeLiteral(likes.get(table)!)})).*`,
    `update "${table}" set created_by = uuidv7() where ${whole(table)}`,
    `delete from "${table}" where ${whole(table)}`,
  ];
  const within = async (verb: string | undefined, statement: string): Promise<string> => {
    await owner.query('begin');
    try {
      if (verb) await owner.query(`select set_config('app.verb', $1, true)`, [verb]);
      const { rowCount } = await owner.query(statement);
      return `${rowCount} changed`;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await owner.query('rollback');
    }
  };

  it.each(audited.map(({ table }) => table))('lets nobody change %s without a declared verb', async (table) => {
    for (const statement of changes(table)) {
      expect(await within(undefined, statement), statement).toBe('AUDIT_NEEDS_VERB');
      expect(await within('', statement), statement).toBe('AUDIT_NEEDS_VERB');
      expect(await within('makeMoney', statement), statement).toBe('AUDIT_NEEDS_VERB');
      expect(await within('loadReference', statement), statement).toBe('1 changed');
    }
  });

  it('lets nobody empty a table', async () => {
    for (const { table } of declaredRecords())
      expect(await within('loadReference', `truncate "${table}"`), table).toBe('AUDIT_APPEND_ONLY');
  });

  it('is itself never changed', async () => {
    const [update, remove] = [`update audit_event set verb = 'remind'`, 'delete from audit_event'];
    for (const statement of [update, remove])
      expect(await within('loadReference', statement)).toBe('AUDIT_APPEND_ONLY');
    expect(await within('loadReference', `update audit_event set leaf_index = 0, leaf_hash = 'x', reason = 'x'`)).toBe(
      'AUDIT_APPEND_ONLY',
    );
  });
});

describe('the trail', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('says of each change what was there before and after', async () => {
    const owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query(`select set_config('app.verb', 'loadReference', false)`);
    const { rows } = await owner.query<{ id: string }>(
      `insert into person (id, names) values (uuidv7(), '{"zh": "王伟", "original": "zh"}') returning id`,
    );
    const [{ id }] = rows as [{ id: string }];
    await owner.query(`update person set description = '镇长' where id = $1`, [id]);
    await owner.query('update person set updated_at = now() where id = $1', [id]);
    await owner.query('delete from person where id = $1', [id]);
    const { rows: events } = await owner.query(
      `select operation, record_type, verb, changed_fields, before, after from audit_event where record_id = $1 order by occurred_at, id`,
      [id],
    );
    await owner.end();
    const of = { record_type: 'Person', verb: 'loadReference' };
    expect(events).toMatchObject([
      { ...of, operation: 'INSERT', before: null, after: expect.stringContaining('"王伟"') },
      {
        ...of,
        operation: 'UPDATE',
        changed_fields: ['description'],
        before: '{"description":null}',
        after: '{"description":"镇长"}',
      },
      { ...of, operation: 'DELETE', before: expect.stringContaining('"description":"镇长"'), after: null },
    ]);
  });

  const eventsFor = async (email: string, recordId: string): Promise<string[]> => {
    const { auditEvents } = await as(api, email).sees(
      `{ auditEvents(filter: {recordId: {eq: "${recordId}"}}, orderBy: {field: OCCURRED_AT}) { nodes { verb } } }`,
    );
    return auditEvents.nodes.map(({ verb }: { verb: string }) => verb);
  };

  const toldOf = async (email: string, recordId: string) => {
    const { auditEvents } = await as(api, email).sees(
      `{ auditEvents(filter: {recordId: {eq: "${recordId}"}}) { nodes { before after } } }`,
    );
    return auditEvents.nodes.map(({ before, after }: any) => `${before} ${after}`).join(' ') as string;
  };

  it('of a promise is shown to both sides and to auditors, and to no rival', async () => {
    const people = await openFund(api);
    const { id } = await commit(people, 100);
    const made = ['pledgeCommitment', 'commitPledge'];
    expect(await eventsFor('editor@alibaba.demo.fupin', id)).toEqual(['draftCommitment', ...made]);
    for (const email of ['editor@lueyang.demo.fupin', 'auditor@demo.fupin'])
      expect(await eventsFor(email, id), email).toEqual(made);
    for (const email of ['editor@kuaishou.demo.fupin', 'approver@kuaishou.demo.fupin', 'editor@dangshan.demo.fupin'])
      expect(await eventsFor(email, id), email).toEqual([]);
  });

  it('tells nobody of a record that they may not see, nor the address of an account, nor what secrets hash to', async () => {
    const people = await openFund(api);
    const { editor, approver, fundId, countyId: recipientAreaId, recipientId } = people;
    const purpose = 'Chicken coops';
    const on = { amount: { amount: '100', currency: 'CNY' }, agreementReference: 'A-1', effectiveOn: '2024-01-01' };
    const draft = await editor.does('draftCommitment', { fundId, purpose, recipientAreaId, recipientId });
    const pledge = await editor.changes('pledgeCommitment', draft, on);
    const converted = { commitmentId: pledge.id, purpose, recipientAreaId, recipientId, ...on };
    const { id } = await approver.does('convertPledge', converted);
    expect(await toldOf('editor@alibaba.demo.fupin', id)).toContain(people.fundId);
    expect(await toldOf('auditor@demo.fupin', people.fundId)).toContain('略阳基金');
    const official = await toldOf('editor@lueyang.demo.fupin', id);
    expect(official).toContain(people.companyId);
    expect(official).not.toContain(people.fundId);

    const administrator = as(api, 'admin@demo.fupin');
    const email = 'somebody@example.org';
    const { record } = await administrator.does(
      'inviteUser',
      { email, displayName: '某人', locale: 'zh' },
      'record { id }',
    );
    expect(await toldOf('admin@demo.fupin', record.id)).toContain(email);
    const { user } = await administrator.sees(`{ user(id: "${record.id}") { passwordLinks { nodes { id } } } }`);
    expect(await toldOf('admin@demo.fupin', user.passwordLinks.nodes[0].id)).toContain('"tokenHash":"HIDDEN"');
    const auditor = await toldOf('auditor@demo.fupin', record.id);
    expect(auditor).toContain('某人');
    expect(auditor).not.toContain(email);
  });

  it('of what is only theirs, as notices, tokens and links, is told to auditors as something that happened', async () => {
    const administrator = as(api, 'admin@demo.fupin');
    const { users } = await administrator.sees(
      `{ users(filter: {email: {eq: "editor@kuaishou.demo.fupin"}}) { nodes { id version } } }`,
    );
    const [user] = users.nodes;
    const editor = as(api, 'editor@kuaishou.demo.fupin');
    const minted = { userId: user.id, name: '月末核对', scopes: ['READ'], days: 9 };
    const { record: token } = await editor.does('issueToken', minted, 'record { id prefix }');
    await administrator.does('resetPassword', { id: user.id, expectedVersion: user.version, reason: 'x' }, 'secret');
    const own = declaredRecords().flatMap(({ name, policy }) => (policy.isPrivate ? [name] : []));
    expect(own).toEqual(expect.arrayContaining(['ApiToken', 'PasswordLink', 'Notification', 'Task', 'SavedQuery']));
    const everyone = `{ viewer { userId } auditEvents(first: 200, filter: {recordType: {in: ${JSON.stringify(own)}}}) { nodes { recordType before after } } }`;
    for (const email of ['auditor@demo.fupin', 'observer@demo.fupin', 'verifier@demo.fupin']) {
      const { auditEvents, viewer } = await as(api, email).sees(everyone);
      const others = auditEvents.nodes.filter(({ after }: any) => !`${after}`.includes(viewer.userId));
      const told = others.flatMap(({ before, after }: any) =>
        [before, after].flatMap((each) => Object.values(JSON.parse(each ?? '{}'))),
      );
      expect(new Set(told), email).toEqual(new Set(told.length > 0 ? ['HIDDEN'] : []));
    }
    expect(await toldOf('auditor@demo.fupin', token.id)).toMatch(/"name":"HIDDEN"/);
    expect(await toldOf('admin@demo.fupin', token.id)).toContain(token.prefix);
  });

  it('of a draft is shown to its county alone', async () => {
    const { countyId, companyId, official } = await openFund(api);
    const plan = await official.does(
      'startPlan',
      { areaId: countyId, companyId, year: 2026 },
      'currentVersion { id sections { id } }',
    );
    const { id, sections } = plan.currentVersion;
    for (const record of [id, sections[0].id]) {
      expect(await eventsFor('approver@lueyang.demo.fupin', record)).toContain('startPlan');
      for (const email of ['approver@alibaba.demo.fupin', 'editor@kuaishou.demo.fupin', 'auditor@demo.fupin'])
        expect(await eventsFor(email, record), email).toEqual([]);
    }
  });
});
