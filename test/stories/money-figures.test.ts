import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { measured, startFiling, yuan, type Filing } from '../support/filed.ts';

describe('what money and sales come to', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  let scope: { company_id: string; county_id: string };
  beforeAll(async () => {
    database = await cloneDatabase();
    [api, filing] = await Promise.all([startApi(database), startFiling(database)]);
    scope = {
      company_id: await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`),
      county_id: await filing.idOf(`select id from area where code = '610727'`),
    };
  });
  afterAll(async () => {
    await filing.end();
    await api.stop();
    await database.drop();
  });

  const read = async (email: string, query: string) => {
    const { data, errors } = await api.ask(email, query);
    expect(errors).toBeUndefined();
    return data;
  };
  const commitment = async (fund_id?: string) => {
    const id = await filing.file('commitment', {
      ...scope,
      fund_id,
      kind: 'COMMITMENT',
      state: 'COMMITTED',
      provider_id: scope.company_id,
      purpose: 'Chicken coops',
      agreement_reference: 'A-2024-1',
    });
    await filing.file('commitment_event', {
      ...scope,
      commitment_id: id,
      type: 'COMMITTED',
      ...yuan('amount_delta', 10_000_000),
      effective_on_precision: 'DAY',
      effective_on_earliest: '2020-01-01',
      effective_on_latest: '2020-01-01',
      effective_on_inferred: false,
    });
    return id;
  };
  const entry = (commitment_id: string, type: string, amount: number, day: string, more = {}) =>
    filing.file('ledger_entry', {
      ...scope,
      commitment_id,
      type,
      state: 'POSTED',
      provider_id: scope.company_id,
      ...yuan('amount', amount),
      occurred_on: day,
      ...more,
    });

  it('lists 1,700,000 yuan that lay in Lueyang for 732 days, and only to whom it may', async () => {
    const before = await filing.now();
    const promised = await commitment();
    const paid = await entry(promised, 'DISBURSEMENT', 2_000_000, '2024-01-08', { received_on: '2024-01-10' });
    const spent = await entry(promised, 'EXPENDITURE', 300_000, '2024-06-01');
    const mistaken = await entry(promised, 'DISBURSEMENT', 500_000, '2024-01-08', { received_on: '2024-01-09' });
    await entry(promised, 'REVERSAL', 500_000, '2024-01-12', { reversal_of_id: mistaken });
    const query = `{ idleFunds(minDays: 730, on: "2026-01-11") { amount { amount currency } receivedOn days county { code } commitment { purpose } entry { type } inputs { recordType id } } }`;
    const idle = {
      amount: { amount: '1700000', currency: 'CNY' },
      receivedOn: '2024-01-10',
      days: 732,
      county: { code: '610727' },
      commitment: { purpose: 'Chicken coops' },
      entry: { type: 'DISBURSEMENT' },
      inputs: [paid, spent].toSorted().map((id) => ({ recordType: 'LedgerEntry', id })),
    };
    expect(await read('auditor@demo.fupin', query)).toEqual({ idleFunds: [idle] });
    const asOf = query.replace('on:', `asOf: "${before}", on:`);
    expect(await read('auditor@demo.fupin', asOf)).toEqual({ idleFunds: [] });
    expect(await read('editor@lueyang.demo.fupin', query)).toEqual({ idleFunds: [idle] });
    expect(await read('editor@kuaishou.demo.fupin', query)).toEqual({ idleFunds: [] });
    expect(await read('auditor@demo.fupin', '{ idleFunds(minDays: 733, on: "2026-01-11") { days } }')).toEqual({
      idleFunds: [],
    });
    expect(await read('auditor@demo.fupin', '{ idleFunds(minDays: 0, on: "2024-01-08") { days } }')).toEqual({
      idleFunds: [],
    });
  });

  it('uses up what was received first, payment by payment', async () => {
    const promised = await commitment();
    await entry(promised, 'DISBURSEMENT', 100, '2023-01-01', { received_on: '2023-01-01' });
    await entry(promised, 'DISBURSEMENT', 100, '2023-03-01', { received_on: '2023-03-01' });
    await entry(promised, 'EXPENDITURE', 130, '2023-04-01');
    const { idleFunds } = await read(
      'auditor@demo.fupin',
      `{ idleFunds(minDays: 0, on: "2023-04-02") { amount { amount } receivedOn } }`,
    );
    expect(idleFunds).toEqual([{ amount: { amount: '70' }, receivedOn: '2023-03-01' }]);
  });

  it('counts a reversed refund as if it had never been, and a reversed expenditure as nothing', async () => {
    const fund = await filing.file('fund', {
      ...scope,
      names: { en: 'Reversals', original: 'en' },
      sponsor_id: scope.company_id,
    });
    const promised = await commitment(fund);
    const disbursement = await entry(promised, 'DISBURSEMENT', 100, '2024-01-01', { received_on: '2024-01-02' });
    const refund = await entry(promised, 'REFUND', 30, '2024-02-01');
    const expenditure = await entry(promised, 'EXPENDITURE', 20, '2024-02-02');
    const waterfall = async (selection = 'paid') =>
      (await read('auditor@demo.fupin', `{ fund(id: "${fund}") { waterfall { ${selection} } } }`)).fund.waterfall;
    const event = await filing.idOf(`select id from commitment_event where commitment_id = '${promised}'`);
    expect(await waterfall()).toEqual([{ paid: '70' }]);
    const entries = [
      refund,
      expenditure,
      disbursement,
      await entry(promised, 'REVERSAL', 30, '2024-02-03', { reversal_of_id: refund }),
      await entry(promised, 'REVERSAL', 20, '2024-02-03', { reversal_of_id: expenditure }),
    ];
    expect(await waterfall()).toEqual([{ paid: '100' }]);
    expect(await waterfall('inputs { recordType id }')).toEqual([
      {
        inputs: [
          { recordType: 'Commitment', id: promised },
          { recordType: 'CommitmentEvent', id: event },
          ...entries.toSorted().map((id) => ({ recordType: 'LedgerEntry', id })),
        ],
      },
    ]);
  });

  it('follows one promise to what the county confirmed and an auditor found in order, and knows what nobody audited', async () => {
    const promised = await commitment();
    const steps = async (
      selection = 'committed paid received spent verified { amount reason }',
      email = 'auditor@demo.fupin',
    ) => (await read(email, `{ commitment(id: "${promised}") { waterfall { ${selection} } } }`)).commitment.waterfall;
    const none = { amount: null, reason: 'NOT_AUDITED' };
    const received = await entry(promised, 'DISBURSEMENT', 3_000_000, '2024-01-08', { received_on: '2024-01-10' });
    const underway = await entry(promised, 'DISBURSEMENT', 1_000_000, '2024-02-08');
    const refund = await entry(promised, 'REFUND', 200_000, '2024-03-01');
    const [fodder, coops, unaudited] = await Promise.all([
      entry(promised, 'EXPENDITURE', 500_000, '2024-03-02'),
      entry(promised, 'EXPENDITURE', 400_000, '2024-03-03'),
      entry(promised, 'EXPENDITURE', 300_000, '2024-03-04'),
    ]);
    const moved = { committed: '10000000', paid: '3800000', received: '2800000', spent: '1200000' };
    expect(await steps()).toEqual([{ ...moved, verified: none }]);

    const engagement_id = await filing.file('audit_engagement', {
      ...scope,
      title: 'Lueyang 2024',
      state: 'FIELDWORK',
      period_starts_on: '2024-01-01',
      period_ends_on: '2024-12-31',
    });
    const sample = await filing.file('audit_sample', {
      ...scope,
      engagement_id,
      seed: '1',
      record_type: 'LedgerEntry',
      population_filter: '{}',
      population_as_of: '2024-12-31T00:00:00Z',
      population_count: 4,
      size: 3,
    });
    const draw = (position: number, record_id: string, result: string) =>
      filing.file('audit_sample_row', { ...scope, audit_sample_id: sample, position, record_id, result });
    const draws = [await draw(1, fodder, 'SATISFACTORY'), await draw(2, coops, 'EXCEPTION')];
    await draw(3, unaudited, 'PENDING');
    expect(await steps()).toEqual([{ ...moved, verified: none }]);
    await filing.change('audit_sample', sample, { closed_at: '2025-01-31T00:00:00Z' });
    expect(await steps()).toEqual([{ ...moved, verified: { amount: '500000', reason: null } }]);
    expect(await steps('verified { amount }', 'editor@lueyang.demo.fupin')).toEqual([
      { verified: { amount: '500000' } },
    ]);

    const event = await filing.idOf(`select id from commitment_event where commitment_id = '${promised}'`);
    const undone = await entry(promised, 'REVERSAL', 500_000, '2024-03-05', { reversal_of_id: fodder });
    expect(await steps('paid received spent verified { amount }')).toEqual([
      { paid: '3800000', received: '2800000', spent: '700000', verified: { amount: '0' } },
    ]);
    const entries = [received, underway, refund, fodder, coops, unaudited, undone];
    expect(await steps('inputs { recordType id }')).toEqual([
      {
        inputs: [
          ...draws.toSorted().map((id) => ({ recordType: 'AuditSampleRow', id })),
          { recordType: 'Commitment', id: promised },
          { recordType: 'CommitmentEvent', id: event },
          ...entries.toSorted().map((id) => ({ recordType: 'LedgerEntry', id })),
        ],
      },
    ]);
  });

  it('says which tranches are late and why', async () => {
    const promised = await commitment();
    const tranche = (number: number, due_on: string, state: string) =>
      filing.file('tranche', {
        ...scope,
        commitment_id: promised,
        number,
        type: 'INTERIM',
        due_on,
        state,
        ...yuan('amount', 1_000),
      });
    const first = await tranche(1, '2025-01-31', 'APPROVED');
    const second = await tranche(2, '2025-02-28', 'PARTLY_PAID');
    const third = await tranche(3, '2025-03-10', 'PLANNED');
    await tranche(4, '2026-03-10', 'PLANNED');
    const condition = await filing.file('tranche_condition', {
      ...scope,
      tranche_id: third,
      text: 'Report',
      type: 'PERFORMANCE',
      state: 'OPEN',
    });
    await entry(promised, 'DISBURSEMENT', 1_000, '2025-01-30', { tranche_id: first });
    await filing.change('tranche', first, { state: 'PAID' });
    const before = await filing.now();
    const part = await entry(promised, 'DISBURSEMENT', 400, '2025-02-20', { tranche_id: second });
    const past = await read(
      'auditor@demo.fupin',
      `{ promiseCalendar(on: "2025-03-05", asOf: "${before}") { outstanding { amount } reasons } }`,
    );
    expect(past.promiseCalendar[0]).toEqual({ outstanding: { amount: '1000' }, reasons: [] });
    const { promiseCalendar } = await read(
      'approver@alibaba.demo.fupin',
      `{ promiseCalendar(on: "2025-03-05") { tranche { number } dueOn state daysLate outstanding { amount currency } reasons inputs { recordType id } } }`,
    );
    expect(promiseCalendar).toEqual([
      {
        tranche: { number: 2 },
        dueOn: '2025-02-28',
        state: 'LATE',
        daysLate: 5,
        outstanding: { amount: '600', currency: 'CNY' },
        reasons: ['PAID_IN_PART'],
        inputs: [
          { recordType: 'Commitment', id: promised },
          { recordType: 'LedgerEntry', id: part },
          { recordType: 'Tranche', id: second },
        ],
      },
      {
        tranche: { number: 3 },
        dueOn: '2025-03-10',
        state: 'TO_COME',
        daysLate: 0,
        outstanding: { amount: '1000', currency: 'CNY' },
        reasons: ['CONDITION_OPEN'],
        inputs: [
          { recordType: 'Commitment', id: promised },
          { recordType: 'Tranche', id: third },
          { recordType: 'TrancheCondition', id: condition },
        ],
      },
    ]);
  });

  it('earns 60 yuan a head on the 920 chickens that were kept, and shows gross value as no income', async () => {
    const campaign_id = await filing.file('campaign', { ...scope, state: 'SETTLED' });
    const result = await filing.file('sales_result', {
      ...scope,
      campaign_id,
      level: 'CAMPAIGN',
      state: 'FINAL',
      ...measured('quantity', 1_000, 'HEAD'),
      ...measured('refunded_quantity', 80, 'HEAD'),
      ...yuan('gross', 120_000),
      ...yuan('refunds', 9_600),
      ...yuan('net', 110_400),
      ...yuan('platform_fee', 30_000),
      ...yuan('freight', 25_200),
      ...yuan('producer_receipts', 55_200),
    });
    const { campaign } = await read(
      'editor@lueyang.demo.fupin',
      `{ campaign(id: "${campaign_id}") { results { bridge { currency gross refunds net platformFee freight producerReceipts unexplained unitIncome { value unit reason } inputs { recordType id } } } } }`,
    );
    expect(campaign.results).toEqual([
      {
        bridge: {
          currency: 'CNY',
          gross: '120000',
          refunds: '9600',
          net: '110400',
          platformFee: '30000',
          freight: '25200',
          producerReceipts: '55200',
          unexplained: '0',
          unitIncome: { value: '60', unit: 'HEAD', reason: null },
          inputs: [{ recordType: 'SalesResult', id: result }],
        },
      },
    ]);
  });

  it('cannot compute the income from 160 tonnes without a stated value', async () => {
    const { campaigns } = await read(
      'observer@demo.fupin',
      `{ campaigns(filter: {counties: {some: {code: {eq: "530722"}}}}) { nodes { results { bridge { currency gross unitIncome { value reason } } } } } }`,
    );
    expect(campaigns.nodes[0].results[0].bridge).toEqual({
      currency: null,
      gross: null,
      unitIncome: { value: null, reason: 'RECEIPTS_NOT_STATED' },
    });
  });
});
