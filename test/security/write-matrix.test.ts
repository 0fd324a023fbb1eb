import { declaredRecords, type RecordDeclaration } from '@fupin/schema/model';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionVariables, type Viewer } from '@fupin/api/src/database/viewer.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { dropConstraints, plantedId, plantRows } from '../support/planted-rows.ts';

const alibaba = plantedId('organization', 'submitted');
const lueyang = plantedId('area', 'submitted');
const stranger = plantedId('app_user', 'stranger');

const nobody: Viewer = {
  userId: stranger,
  email: '',
  name: '',
  locale: 'zh',
  roles: [],
  companies: [],
  counties: [],
  auditsAll: false,
  auditedCompanies: [],
  auditedCounties: [],
  administers: false,
  grants: [],
  mayWrite: true,
  hasSecondFactor: false,
  demo: false,
};
const staff = (role: string, company = alibaba): Viewer => ({
  ...nobody,
  companies: [company],
  grants: [`${role}:${company}`],
});
const official = (role: string, county = lueyang): Viewer => ({
  ...nobody,
  counties: [county],
  grants: [`${role}:${county}`],
});
const everywhere = (role: string): Viewer => ({ ...nobody, auditsAll: true, grants: [role] });

/** Everybody who asks: each role for the company or the county of the planted rows, and for a rival or a neighbor. */
const people = {
  companyEditor: staff('CSR_EDITOR'),
  companyApprover: staff('CSR_APPROVER'),
  rivalEditor: staff('CSR_EDITOR', plantedId('organization', 'foreign')),
  rivalApprover: staff('CSR_APPROVER', plantedId('organization', 'foreign')),
  countyEditor: official('COUNTY_EDITOR'),
  countyApprover: official('COUNTY_APPROVER'),
  neighborEditor: official('COUNTY_EDITOR', plantedId('area', 'foreign')),
  neighborApprover: official('COUNTY_APPROVER', plantedId('area', 'foreign')),
  verifier: everywhere('VERIFIER'),
  auditor: everywhere('AUDITOR'),
  observer: everywhere('OBSERVER'),
  administrator: { ...everywhere('ADMIN'), administers: true },
  oneself: { ...nobody, userId: plantedId('app_user', 'submitted') },
  noRole: nobody,
} satisfies Record<string, Viewer>;
type Person = keyof typeof people;

const company: Person[] = ['companyEditor', 'companyApprover'];
const county: Person[] = ['countyEditor', 'countyApprover'];
const both = [...company, ...county];

/** Who writes rows of the company and the county, table by table; nobody writes what is not named. */
const writers: Partial<Record<string, Person[]>> = {
  Fund: company,
  Commitment: company,
  CommitmentEvent: company,
  Allocation: company,
  PlanCohort: company,
  Tranche: both,
  TrancheCondition: both,
  LedgerEntry: both,
  InKindContribution: both,
  CountyPlan: both,
  PlanVersion: both,
  Comment: both,
  ReviewSchedule: both,
  Review: both,
  ReviewFinding: both,
  FollowUpAction: both,
  PlanDecision: ['companyApprover', 'countyApprover'],
  PlanSection: county,
  PlanMeasure: county,
  PlanAssumption: county,
  PlanTarget: county,
  PlanBudgetLine: county,
  VersionContribution: county,
  ...Object.fromEntries(
    ['Organization', 'Person', 'Program', 'ProgramParticipation', 'Partnership', 'PartnershipParty'].map((name) => [
      name,
      ['companyEditor', 'companyApprover', 'administrator'],
    ]),
  ),
  User: ['administrator'],
  RoleGrant: ['administrator'],
  PasswordLink: ['administrator'],
  ApiToken: ['administrator', 'oneself'],
  Notification: ['oneself'],
  Look: ['oneself'],
};

/** Of which tables a row may be removed, while its plan is a draft. */
const removable = new Set(['PlanMeasure', 'PlanAssumption', 'PlanTarget', 'PlanBudgetLine']);

describe('what the database lets people write', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const records = declaredRecords();
  /** A row like each planted one, as JSON. */
  const planted = new Map<string, string>();
  beforeAll(async () => {
    database = await cloneDatabase();
    await dropConstraints(database.superuser);
    const owned = {
      user_id: plantedId('app_user', 'submitted'),
      origin: 'FILED',
      company_id: alibaba,
      keeper_id: alibaba,
      county_id: lueyang,
    };
    const tables = records.map(({ table }) => table);
    await plantRows(database.superuser, tables, 'draft', { ...owned, state: 'DRAFT' });
    await plantRows(database.superuser, tables, 'submitted', { ...owned, state: 'SUBMITTED' });
    await plantRows(
      database.superuser,
      records.filter(hasOrigin).map(({ table }) => table),
      'sourced',
      {
        ...owned,
        state: 'REPORTED',
        origin: 'PUBLIC_SOURCE',
      },
    );
    const superuser = new pg.Client(database.superuser);
    await superuser.connect();
    for (const table of tables) {
      await superuser.query(`alter table "${table}" disable trigger user`);
      for (const variant of ['draft', 'submitted', 'sourced']) {
        const { rows } = await superuser.query<{ like: string }>(
          `select to_jsonb(it) || jsonb_build_object('id', uuidv7()) as like from "${table}" it where ${row(table, variant)}`,
        );
        if (rows[0]) planted.set(`${table}/${variant}`, JSON.stringify(rows[0].like));
      }
    }
    await superuser.end();
    client = new pg.Client(database.connection('app'));
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** Whether a statement changes a row, for a person or for a connection on which nobody is signed in. */
  const changes = async (viewer: Viewer | undefined, statement: string): Promise<boolean> => {
    await client.query('begin');
    try {
      for (const [name, value] of Object.entries(viewer ? sessionVariables(viewer) : {}))
        await client.query('select set_config($1, $2, true)', [name, value]);
      return (await client.query(statement)).rowCount === 1;
    } catch (error) {
      if ((error as { code?: string }).code === '42501') return false;
      throw error;
    } finally {
      await client.query('rollback');
    }
  };
  const row = (table: string, variant: string) => `id = '${plantedId(table, variant)}'`;
  const statements = ({ table }: RecordDeclaration, variant = 'submitted') => ({
    // Written out, so that it does not depend on whether the row that it is like may be read.
    insert: `insert into "${table}" select (json_populate_record(null::"${table}", ${pg.escapeLiteral(planted.get(`${table}/${variant}`)!)})).*`,
    update: `update "${table}" set updated_at = now() where ${row(table, variant)}`,
    delete: `delete from "${table}" where ${row(table, variant)}`,
  });
  const whoMay = async (statement: string): Promise<Person[]> => {
    const able: Person[] = [];
    for (const [person, viewer] of Object.entries(people) as [Person, Viewer][])
      if (await changes(viewer, statement)) able.push(person);
    return able;
  };

  it.each(records.map((record) => [record.name, record] as const))('to %s', async (name, record) => {
    const expected = (writers[name] ?? []).toSorted();
    const { insert, update, delete: remove } = statements(record);
    expect((await whoMay(update)).toSorted(), 'update').toEqual(expected);
    expect((await whoMay(insert)).toSorted(), 'insert').toEqual(expected);
    expect(await whoMay(remove), 'delete').toEqual([]);
    const ofDraft = await whoMay(statements(record, 'draft').delete);
    expect(ofDraft.toSorted(), 'delete').toEqual(removable.has(name) ? expected : []);
    for (const statement of [insert, update, remove])
      expect(await changes(undefined, statement), 'nobody signed in').toBe(false);
    if (!hasOrigin(record)) return;
    const sourced = statements(record, 'sourced');
    expect(await whoMay(sourced.update), 'what only a source says').toEqual([]);
    expect(await whoMay(sourced.insert), 'what only a source says').toEqual([]);
  });

  it('moves no row to another company or county', async () => {
    const table = 'commitment';
    const moved = `update "${table}" set company_id = '${plantedId('organization', 'foreign')}' where ${row(table, 'submitted')}`;
    expect(await whoMay(moved)).toEqual([]);
  });

  it('is nothing without its policies', async () => {
    const superuser = new pg.Client(database.superuser);
    await superuser.connect();
    const { rows } = await superuser.query<{ table: string; name: string }>(
      `select tablename as table, policyname as name from pg_policies where schemaname = 'public' and policyname like 'writers_%'`,
    );
    for (const { table, name } of rows) await superuser.query(`drop policy "${name}" on "${table}"`);
    await superuser.end();
    for (const name of Object.keys(writers)) {
      const { insert, update } = statements(records.find((record) => record.name === name)!);
      expect(await whoMay(insert), name).toEqual([]);
      expect(await whoMay(update), name).toEqual([]);
    }
  });
});

const hasOrigin = ({ policy }: RecordDeclaration): boolean => policy.using.includes("origin = 'PUBLIC_SOURCE'");
