import { InKindContribution, LedgerEntry, PlanMeasure, PlanVersion, recordOf } from '@fupin/schema/model';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, Seen } from '../../support/acting.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { commit, inYuan, openFund, type Promising } from '../../support/promises.ts';
import { storedRows } from './properties/stored-rows.ts';

describe('a rule', () => {
  let database: TestDatabase;
  let api: TestApi;
  let people: Promising;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    people = await openFund(api);
    owner = new pg.Client(database.superuser);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await api.stop();
    await database.drop();
  });

  /** The refusal of an act, after which every row is as it was. */
  const refused = async (who: Person, verb: string, input: Record<string, unknown>) => {
    const before = await storedRows(owner);
    const refusal = await who.mayNot(verb, input);
    expect(await storedRows(owner)).toEqual(before);
    return refusal;
  };
  /** What PostgreSQL says to a statement of whoever owns the tables, which is undone. */
  const refusedSql = async (statement: string, values: unknown[] = []): Promise<string> => {
    await owner.query(`begin; select set_config('app.verb', 'loadReference', true)`);
    try {
      await owner.query(statement, values);
      return 'done';
    } catch (error) {
      return (error as pg.DatabaseError).constraint ?? (error as pg.DatabaseError).message;
    } finally {
      await owner.query('rollback');
    }
  };
  const paid = async (commitmentId: string, amount: number, more: object = {}): Promise<Seen> => {
    const input = { commitmentId, amount: inYuan(amount), occurredOn: '2024-02-01', ...more };
    return people.approver.changes('postLedgerEntry', await people.editor.does('draftDisbursement', input));
  };

  it('NO_PAY_ON_PLEDGE: nothing is paid on what is only intended', async () => {
    const { editor, fundId, countyId, recipientId } = people;
    const draft = await editor.does('draftCommitment', {
      fundId,
      purpose: 'Coops',
      recipientAreaId: countyId,
      recipientId,
    });
    const pledge = await editor.changes('pledgeCommitment', draft, {
      amount: inYuan(100),
      agreementReference: 'P-1',
      effectiveOn: '2024-01-01',
    });
    const payment = { commitmentId: pledge.id, amount: inYuan(1), occurredOn: '2024-02-01' };
    expect(await refused(editor, 'draftDisbursement', payment)).toMatchObject({ rule: 'NO_PAY_ON_PLEDGE' });
    expect(await refusedSql(likeAnEntry(pledge.id, 'DRAFT'))).toBe('NO_PAY_ON_PLEDGE');
  });

  it('PAID_LE_COMMITTED: on no day more is paid than is committed', async () => {
    const { id, version } = await commit(people, 100);
    await paid(id, 80);
    const early = await people.editor.does('draftDisbursement', {
      commitmentId: id,
      amount: inYuan(1),
      occurredOn: '2023-12-31',
    });
    expect(
      await refused(people.approver, 'postLedgerEntry', { id: early.id, expectedVersion: early.version }),
    ).toMatchObject({ rule: 'PAID_LE_COMMITTED', facts: { on: '2023-12-31', committed: '0', paid: '1' } });
    expect(
      await refused(people.approver, 'decreaseCommitment', {
        id,
        expectedVersion: version,
        amount: inYuan(30),
        effectiveOn: '2024-03-01',
        reason: 'Less',
      }),
    ).toMatchObject({ rule: 'PAID_LE_COMMITTED', facts: { committed: '70', paid: '80' } });
  });

  it('ONE_CURRENCY_SUMS: a promise, its parts and its payments are in one currency', async () => {
    const { id, version } = await commit(people, 100);
    const amount = { amount: '1', currency: 'USD' };
    const { editor, approver } = people;
    for (const act of [
      refused(editor, 'draftDisbursement', { commitmentId: id, amount, occurredOn: '2024-02-01' }),
      refused(approver, 'increaseCommitment', { id, expectedVersion: version, amount, effectiveOn: '2024-02-01' }),
      refused(editor, 'allocateCommitment', { commitmentId: id, amount, purpose: 'Training' }),
    ])
      expect(await act).toMatchObject({ rule: 'ONE_CURRENCY_SUMS' });
  });

  it('ALLOCATION_LE_COMMITMENT: no more is set aside for purposes than is committed', async () => {
    const { id } = await commit(people, 100);
    await people.editor.does('allocateCommitment', { commitmentId: id, amount: inYuan(60), purpose: 'Coops' });
    expect(
      await refused(people.editor, 'allocateCommitment', {
        commitmentId: id,
        amount: inYuan('40.01'),
        purpose: 'Training',
      }),
    ).toMatchObject({ rule: 'ALLOCATION_LE_COMMITMENT', facts: { committed: '100', planned: '100.01' } });
  });

  it('PASS_THROUGH_ONCE: money is passed on once', async () => {
    const [source, onward] = [await commit(people, 100), await commit(people, 100)];
    const entry = await paid(source.id, 10);
    const pass = (amount: number) => ({
      commitmentId: onward.id,
      amount: inYuan(amount),
      occurredOn: '2024-02-02',
      providerEntryId: entry.id,
    });
    await people.editor.does('draftDisbursement', pass(6));
    expect(await refused(people.editor, 'draftDisbursement', pass(5))).toMatchObject({
      rule: 'PASS_THROUGH_ONCE',
      facts: { received: '10', passedOn: '11' },
    });
  });

  it('POSTED_IMMUTABLE: what is posted is neither changed nor removed, only reversed, and once', async () => {
    const { id } = await commit(people, 100);
    const entry = await paid(id, 10);
    const { approver } = people;
    expect(await refusedSql('update ledger_entry set amount_amount = 11 where id = $1', [entry.id])).toBe(
      'POSTED_IMMUTABLE',
    );
    expect(await refusedSql('delete from ledger_entry where id = $1', [entry.id])).toBe('POSTED_IMMUTABLE');
    const reversal = { ledgerEntryId: entry.id, occurredOn: '2024-02-02', reason: 'Wrong account' };
    await approver.does('reverseLedgerEntry', reversal);
    expect(await refused(approver, 'reverseLedgerEntry', reversal)).toMatchObject({
      rule: 'REVERSED_ONCE',
      facts: { occurredOn: '2024-02-02' },
    });
  });

  it('IN_KIND_NOT_CASH: goods that nobody valued have no value, not even none', async () => {
    const given = await people.editor.does(
      'recordInKind',
      { organizationId: people.companyId, countyId: people.countyId, item: 'Incubators', kind: 'GOODS' },
      'id valuationBasis monetaryValue { amount }',
    );
    expect(given).toMatchObject({ valuationBasis: 'UNVALUED', monetaryValue: null });
    const { table } = recordOf(InKindContribution);
    expect(
      await refusedSql(`update ${table} set monetary_value_amount = 0, monetary_value_currency = 'CNY' where id = $1`, [
        given.id,
      ]),
    ).toMatch(/in_kind_not_cash$/);
  });

  it('APPROVED_VERSION_IMMUTABLE, ONE_VERSION_IN_FORCE: a submitted plan stays as it is, one accepted one is in force', async () => {
    const { official, countyId, companyId } = people;
    const { currentVersion } = await official.does(
      'startPlan',
      { areaId: countyId, companyId, year: 2031 },
      'currentVersion { id version sections { kind version } }',
    );
    const measure = { id: randomUUID(), kind: 'FARMING', title: '林下养鸡', status: 'PROPOSED' };
    const { version: baseVersion } = currentVersion.sections.find(({ kind }: any) => kind === 'MEASURES');
    const save = { planVersionId: currentVersion.id, section: 'MEASURES', baseVersion, measures: [measure] };
    await official.does('savePlanSection', save);
    const [plan, part] = [recordOf(PlanVersion).table, recordOf(PlanMeasure).table];
    const submit = `update ${plan} set state = 'SUBMITTED', content_hash = 'x', submitted_at = now() where id = '${currentVersion.id}'`;
    expect(await refusedSql(`${submit}; update ${part} set title = '别的' where id = '${measure.id}'`)).toBe(
      'APPROVED_VERSION_IMMUTABLE',
    );
    expect(await refusedSql(`${submit}; delete from ${part} where id = '${measure.id}'`)).toBe(
      'APPROVED_VERSION_IMMUTABLE',
    );
    expect(
      await refusedSql(`${submit}; update ${plan} set situation_analysis = '别的' where id = '${currentVersion.id}'`),
    ).toBe('APPROVED_VERSION_IMMUTABLE');
    expect(
      await refusedSql(`update ${plan} set state = 'ACCEPTED', content_hash = 'x', submitted_at = now() where id = '${currentVersion.id}';
        insert into ${plan} (id, origin, plan_id, company_id, county_id, number, state, content_hash, submitted_at)
        select uuidv7(), origin, plan_id, company_id, county_id, number + 1, 'ACCEPTED', 'x', now() from ${plan} where id = '${currentVersion.id}'`),
    ).toMatch(/one_version_in_force$/);
  });

  it('COHORT_COUNT: a class names no more counties than it reported', async () => {
    const plan = `insert into county_plan (id, origin, company_id, county_id, cohort_id, year)
      select uuidv7(), 'FILED', company.id, county.id, cohort.id, 2032 from plan_cohort cohort,
        (select id from organization where names->>'en' = 'Alibaba Group') company,
        (select id from area where level = 'COUNTY' order by code limit`;
    const { rows } = await owner.query<{ id: string; reported: number }>(
      'select id, reported_county_count as reported from plan_cohort where reported_county_count is not null limit 1',
    );
    const [cohort] = rows;
    const only = `where cohort.id = '${cohort!.id}'`;
    expect(await refusedSql(`${plan} ${cohort!.reported + 1}) county ${only}`)).toBe('COHORT_COUNT');
  });

  const likeAnEntry = (commitmentId: string, state: string) => `
    insert into ${recordOf(LedgerEntry).table} (id, origin, type, state, company_id, county_id, commitment_id, provider_id, amount_amount, amount_currency, occurred_on)
    select uuidv7(), 'FILED', 'DISBURSEMENT', '${state}', company_id, county_id, id, provider_id, 1, 'CNY', '2024-02-01' from commitment where id = '${commitmentId}'`;
});
