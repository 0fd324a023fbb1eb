import { sessionVariables, type Viewer } from '@fupin/api/src/database/viewer.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { declaredRecords, historyTable, recordOf, type RecordDeclaration } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { dropConstraints, plantedId, plantRows } from '../support/planted-rows.ts';

/** The company and the county that the planted rows belong to, and a rival of each. */
const alibaba = plantedId('organization', 'alibaba');
const kuaishou = plantedId('organization', 'kuaishou');
const lueyang = plantedId('area', 'lueyang');
const dangshan = plantedId('area', 'dangshan');

const nobody: Viewer = {
  userId: plantedId('app_user', 'somebody'),
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
  mayWrite: false,
  hasSecondFactor: false,
  demo: false,
};

const readers = {
  company: { ...nobody, companies: [alibaba] },
  rival: { ...nobody, companies: [kuaishou] },
  county: { ...nobody, counties: [lueyang] },
  neighbor: { ...nobody, counties: [dangshan] },
  auditor: { ...nobody, auditsAll: true },
  companyAuditor: { ...nobody, auditedCompanies: [alibaba] },
  rivalAuditor: { ...nobody, auditedCompanies: [kuaishou] },
  countyAuditor: { ...nobody, auditedCounties: [lueyang] },
  administrator: { ...nobody, auditsAll: true, administers: true },
  self: { ...nobody, userId: plantedId('app_user', 'draft') },
} satisfies Record<string, Viewer>;
type Reader = keyof typeof readers;

const everyone = Object.keys(readers) as Reader[];
const parties: Reader[] = ['company', 'county', 'auditor', 'companyAuditor', 'countyAuditor', 'administrator'];
const county: Reader[] = ['county'];
const countyAndAuditors: Reader[] = ['county', 'auditor', 'countyAuditor', 'administrator'];
const owner: Reader[] = ['administrator', 'self'];

/** Who reads a row that Alibaba and Lueyang filed: while it is a draft, and once it is submitted, released or closed. */
type Expectation = { draft: Reader[]; submitted: Reader[] };
const always = (who: Reader[]): Expectation => ({ draft: who, submitted: who });
const sorted = ({ draft, submitted }: Expectation): Expectation => ({
  draft: draft.toSorted(),
  submitted: submitted.toSorted(),
});
const open = always(everyone);
const shared = always(parties);
const draftOfCounty: Expectation = { draft: county, submitted: parties };
const draftOfCompany: Expectation = { draft: ['company'], submitted: parties };
const household = always(countyAndAuditors);
const personal = always(owner);
const ownAlone = always(['self']);

const each = (expectation: Expectation, names: string): Record<string, Expectation> =>
  Object.fromEntries(names.split(' ').map((name) => [name, expectation]));

const expected: Record<string, Expectation> = {
  ...each(
    open,
    'Area AreaBaseline AreaDesignation Appointment Checkpoint HelpPlatform HelpSubPlatform Indicator Organization Partnership PartnershipParty Person PolicyEvent PolicyFigure PolicyProposal PolicyTarget PovertyLine Product Program ProgramArea ProgramParticipation SalesPlatform SourceDocument Statement StatementLink',
  ),
  ...each(
    shared,
    'AccessEvent Allocation Attendance AuditEngagement AuditFinding Campaign CampaignCounty CampaignHost CampaignProduct CampaignSession ClassSession CommitmentEvent Donor Enrolment FollowUpAction Fulfilment Fund HelpMatch InKindArea InKindContribution LedgerEntry ManagementResponse MetricObservation PeriodClose PlanCohort Producer ProducerAsset ProducerEvent ProducerForecast ProducerSettlement PublishedFigure PublishedReport Review ReviewFinding ReviewSchedule SalesResult TrainingClass TrainingClassCounty Tranche TrancheCondition',
  ),
  ...each(
    draftOfCounty,
    'AuditEvent Comment CountyPlan DedupEntry Evidence EvidenceLink OutcomeAttribution OutcomeDisaggregation OutcomeReport PlanAssumption PlanBudgetLine PlanDecision PlanMeasure PlanSection PlanTarget PlanVersion Verification VersionContribution',
  ),
  ...each(draftOfCompany, 'Commitment'),
  ...each(household, 'Household HouseholdExit HouseholdIncome RiskCase'),
  ...each(personal, 'ApiToken PasswordLink RoleGrant'),
  ...each(ownAlone, 'Look Notification Task'),
  AuditSample: { draft: owner, submitted: [...parties, 'self'] },
  AuditSampleRow: { draft: owner, submitted: [...parties, 'self'] },
  HelpRequest: { draft: county, submitted: everyone },
  SavedQuery: { draft: owner, submitted: everyone },
  User: { draft: owner, submitted: ['administrator'] },
};

const variants = { draft: 'draft', submitted: 'submitted' } as const;
const pair = { outcome_report_id: undefined, other_report_id: undefined };
const self = plantedId('app_user', 'draft');
const ownedBySelf = { created_by: self, user_id: self, owner_id: self, assignee_id: self };
const filed = { ...pair, ...ownedBySelf, origin: 'FILED', company_id: alibaba, county_id: lueyang };
const asDraft = { ...filed, state: 'DRAFT', on_draft: true, was_draft: true, is_shared: false };
const asSubmitted = {
  ...filed,
  state: 'SUBMITTED',
  on_draft: false,
  was_draft: false,
  is_shared: true,
  submitted_at: '2020-01-02',
  released_at: '2020-01-02',
  published_at: '2020-01-02',
  closed_at: '2020-01-02',
};

describe('row-level security', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  const records = declaredRecords();

  beforeAll(async () => {
    database = await cloneDatabase();
    await dropConstraints(database.superuser);
    const tables = records.map(({ table }) => table);
    await plantRows(database.superuser, tables, variants.draft, asDraft);
    await plantRows(database.superuser, tables, variants.submitted, asSubmitted);
    const reported = records.filter(hasOrigin).map(({ table }) => table);
    await plantRows(database.superuser, reported, 'public', {
      ...asSubmitted,
      state: 'REPORTED',
      origin: 'PUBLIC_SOURCE',
    });
    orm = await connectOrm(database.connection('app'));
  });
  afterAll(async () => {
    await orm.close();
    await database.drop();
  });

  const reads = async (
    viewer: Viewer,
    { table }: RecordDeclaration,
    variant: string,
    within = table,
  ): Promise<boolean> => {
    const manager = orm.em.fork({ session: { variables: sessionVariables(viewer) } });
    const rows = await manager.execute(`select from "${within}" where id = ?`, [plantedId(table, variant)]);
    return rows.length === 1;
  };
  const readersOf = async (record: RecordDeclaration, variant: string, within = record.table) => {
    const found: Reader[] = [];
    for (const reader of everyone) if (await reads(readers[reader], record, variant, within)) found.push(reader);
    return found.toSorted();
  };

  it('has an expectation for every record', () => {
    expect(Object.keys(expected).toSorted()).toEqual(records.map(({ name }) => name).toSorted());
  });

  it.each(records.map((record) => [record.name, record] as const))(
    'shows a %s to whom it may',
    async (name, record) => {
      expect({
        draft: await readersOf(record, variants.draft),
        submitted: await readersOf(record, variants.submitted),
      }).toEqual(sorted(expected[name]!));
    },
  );

  it.each(records.map((record) => [record.name, record] as const))(
    'shows the past of a %s to nobody else',
    async (name, record) => {
      const past = historyTable(record.table);
      expect({
        draft: await readersOf(record, variants.draft, past),
        submitted: await readersOf(record, variants.submitted, past),
      }).toEqual(sorted(expected[name]!));
    },
  );

  it.each(records.filter(hasOrigin).map((record) => [record.name, record] as const))(
    'shows a %s that a public source reports to everyone',
    async (name, record) => {
      if (expected[name] === household || expected[name] === personal) return;
      expect(await readersOf(record, 'public')).toEqual(everyone.toSorted());
    },
  );

  it('would be missed on any table: without its policy nobody reads what somebody should', async () => {
    const client = new pg.Client(database.superuser);
    await client.connect();
    await client.query('begin');
    for (const { table, policy } of records) await client.query(`drop policy "${policy.name}" on "${table}"`);
    await client.query('grant fupin_app to postgres; set role fupin_app');
    for (const [name, value] of Object.entries(sessionVariables(readers.administrator))) {
      await client.query('select set_config($1, $2, true)', [name, value]);
    }
    for (const { table } of records) {
      const { rowCount } = await client.query(`select from "${table}" limit 1`);
      expect(rowCount, table).toBe(0);
    }
    await client.query('rollback');
    await client.end();
    for (const { name } of records) expect(expected[name]!.draft, name).not.toEqual([]);
  });

  it('is forced on every table, the owner included', async () => {
    const client = new pg.Client(database.superuser);
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) order by relname`,
    );
    await client.end();
    expect(rows.map(({ name }) => name)).toEqual([
      'hanzi_reading',
      'kept_statements',
      'known_guards',
      'mikro_orm_migrations',
      'reference_load',
    ]);
  });

  it('shows nothing to a connection on which nobody is signed in', async () => {
    for (const { table } of records) {
      const [row] = await orm.em.fork().execute<{ count: string }[]>(`select count(*) from "${table}"`);
      expect(Number(row?.count), table).toBe(0);
    }
  });

  it('shows nothing through Kysely outside a transaction, which leaves the session behind', async () => {
    const manager = orm.em.fork({ session: { variables: sessionVariables(readers.auditor) } });
    const leaked = await sql<{ count: string }>`select count(*) from organization`.execute(manager.getKysely());
    expect(Number(leaked.rows[0]?.count)).toBe(0);
    await manager.begin();
    const inside = await sql<{ count: string }>`select count(*) from organization`.execute(manager.getKysely());
    await manager.rollback();
    expect(Number(inside.rows[0]?.count)).toBeGreaterThan(0);
  });

  it('leaves nobody signed in on a connection that goes back to the pool', async () => {
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const reader = everyone[index % everyone.length]!;
        const fund = recordOf(records.find(({ name }) => name === 'Fund')!.type);
        expect(await reads(readers[reader], fund, variants.draft), reader).toBe(shared.draft.includes(reader));
        const [row] = await orm.em.fork().execute<{ count: string }[]>('select count(*) from fund');
        expect(Number(row?.count)).toBe(0);
      }),
    );
  });
});

function hasOrigin({ policy }: RecordDeclaration): boolean {
  return policy.using.includes("origin = 'PUBLIC_SOURCE'");
}
