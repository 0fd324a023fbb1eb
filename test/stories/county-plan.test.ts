import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const target = (value: string, unit: string) => ({
  value,
  unit,
  qualifier: 'AT_LEAST',
  modality: 'TARGET',
  basis: 'STOCK',
});

describe("a county's plan", () => {
  let database: TestDatabase;
  let api: TestApi;
  let a: Person;
  let b: Person;
  let company: Person;
  let ids: { county: string; company: string; indicator: string };
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    a = as(api, 'editor@lueyang.demo.fupin');
    b = as(api, 'approver@lueyang.demo.fupin');
    company = as(api, 'approver@alibaba.demo.fupin');
    const found = await a.sees(`{
      counties(filter: {code: {eq: "610727"}}) { nodes { id } }
      organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } }
      indicators(first: 1) { nodes { id } } }`);
    ids = {
      county: found.counties.nodes[0].id,
      company: found.organizations.nodes[0].id,
      indicator: found.indicators.nodes[0].id,
    };
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const sectionsOf = async (versionId: string) => {
    const { planVersion } = await a.sees(
      `{ planVersion(id: "${versionId}") { version sections { kind version } budgetLines { id amount { amount } } } }`,
    );
    return planVersion;
  };
  const save = async (who: Person, planVersionId: string, section: string, content: object) => {
    const { sections } = await sectionsOf(planVersionId);
    const baseVersion = sections.find((each: any) => each.kind === section).version;
    return who.does('savePlanSection', { planVersionId, section, baseVersion, ...content }, 'id version isFinished');
  };

  const waitsFor = async (who: Person) => {
    const { viewer } = await who.sees(
      `{ viewer { tasks { kind action recordId county { code } company { id } dueOn } } }`,
    );
    return viewer.tasks;
  };

  it('goes from a draft to acceptance, and nobody decides on what they changed', async () => {
    const plan = await a.does(
      'startPlan',
      { areaId: ids.county, companyId: ids.company, year: 2019 },
      'id currentVersion { id number state }',
    );
    const draft = plan.currentVersion;
    expect(draft).toMatchObject({ number: 1, state: 'DRAFT' });
    expect(await company.sees(`{ countyPlan(id: "${plan.id}") { id } planVersion(id: "${draft.id}") { id } }`)).toEqual(
      {
        countyPlan: null,
        planVersion: null,
      },
    );
    const { permissions } = (
      await a.sees(`{ planVersion(id: "${draft.id}") { permissions { action allowed reasons { code path facts } } } }`)
    ).planVersion;
    expect(permissions.find((each: any) => each.action === 'submitPlanVersion')).toEqual({
      action: 'submitPlanVersion',
      allowed: false,
      reasons: [
        {
          code: 'PLAN_UNFINISHED',
          path: 'situationAnalysis',
          facts: { path: 'situationAnalysis', missing: ['situationAnalysis', 'measures', 'targets'] },
        },
      ],
    });
    const { facts } = permissions.find((each: any) => each.action === 'submitPlanVersion').reasons[0];
    expect(await a.mayNot('submitPlanVersion', { id: draft.id, expectedVersion: 1 })).toMatchObject({
      rule: 'PLAN_UNFINISHED',
      facts,
    });
    const [measure, line] = [randomUUID(), randomUUID()];
    await save(a, draft.id, 'SITUATION', { situation: { situationAnalysis: '山区，交通不便。' }, isFinished: true });
    await save(a, draft.id, 'MEASURES', {
      measures: [{ id: measure, kind: 'FARMING', title: '林下养鸡', status: 'PROPOSED' }],
    });
    const { sections } = await sectionsOf(draft.id);
    expect(
      await a.mayNot('savePlanSection', {
        planVersionId: draft.id,
        section: 'TARGETS',
        baseVersion: sections.find((each: any) => each.kind === 'TARGETS').version,
        targets: [{ id: randomUUID(), indicatorId: ids.indicator, measurement: target('60', 'PERCENT') }],
      }),
    ).toMatchObject({ code: 'RULE_VIOLATED', rule: 'TARGET_NEEDS_BASELINE' });
    await save(a, draft.id, 'TARGETS', {
      targets: [
        { id: randomUUID(), measureId: measure, indicatorId: ids.indicator, measurement: target('19200', 'PERSON') },
      ],
    });
    await save(a, draft.id, 'BUDGET', {
      budgetLines: [
        {
          id: line,
          measureId: measure,
          category: 'BREEDING_STOCK',
          source: 'COMPANY',
          amount: { amount: '300000', currency: 'CNY' },
        },
      ],
    });
    await save(b, draft.id, 'BUDGET', {
      budgetLines: [
        {
          id: line,
          measureId: measure,
          category: 'BREEDING_STOCK',
          source: 'COMPANY',
          amount: { amount: '350000', currency: 'CNY' },
        },
      ],
    });
    const written = await sectionsOf(draft.id);
    expect(written.budgetLines).toEqual([{ id: line, amount: { amount: '350000' } }]);
    const submitted = await a.does(
      'submitPlanVersion',
      { id: draft.id, expectedVersion: written.version },
      'id version state contentHash',
    );
    expect(submitted).toMatchObject({ state: 'SUBMITTED', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const refused = await b.mayNot('signOffPlanVersion', { id: draft.id, expectedVersion: submitted.version });
    expect(refused).toMatchObject({
      code: 'RULE_VIOLATED',
      rule: 'SOD_CONTRIBUTED',
      facts: { path: 'budgetLines.1.amount', at: expect.stringMatching(/^2\d{3}-/) },
    });
    expect(
      await a.mayNot('savePlanSection', {
        planVersionId: draft.id,
        section: 'SITUATION',
        baseVersion: 2,
        situation: {},
      }),
    ).toMatchObject({ rule: 'TRANSITION_NOT_ALLOWED' });

    const unexplained = { id: draft.id, expectedVersion: submitted.version, reason: ' ' };
    expect(await company.mayNot('returnPlanVersion', unexplained)).toMatchObject({
      problems: [{ path: ['input', 'reason'], code: 'MISSING' }],
    });
    await company.does('returnPlanVersion', {
      id: draft.id,
      expectedVersion: submitted.version,
      reason: '两处需要修改',
      remarks: [
        { field: 'budgetLines.1.amount', text: '预算偏高' },
        { field: 'situationAnalysis', text: '请写明贫困人口' },
      ],
    });
    const { countyPlan } = await a.sees(
      `{ countyPlan(id: "${plan.id}") { versions(orderBy: {field: NUMBER}) { nodes { id number state version basedOn { id } measures { id title } budgetLines { id amount { amount } measure { title } } sections { kind version } } } } }`,
    );
    const [first, second] = countyPlan.versions.nodes;
    expect(first).toMatchObject({ number: 1, state: 'RETURNED' });
    expect(second).toMatchObject({
      number: 2,
      state: 'DRAFT',
      basedOn: { id: draft.id },
      measures: [{ title: '林下养鸡' }],
      budgetLines: [{ amount: { amount: '350000' }, measure: { title: '林下养鸡' } }],
    });
    expect(second.sections).toHaveLength(5);
    expect(await waitsFor(a)).toEqual([
      {
        kind: 'ANSWER_RETURN',
        action: 'savePlanSection',
        recordId: second.id,
        county: { code: '610727' },
        company: { id: ids.company },
        dueOn: null,
      },
    ]);
    const { notifications } = await a.sees(`{ notifications { nodes { kind event recordId } } }`);
    expect(notifications.nodes).toEqual([{ kind: 'STATE_CHANGED', event: 'returnPlanVersion', recordId: draft.id }]);
    await save(a, second.id, 'SITUATION', { situation: { situationAnalysis: '山区，贫困人口三万二千余人。' } });
    await save(a, second.id, 'BUDGET', {
      budgetLines: second.budgetLines.map(({ id }: any) => ({
        id,
        measureId: second.measures[0].id,
        category: 'BREEDING_STOCK',
        source: 'COMPANY',
        amount: { amount: '280000', currency: 'CNY' },
      })),
    });
    const again = await a.does('submitPlanVersion', {
      id: second.id,
      expectedVersion: (await sectionsOf(second.id)).version,
    });
    expect(await waitsFor(b)).toMatchObject([{ kind: 'SIGN_OFF_PLAN', recordId: second.id }]);
    expect(await waitsFor(company)).toEqual([]);
    const { planVersionComparison } = await company.sees(
      `{ planVersionComparison(to: "${second.id}") { fromId changes { path kind before after } budget { source currency before after difference } } }`,
    );
    expect(planVersionComparison).toEqual({
      fromId: draft.id,
      changes: [
        {
          path: 'situationAnalysis',
          kind: 'CHANGED',
          before: '山区，交通不便。',
          after: '山区，贫困人口三万二千余人。',
        },
        { path: 'budgetLines.1.amount.amount', kind: 'CHANGED', before: '350000', after: '280000' },
      ],
      budget: [{ source: 'COMPANY', currency: 'CNY', before: '350000', after: '280000', difference: '-70000' }],
    });
    const signedOff = await b.does('signOffPlanVersion', { id: second.id, expectedVersion: again.version });
    expect(await waitsFor(company)).toMatchObject([{ kind: 'ACCEPT_PLAN', recordId: second.id }]);
    const accepted = await company.does(
      'acceptPlanVersion',
      { id: second.id, expectedVersion: signedOff.version },
      'state plan { currentVersion { number } } decisions { step decision decidedByName }',
    );
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      plan: { currentVersion: { number: 2 } },
      decisions: [{ step: 'COUNTY_SIGN_OFF' }, { step: 'COMPANY_ACCEPTANCE' }],
    });
  });
});
