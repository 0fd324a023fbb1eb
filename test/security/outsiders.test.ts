import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { makeSignIn, type SignIn } from '@fupin/api/src/access/sign-in.ts';
import { verbs } from '@fupin/api/src/areas.ts';
import { targetArgument } from '@fupin/api/src/write/verb.ts';
import { recordOf, type Declared } from '@fupin/schema/model';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { leastInput } from '../support/least-input.ts';
import { outsiders, watched, watchOutsiders, type Outsiders } from '../support/outsiders.ts';
import { draftOf, planSomething, saveSection, startPlan } from '../support/plan-sections.ts';
import { approveTranche, commit, draftReversal, inYuan, openFund } from '../support/promises.ts';

const insiders = ['editor@alibaba', 'approver@alibaba', 'editor@lueyang', 'approver@lueyang'].map(
  (name) => `${name}.demo.fupin`,
);

/** What keeps records that everybody reads is seen by everybody. */
const isPublic = ({ on, makes }: (typeof verbs)[number]) => recordOf((makes ?? on) as Declared).policy.open;

describe('whoever has nothing to do with it', () => {
  let database: TestDatabase;
  let signIn: SignIn;
  let plain: TestApi;
  let api: TestApi;
  let superuser: pg.Client;
  let watching: Outsiders;
  let [editor, official, head, approver] = [] as unknown as Person[] & [Person, Person, Person, Person];
  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
    plain = await startApi(database);
    signIn = await makeSignIn(database.connection('auth'));
    watching = await watchOutsiders(database.connection('app'), signIn);
    api = watched(plain, watching);
    [editor, approver, official, head] = insiders.map((email) => as(api, email)) as [Person, Person, Person, Person];
  });
  afterAll(async () => {
    await watching.end();
    await signIn.close();
    await plain.stop();
    await superuser.end();
    await database.drop();
  });

  it('sees no money move', { timeout: 120_000 }, async () => {
    const people = await openFund(api);
    const { countyId, companyId } = people;
    const commitment = await commit(people, 1_000);
    const tranche = await approveTranche(people, commitment.id, 600);
    const pay = async (amount: number) =>
      approver.changes(
        'postLedgerEntry',
        await editor.does('draftDisbursement', {
          commitmentId: commitment.id,
          trancheId: tranche.id,
          amount: inYuan(amount),
          occurredOn: '2024-07-01',
        }),
      );
    const paid = await pay(500);
    await official.changes('confirmReceipt', paid, { receivedOn: '2024-07-03' });
    const wrong = await pay(50);
    await approver.changes('postLedgerEntry', await draftReversal(editor, wrong, '2024-07-02'));
    const gift = {
      organizationId: companyId,
      kind: 'GOODS',
      item: '孵化器',
      quantity: { value: '2', unit: 'PIECE', qualifier: 'EXACT', modality: 'ACTUAL', basis: 'FLOW' },
      countyId,
      commitmentId: commitment.id,
    };
    const given = await editor.does('recordInKind', gift);
    const day = { earliest: '2025-05-06', latest: '2025-05-06', precision: 'DAY' };
    await official.changes('receiveInKind', given, { receivedOn: day });
    for (const email of outsiders)
      expect(await as(api, email).sees(`{ commitment(id: "${commitment.id}") { id } }`)).toEqual({ commitment: null });
  });

  it('sees no plan move', { timeout: 120_000 }, async () => {
    const first = await startPlan(official, '610727', 2031);
    await saveSection(official, first, 'SITUATION', { situation: { situationAnalysis: '山区，交通不便。' } });
    await planSomething(official, first);
    const submitted = await official.changes('submitPlanVersion', await draftOf(official, first));
    await approver.changes('returnPlanVersion', submitted, { reason: '请补充' });
    const { planVersions } = await official.sees(
      `{ planVersions(filter: {basedOn: {id: {eq: "${first}"}}}) { nodes { id } } }`,
    );
    const again = await official.changes('submitPlanVersion', await draftOf(official, planVersions.nodes[0].id));
    await approver.changes('acceptPlanVersion', await head.changes('signOffPlanVersion', again));
    for (const email of outsiders)
      expect(await as(api, email).sees(`{ planVersion(id: "${first}") { id } }`)).toEqual({ planVersion: null });
  });

  it('sees nothing of a draft, auditors and observers neither, and nothing of who looked at it', async () => {
    const onlookers = [
      'auditor@demo.fupin',
      'observer@demo.fupin',
      'verifier@demo.fupin',
      'approver@alibaba.demo.fupin',
    ];
    const trail = '{ auditEvents(last: 1) { totalCount nodes { id } } planVersionTotals { totalCount } }';
    const looks = async () => Promise.all(onlookers.map((email) => as(api, email).sees(trail)));
    const before = await looks();
    const draft = await startPlan(official, '610727', 2033);
    await saveSection(official, draft, 'SITUATION', { situation: { situationAnalysis: '初稿' } });
    await official.does('lookAtPlanVersion', { planVersionId: draft });
    for (const onlooker of onlookers) await as(api, onlooker).mayNot('lookAtPlanVersion', { planVersionId: draft });
    expect(await looks()).toEqual(before);
    for (const id of [draft, '01900000-0000-7000-8000-000000000001']) {
      const { auditEvents } = await as(api, onlookers[1]!).sees(
        `{ auditEvents(filter: {recordId: {eq: "${id}"}}) { totalCount } }`,
      );
      expect(auditEvents, 'one’s own refusals do not tell what is there').toEqual({ totalCount: 0 });
    }
  });

  const reported = `{ plans: countyPlans(filter: {origin: PUBLIC_SOURCE}) { nodes { id version updatedAt
    currentVersion { id number state targets { id } } versions { totalCount } permissions { action } } } planVersionTotals { totalCount }
    countyPlanTotals { totalCount } }`;

  it('sees a plan that a source reports as it is, whatever its county drafts on it', { timeout: 120_000 }, async () => {
    const looks = async () => Promise.all(outsiders.map((email) => as(api, email).sees(reported)));
    const before = await looks();
    expect(before[0].plans.nodes[0].currentVersion).toMatchObject({ state: 'REPORTED', number: 1 });
    const [{ id, currentVersion }] = before[0].plans.nodes;
    const draft = await official.does('startPlanVersion', { countyPlanId: id, basedOnId: currentVersion.id });
    expect(await looks()).toEqual(before);
    await official.does('lookAtPlanVersion', { planVersionId: draft.id });
    await saveSection(official, draft.id, 'SITUATION', { situation: { situationAnalysis: '公开计划之后的新一稿。' } });
    const submitted = await official.changes('submitPlanVersion', await draftOf(official, draft.id));
    await approver.does('commentOnPlanVersion', { planVersionId: draft.id, text: '请补充' });
    await approver.changes('acceptPlanVersion', await head.changes('signOffPlanVersion', submitted));
    await editor.does('scheduleReview', { countyPlanId: id, dueOn: '2025-12-15' });
    expect(await looks()).toEqual(before);
    const { plans } = await official.sees(reported);
    expect(plans.nodes[0].currentVersion.id).toBe(currentVersion.id);
  });

  it('sees nothing move whatever insiders try on whatever record', { timeout: 240_000 }, async () => {
    const contract = buildSchema(
      await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
    ).getMutationType()!;
    const { rows: known } = await superuser.query<{ company: string; county: string }>(
      `select (select id from organization where names->>'en' = 'Alibaba Group') as company,
        (select id from area where code = '610727') as county`,
    );
    const { company, county } = known[0]!;
    /** One of each kind of record that insiders or everybody may read, in each state. */
    const candidates = async (type: Declared): Promise<string[]> => {
      const { name, table } = recordOf(type);
      if (name === 'Organization') return [company];
      if (name === 'Area') return [county];
      const { rows } = await superuser.query<{ id: string }>(
        `select distinct on (origin, state) it.id from (select id, to_jsonb(row)->>'origin' as origin,
          coalesce(to_jsonb(row)->>'state', to_jsonb(row)->>'status') as state, to_jsonb(row)->>'company_id' as company from "${table}" row) it
         where company is null or company = $1 order by origin, state`,
        [company],
      );
      return rows.map(({ id }) => id);
    };
    let performed = 0;
    for (const verb of verbs) {
      if (!verb.on || isPublic(verb)) continue;
      const type = contract.getFields()[verb.name]!.args[0]!.type;
      for (const id of await candidates(verb.on as Declared)) {
        const { rows } = await superuser.query(
          `select to_jsonb(it)->'version' as version from "${recordOf(verb.on as Declared).table}" it where id = $1`,
          [id],
        );
        for (const email of insiders) {
          const { error } = await as(api, email).tries(
            verb.name,
            {
              ...leastInput(type, company),
              requestId: randomUUID(),
              reason: '试一试',
              [targetArgument(verb)]: id,
              ...(verb.adds ? {} : { expectedVersion: rows[0]?.version ?? 1 }),
            },
            verb.reveals ? 'record { id }' : 'id',
          );
          if (!error) performed++;
        }
      }
    }
    expect(performed).toBeGreaterThan(10);
    await watching.seeNothingMove('all that was refused');
  });
});
