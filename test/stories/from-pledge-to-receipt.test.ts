import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

describe('a promise, from pledge to receipt', () => {
  let database: TestDatabase;
  let api: TestApi;
  let editor: Person;
  let approver: Person;
  let official: Person;
  let rival: Person;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    editor = as(api, 'editor@alibaba.demo.fupin');
    approver = as(api, 'approver@alibaba.demo.fupin');
    official = as(api, 'editor@lueyang.demo.fupin');
    rival = as(api, 'approver@kuaishou.demo.fupin');
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('is carried by three people and kept step by step', async () => {
    const { organizations, governments, counties } = await editor.sees(
      `{ organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id permissions { action allowed } } } governments: organizations(filter: {names: {contains: "略阳县人民政府"}}) { nodes { id } } counties(filter: {code: {eq: "610727"}}) { nodes { id } } }`,
    );
    const company = organizations.nodes[0];
    expect(company.permissions).toContainEqual({ action: 'openFund', allowed: true });
    const fund = await editor.does('openFund', {
      organizationId: company.id,
      names: { zh: '略阳基金', original: 'zh' },
    });
    const draft = await editor.does('draftCommitment', {
      fundId: fund.id,
      purpose: 'Chicken coops',
      recipientAreaId: counties.nodes[0].id,
      recipientId: governments.nodes[0].id,
    });
    const pledge = await editor.does(
      'pledgeCommitment',
      {
        id: draft.id,
        expectedVersion: draft.version,
        amount: yuan('1000'),
        agreementReference: 'P-1',
        effectiveOn: '2024-01-01',
      },
      'id version state amounts { amount currency } permissions { action allowed reasons { code message } }',
    );
    expect(pledge).toMatchObject({ state: 'PLEDGED', amounts: [yuan('1000')] });
    expect(pledge.permissions.find((each: any) => each.action === 'commitPledge')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'FORBIDDEN' }, { code: 'SOD_CONTRIBUTED' }],
    });
    expect(
      await editor.mayNot('commitPledge', { id: pledge.id, expectedVersion: pledge.version, agreementReference: 'A' }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await rival.mayNot('commitPledge', { id: pledge.id, expectedVersion: pledge.version, agreementReference: 'A' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const commitment = await approver.does(
      'commitPledge',
      { id: pledge.id, expectedVersion: pledge.version, agreementReference: 'A-1', effectiveOn: '2024-01-02' },
      'id version state kind',
    );
    expect(commitment).toMatchObject({ state: 'COMMITTED', kind: 'COMMITMENT' });
    const tranche = await editor.does('scheduleTranche', {
      commitmentId: commitment.id,
      number: 1,
      type: 'INITIAL',
      dueOn: '2024-03-01',
      amount: yuan('1000'),
    });
    expect(
      await editor.mayNot('scheduleTranche', {
        commitmentId: commitment.id,
        number: 2,
        type: 'FINAL',
        dueOn: '2024-03-01',
        amount: yuan('1'),
      }),
    ).toMatchObject({
      code: 'RULE_VIOLATED',
      rule: 'TRANCHES_LE_COMMITMENT',
      facts: { committed: '1000', planned: '1001' },
    });
    const condition = await editor.does('addTrancheCondition', {
      trancheId: tranche.id,
      text: 'Report',
      type: 'PERFORMANCE',
    });
    expect(await editor.mayNot('makeTrancheReady', { id: tranche.id, expectedVersion: tranche.version })).toMatchObject(
      {
        rule: 'TRANCHE_CONDITIONS',
        facts: { conditions: [{ text: 'Report', state: 'OPEN' }] },
      },
    );
    const submitted = await official.does('submitTrancheCondition', {
      id: condition.id,
      expectedVersion: condition.version,
    });
    await approver.does('decideTrancheCondition', {
      id: condition.id,
      expectedVersion: submitted.version,
      isMet: true,
    });
    const ready = await editor.does('makeTrancheReady', { id: tranche.id, expectedVersion: tranche.version });
    await approver.does('approveTranche', { id: tranche.id, expectedVersion: ready.version });
    const payment = await editor.does('draftDisbursement', {
      commitmentId: commitment.id,
      trancheId: tranche.id,
      amount: yuan('1000'),
      occurredOn: '2024-02-01',
    });
    const posted = await approver.does(
      'postLedgerEntry',
      { id: payment.id, expectedVersion: payment.version },
      'id version state tranche { state }',
    );
    expect(posted).toMatchObject({ state: 'POSTED', tranche: { state: 'PAID' } });
    const received = await official.does(
      'confirmReceipt',
      { id: posted.id, expectedVersion: posted.version, receivedOn: '2024-02-03' },
      'receivedOn tranche { state }',
    );
    expect(received).toEqual({ receivedOn: '2024-02-03', tranche: { state: 'RECEIVED' } });
    const { auditEvents } = await as(api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {recordId: {eq: "${posted.id}"}}, orderBy: {field: OCCURRED_AT}) { nodes { verb actorName actingRole operation changedFields before after } } }`,
    );
    expect(auditEvents.nodes.map((each: any) => [each.verb, each.actingRole, each.operation])).toEqual([
      ['draftDisbursement', 'CSR_EDITOR', 'INSERT'],
      ['postLedgerEntry', 'CSR_APPROVER', 'UPDATE'],
      ['confirmReceipt', 'COUNTY_EDITOR', 'UPDATE'],
    ]);
    const refused = await as(api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {operation: REFUSED}, orderBy: {field: OCCURRED_AT}) { nodes { verb actorName after company { names { en } } } } }`,
    );
    expect(refused.auditEvents.nodes.map(({ verb, after }: any) => [verb, JSON.parse(after).code])).toEqual([
      ['commitPledge', 'FORBIDDEN'],
      ['commitPledge', 'NOT_FOUND'],
      ['scheduleTranche', 'TRANCHES_LE_COMMITMENT'],
      ['makeTrancheReady', 'TRANCHE_CONDITIONS'],
    ]);
    expect(auditEvents.nodes[2]).toMatchObject({
      changedFields: ['receivedOn'],
      before: '{"receivedOn":null}',
      after: '{"receivedOn":"2024-02-03"}',
    });
  });

  it('keeps who made it larger in its own trail, though nothing of its own changed', async () => {
    const { commitments } = await approver.sees(
      '{ commitments(filter: {agreementReference: {eq: "A-1"}}) { nodes { id version } } }',
    );
    const { id, version } = commitments.nodes[0];
    await approver.does('increaseCommitment', {
      id,
      expectedVersion: version,
      amount: yuan('5'),
      reason: 'One more coop',
    });
    const { commitment, auditEvents } = await as(api, 'auditor@demo.fupin').sees(
      `{ commitment(id: "${id}") { version } auditEvents(filter: {recordId: {eq: "${id}"}}, orderBy: {field: OCCURRED_AT, direction: DESC}, first: 1) { nodes { verb actorName actingRole operation reason changedFields } } }`,
    );
    expect(commitment.version).toBe(version + 1);
    expect(auditEvents.nodes).toEqual([
      {
        verb: 'increaseCommitment',
        actorName: expect.any(String),
        actingRole: 'CSR_APPROVER',
        operation: 'UPDATE',
        reason: 'One more coop',
        changedFields: [],
      },
    ]);
  });
});
