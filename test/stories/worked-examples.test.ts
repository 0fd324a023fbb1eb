import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { invite } from '../support/newcomer.ts';
import { draftOf, saveSection } from '../support/plan-sections.ts';
import { commit, draftSpending, inYuan, openFund, type Promising } from '../support/promises.ts';

describe('what people file', () => {
  let database: TestDatabase;
  let api: TestApi;
  let people: Promising;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    people = await openFund(api);
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('does not change what was known before: two billion committed later are not there earlier', async () => {
    const auditor = as(api, 'auditor@demo.fupin');
    const { funds } = await auditor.sees(
      `{ funds(filter: {sponsor: {names: {contains: "Alibaba"}}, origin: PUBLIC_SOURCE}) { nodes { id } } }`,
    );
    const [{ id: fundId }] = funds.nodes;
    const waterfall = async (asOf?: string) => {
      const { fund } = await auditor.sees(
        `{ fund(id: "${fundId}"${asOf ? `, asOf: "${asOf}"` : ''}) { waterfall { currency pledged committed paid paidShare { value reason } } } }`,
      );
      return fund.waterfall;
    };
    const pledged = { currency: 'CNY', pledged: '10000000000', committed: '0', paid: '0' };
    const unknown = { value: null, reason: 'NO_BINDING_COMMITMENT' };
    expect(await waterfall()).toEqual([{ ...pledged, paidShare: unknown }]);
    const { instant } = await auditor.sees('{ instant }');
    await commit({ ...people, fundId }, 2_000_000_000);
    expect(await waterfall()).toEqual([
      { ...pledged, committed: '2000000000', paidShare: { value: '0', reason: null } },
    ]);
    expect(await waterfall(instant)).toEqual([{ ...pledged, paidShare: unknown }]);
  });

  it('is decided by somebody else: B edited a budget line, so C signs off; after a return that B left alone, B may', async () => {
    const { countyId, companyId } = people;
    const [a, b] = [as(api, 'editor@lueyang.demo.fupin'), as(api, 'approver@lueyang.demo.fupin')];
    const c = await invite({ api, database }, 'c@lueyang.example', { role: 'COUNTY_APPROVER', areaId: countyId });
    const { indicators } = await a.sees('{ indicators(first: 1) { nodes { id } } }');
    const line = { id: randomUUID(), category: 'BREEDING_STOCK', source: 'COMPANY', amount: inYuan(300_000) };
    const drafted = async (year: number) => {
      const plan = await a.does('startPlan', { areaId: countyId, companyId, year }, 'currentVersion { id }');
      const { id } = plan.currentVersion;
      await saveSection(a, id, 'SITUATION', { situation: { situationAnalysis: '山区。' } });
      await saveSection(a, id, 'MEASURES', {
        measures: [{ id: randomUUID(), kind: 'FARMING', title: '养鸡', status: 'PROPOSED' }],
      });
      const measurement = { value: '100', unit: 'PERSON', qualifier: 'AT_LEAST', modality: 'TARGET', basis: 'STOCK' };
      await saveSection(a, id, 'TARGETS', {
        targets: [{ id: randomUUID(), indicatorId: indicators.nodes[0].id, measurement }],
      });
      await saveSection(a, id, 'BUDGET', { budgetLines: [{ ...line, id: randomUUID() }] });
      const { budgetLines } = await draftOf(b, id);
      const edited = { ...line, id: budgetLines[0].id, amount: inYuan(350_000) };
      await saveSection(b, id, 'BUDGET', { budgetLines: [edited] });
      return a.changes('submitPlanVersion', await draftOf(a, id));
    };

    const first = await drafted(2024);
    const refused = await b.mayNot('signOffPlanVersion', { id: first.id, expectedVersion: first.version });
    expect(refused).toMatchObject({
      rule: 'SOD_CONTRIBUTED',
      facts: { path: 'budgetLines.1.amount', at: expect.stringMatching(/^2\d{3}-\d\d-\d\dT/) },
    });
    expect(await c.changes('signOffPlanVersion', first, {}, 'state')).toMatchObject({ state: 'SIGNED_OFF' });

    const second = await drafted(2025);
    await c.changes('returnPlanVersion', second, { reason: '请写明贫困人口' });
    const { planVersions } = await a.sees(
      `{ planVersions(filter: {basedOn: {id: {eq: "${second.id}"}}}) { nodes { id } } }`,
    );
    const [{ id: next }] = planVersions.nodes;
    await saveSection(a, next, 'SITUATION', { situation: { situationAnalysis: '山区，贫困人口三万二千余人。' } });
    const again = await a.changes('submitPlanVersion', await draftOf(a, next));
    expect(await b.changes('signOffPlanVersion', again, {}, 'state')).toMatchObject({ state: 'SIGNED_OFF' });
  });

  it('leaves 1,700,000 of two million idle for 732 days', async () => {
    const { editor, approver, official, head } = people;
    const { id: commitmentId } = await commit(people, 2_000_000);
    const paid = await editor.does('draftDisbursement', {
      commitmentId,
      amount: inYuan(2_000_000),
      occurredOn: '2024-01-08',
    });
    const posted = await approver.changes('postLedgerEntry', paid);
    await official.changes('confirmReceipt', posted, { receivedOn: '2024-01-10' });
    await head.changes('postLedgerEntry', await draftSpending(people, commitmentId, 300_000, '2024-06-01'));
    const { idleFunds } = await as(api, 'auditor@demo.fupin').sees(
      `{ idleFunds(minDays: 730, on: "2026-01-11") { amount { amount currency } receivedOn days commitment { id } } }`,
    );
    expect(idleFunds).toEqual([
      { amount: inYuan('1700000'), receivedOn: '2024-01-10', days: 732, commitment: { id: commitmentId } },
    ]);
  });
});
