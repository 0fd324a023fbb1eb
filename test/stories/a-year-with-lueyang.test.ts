import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person, type Seen } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { ledgerOf } from '../support/ledger.ts';
import { draftOf, saveSection } from '../support/plan-sections.ts';
import { draftReversal, draftSpending, inYuan } from '../support/promises.ts';

describe("a year between Alibaba's fund and Lueyang", () => {
  let database: TestDatabase;
  let api: TestApi;
  let editor: Person;
  let approver: Person;
  let official: Person;
  let head: Person;
  let known: {
    county: string;
    company: string;
    government: string;
    trainingClass: string;
    indicator: string;
    fund: string;
  };
  let accepted: { id: string; plan: { id: string } };
  let commitment: Seen;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    editor = as(api, 'editor@alibaba.demo.fupin');
    approver = as(api, 'approver@alibaba.demo.fupin');
    official = as(api, 'editor@lueyang.demo.fupin');
    head = as(api, 'approver@lueyang.demo.fupin');
    const { counties, organizations, governments, trainingClasses, indicators } = await editor.sees(`{
      counties(filter: {code: {eq: "610727"}}) { nodes { id } }
      organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } }
      governments: organizations(filter: {names: {contains: "略阳县人民政府"}}) { nodes { id } }
      trainingClasses(filter: {reportedCountyCount: {eq: 21}}) { nodes { id } }
      indicators(first: 1) { nodes { id } } }`);
    const company = organizations.nodes[0].id;
    const government = governments.nodes[0].id;
    const names = { zh: '略阳产业扶贫基金', original: 'zh' };
    known = {
      county: counties.nodes[0].id,
      company,
      government,
      trainingClass: trainingClasses.nodes[0].id,
      indicator: indicators.nodes[0].id,
      fund: (await editor.does('openFund', { organizationId: company, names })).id,
    };
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('begins with a class, whose counties plan together', async () => {
    const { trainingClass, county, company, indicator } = known;
    const cohort = await editor.does('formCohort', { trainingClassId: trainingClass }, 'reportedCountyCount');
    expect(cohort).toEqual({ reportedCountyCount: 21 });
    const plan = await official.does(
      'startPlan',
      { areaId: county, companyId: company, year: 2025, trainingClassId: trainingClass },
      'id currentVersion { id } cohort { originClass { id } reportedCountyCount plans { totalCount } }',
    );
    expect(plan.cohort).toMatchObject({ originClass: { id: trainingClass }, reportedCountyCount: 21 });
    const { id } = plan.currentVersion;
    const measure = randomUUID();
    await saveSection(official, id, 'SITUATION', { situation: { situationAnalysis: '山区，交通不便。' } });
    await saveSection(official, id, 'MEASURES', {
      measures: [{ id: measure, kind: 'FARMING', title: '林下养乌鸡', status: 'PROPOSED' }],
    });
    const measurement = { value: '19200', unit: 'PERSON', qualifier: 'AT_LEAST', modality: 'TARGET', basis: 'STOCK' };
    await saveSection(official, id, 'TARGETS', {
      targets: [{ id: randomUUID(), measureId: measure, indicatorId: indicator, measurement }],
    });
    const line = { id: randomUUID(), measureId: measure, category: 'BREEDING_STOCK', source: 'COMPANY' };
    await saveSection(official, id, 'BUDGET', { budgetLines: [{ ...line, amount: inYuan(3_500_000) }] });
    const submitted = await official.changes('submitPlanVersion', await draftOf(official, id));
    await approver.changes('returnPlanVersion', submitted, {
      reason: '预算偏高',
      remarks: [{ field: 'budgetLines.1.amount', text: '三百万以内' }],
    });
    const { planVersions } = await official.sees(
      `{ planVersions(filter: {basedOn: {id: {eq: "${id}"}}}) { nodes { id measures { id } budgetLines { id } } } }`,
    );
    const [next] = planVersions.nodes;
    const { measures, budgetLines } = next;
    const mended = { ...line, id: budgetLines[0].id, measureId: measures[0].id, amount: inYuan(3_000_000) };
    await saveSection(official, next.id, 'BUDGET', { budgetLines: [mended] });
    const again = await official.changes('submitPlanVersion', await draftOf(official, next.id));
    const signed = await head.changes('signOffPlanVersion', again);
    accepted = await approver.changes('acceptPlanVersion', signed, {}, 'state number plan { id }');
    expect(accepted).toMatchObject({ state: 'ACCEPTED', number: 2 });
  });

  /** A tranche whose one condition the county hands in, until the company is content. */
  const tranche = async (
    number: number,
    amount: number,
    dueOn: string,
    judge: (handedIn: Seen) => Promise<unknown>,
  ) => {
    const type = ['INITIAL', 'INTERIM', 'FINAL'][number - 1];
    const planned = await editor.does('scheduleTranche', {
      commitmentId: commitment.id,
      number,
      type,
      dueOn,
      amount: inYuan(amount),
    });
    const condition = await editor.does('addTrancheCondition', {
      trancheId: planned.id,
      text: `第${number}期条件`,
      type: 'PERFORMANCE',
    });
    expect(await editor.mayNot('makeTrancheReady', { id: planned.id, expectedVersion: 1 })).toMatchObject({
      rule: 'TRANCHE_CONDITIONS',
    });
    await judge(await official.changes('submitTrancheCondition', condition));
    const ready = await editor.changes('makeTrancheReady', planned);
    return approver.changes('approveTranche', ready);
  };
  const decide = (isMet: boolean) => (condition: Seen) =>
    approver.changes('decideTrancheCondition', condition, { isMet, reason: isMet ? undefined : '缺凭证' });
  const pay = async (trancheId: string, amount: number, occurredOn: string) => {
    const input = { commitmentId: commitment.id, trancheId, amount: inYuan(amount), occurredOn };
    return approver.changes('postLedgerEntry', await editor.does('draftDisbursement', input), {}, 'tranche { state }');
  };
  const receive = (entry: Seen, receivedOn: string) =>
    official.changes('confirmReceipt', entry, { receivedOn }, 'tranche { state }');
  const spend = async (amount: number, occurredOn: string) => {
    return head.tries(
      'postLedgerEntry',
      withVersion(await draftSpending({ official }, commitment.id, amount, occurredOn)),
    );
  };
  const withVersion = ({ id, version }: Seen) => ({ id, expectedVersion: version });

  it('goes on with a pledge that becomes a commitment over what the plan costs', async () => {
    const draft = await editor.does('draftCommitment', {
      fundId: known.fund,
      purpose: '林下养乌鸡',
      recipientAreaId: known.county,
      recipientId: known.government,
    });
    const pledge = await editor.changes('pledgeCommitment', draft, {
      amount: inYuan(3_000_000),
      agreementReference: '意向书 2025-1',
      effectiveOn: '2025-03-01',
    });
    commitment = await approver.changes(
      'commitPledge',
      pledge,
      { agreementReference: '协议 2025-7', effectiveOn: '2025-03-15' },
      'kind state',
    );
    expect(commitment).toMatchObject({ kind: 'COMMITMENT', state: 'COMMITTED' });
  });

  it('is paid in three tranches, once by mistake', async () => {
    const first = await tranche(1, 1_000_000, '2025-04-15', decide(true));
    const wrong = await pay(first.id, 100_000, '2025-04-02');
    expect(wrong.tranche.state).toBe('PARTLY_PAID');
    await approver.changes('postLedgerEntry', await draftReversal(editor, wrong, '2025-04-03'));
    const right = await pay(first.id, 1_000_000, '2025-04-04');
    expect((await receive(right, '2025-04-07')).tranche.state).toBe('RECEIVED');
    expect((await spend(420_000, '2025-05-20')).error).toBeUndefined();
    expect((await spend(380_000, '2025-07-11')).error).toBeUndefined();

    const second = await tranche(2, 1_200_000, '2025-08-01', async (condition) => {
      const failed = await decide(false)(condition);
      await decide(true)(await official.changes('submitTrancheCondition', failed));
    });
    const paid = await pay(second.id, 1_200_000, '2025-08-01');
    expect((await spend(250_000, '2025-08-03')).error).toMatchObject({
      rule: 'SPENT_LE_RECEIVED',
      facts: { on: '2025-08-03', received: '1000000', spent: '1050000' },
    });
    await receive(paid, '2025-08-05');
    expect((await spend(900_000, '2025-09-30')).error).toBeUndefined();

    const third = await tranche(3, 800_000, '2025-12-01', (condition) =>
      approver.changes('waiveTrancheCondition', condition, { reason: '雪灾' }),
    );
    await receive(await pay(third.id, 800_000, '2025-12-01'), '2025-12-03');
    const refund = { commitmentId: commitment.id, amount: inYuan(50_000), occurredOn: '2025-12-20' };
    await approver.changes('postLedgerEntry', await editor.does('draftRefund', refund));
    const { commitment: seen } = await approver.sees(`{ commitment(id: "${commitment.id}") { id version } }`);
    expect(await approver.mayNot('fulfilCommitment', withVersion(seen))).toMatchObject({
      facts: { committed: '3000000', paid: '2950000' },
    });
    const closed = await approver.changes('closeCommitmentShort', seen, { reason: '余款退回' }, 'state');
    expect(closed.state).toBe('CLOSED_SHORT');
  });

  it('counts a gift in kind beside the money, never in it', async () => {
    const gift = await editor.does(
      'recordInKind',
      {
        organizationId: known.company,
        kind: 'GOODS',
        item: '孵化器',
        quantity: { value: '2', unit: 'PIECE', qualifier: 'EXACT', modality: 'ACTUAL', basis: 'FLOW' },
        countyId: known.county,
        commitmentId: commitment.id,
      },
      'id version valuationBasis monetaryValue { amount }',
    );
    expect(gift).toMatchObject({ valuationBasis: 'UNVALUED', monetaryValue: null });
    const day = { earliest: '2025-05-06', latest: '2025-05-06', precision: 'DAY' };
    const arrived = await official.changes('receiveInKind', gift, { receivedOn: day });
    const valued = await editor.changes(
      'valueInKind',
      arrived,
      { valuationBasis: 'MARKET', monetaryValue: inYuan(64_000) },
      'valuationBasis monetaryValue { amount currency }',
    );
    expect(valued).toMatchObject({ valuationBasis: 'MARKET', monetaryValue: inYuan(64_000) });
  });

  it('ends with a review that is closed once what it found is mended', async () => {
    const review = await editor.does('scheduleReview', { countyPlanId: accepted.plan.id, dueOn: '2025-12-15' });
    const started = await editor.changes('startReview', review);
    const { planMeasures } = await editor.sees(
      '{ planMeasures(first: 1, filter: {origin: PUBLIC_SOURCE}) { nodes { id } } }',
    );
    const elsewhere = { number: 1, text: '别处的问题', severity: 'HIGH', measureId: planMeasures.nodes[0].id };
    expect(await editor.mayNot('raiseFinding', { reviewId: review.id, ...elsewhere })).toMatchObject({
      problems: [{ path: ['input', 'measureId'], code: 'FOREIGN' }],
    });
    const finding = await editor.does('raiseFinding', {
      reviewId: review.id,
      number: 1,
      text: '两户没有领到鸡苗',
      severity: 'HIGH',
    });
    const completed = await editor.changes('completeReview', started, { heldOn: '2025-12-16' });
    expect(await approver.mayNot('closeReview', withVersion(completed))).toMatchObject({
      rule: 'FINDINGS_OPEN',
      facts: { findings: [1] },
    });
    const answered = await official.changes('respondToFinding', finding, { response: '下周补发' });
    const agreed = await editor.changes('agreeFollowUp', answered, {
      description: '补发鸡苗',
      responsible: '畜牧局',
      dueOn: '2025-12-24',
    });
    const done = await official.changes('finishFollowUp', agreed);
    const verified = await approver.changes('verifyFollowUp', done, {}, 'state actions { status }');
    expect(verified).toMatchObject({ state: 'VERIFIED', actions: [{ status: 'DONE' }] });
    expect((await approver.changes('closeReview', completed, {}, 'state')).state).toBe('CLOSED');
  });

  it('leaves books that add up', async () => {
    expect(`\n${await ledgerOf(database, commitment.id)}\n`).toMatchInlineSnapshot(`
      "
      day         what             amount       paid       rest       held
      2025-03-01  PLEDGED       3,000,000          0  3,000,000          0
      2025-03-15  CONVERTED             0          0  3,000,000          0
      2025-04-02  DISBURSEMENT    100,000    100,000  2,900,000          0
      2025-04-03  REVERSAL        100,000          0  3,000,000          0
      2025-04-04  DISBURSEMENT  1,000,000  1,000,000  2,000,000  1,000,000
      2025-05-20  EXPENDITURE     420,000  1,000,000  2,000,000    580,000
      2025-07-11  EXPENDITURE     380,000  1,000,000  2,000,000    200,000
      2025-08-01  DISBURSEMENT  1,200,000  2,200,000    800,000  1,400,000
      2025-09-30  EXPENDITURE     900,000  2,200,000    800,000    500,000
      2025-12-01  DISBURSEMENT    800,000  3,000,000          0  1,300,000
      2025-12-20  REFUND           50,000  2,950,000     50,000  1,250,000
      "
    `);
    const { fund } = await as(api, 'auditor@demo.fupin').sees(
      `{ fund(id: "${known.fund}") { waterfall { currency pledged committed paid paidShare { value } } } }`,
    );
    expect(fund.waterfall).toMatchInlineSnapshot(`
      [
        {
          "committed": "3000000",
          "currency": "CNY",
          "paid": "2950000",
          "paidShare": {
            "value": "0.983333",
          },
          "pledged": "0",
        },
      ]
    `);
    const { idleFunds } = await official.sees(
      `{ idleFunds(minDays: 0, on: "2025-12-31") { amount { amount } receivedOn } }`,
    );
    expect(idleFunds).toMatchInlineSnapshot(`
      [
        {
          "amount": {
            "amount": "450000",
          },
          "receivedOn": "2025-08-05",
        },
        {
          "amount": {
            "amount": "800000",
          },
          "receivedOn": "2025-12-03",
        },
      ]
    `);
  });
});
