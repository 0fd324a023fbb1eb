import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { approveTranche, commit, inYuan, openFund, type Promising } from '../../support/promises.ts';

describe('money that many people move at once', () => {
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

  const draftPayment = (commitmentId: string, trancheId: string, amount: string | number) =>
    people.editor.does('draftDisbursement', {
      commitmentId,
      trancheId,
      amount: inYuan(amount),
      occurredOn: '2024-02-01',
    });
  const entriesOf = async (commitmentId: string) => {
    const { commitment } = await people.editor.sees(
      `{ commitment(id: "${commitmentId}") { version purpose ledgerEntries(first: 50) { nodes { state } } } }`,
    );
    return commitment;
  };

  it('pays ten of forty parallel payments of 10 against 100, and no more', async () => {
    const commitment = await commit(people, 100);
    const tranche = await approveTranche(people, commitment.id, 100);
    const drafts = await Promise.all(Array.from({ length: 40 }, () => draftPayment(commitment.id, tranche.id, 10)));
    const acts = await Promise.all(
      drafts.map(({ id, version }) => people.approver.tries('postLedgerEntry', { id, expectedVersion: version })),
    );
    expect(acts.filter(({ data }) => data)).toHaveLength(10);
    const rules = new Set(acts.flatMap(({ error }) => (error ? [error.rule] : [])));
    // Who comes last finds the tranche paid, or would pay more than was committed.
    expect([...rules].every((rule) => rule === 'PAID_LE_COMMITTED' || rule === 'TRANCHE_CONDITIONS')).toBe(true);
    const { ledgerEntries } = await entriesOf(commitment.id);
    expect(ledgerEntries.nodes.filter(({ state }: any) => state === 'POSTED')).toHaveLength(10);
  });

  it('posts once for thirty concurrent retries of one request, and answers all of them the same', async () => {
    const commitment = await commit(people, 100);
    const tranche = await approveTranche(people, commitment.id, 100);
    const input = {
      requestId: randomUUID(),
      commitmentId: commitment.id,
      trancheId: tranche.id,
      amount: inYuan(10),
      occurredOn: '2024-02-01',
    };
    const acts = await Promise.all(Array.from({ length: 30 }, () => people.editor.tries('draftDisbursement', input)));
    expect(acts.every(({ error }) => error === undefined)).toBe(true);
    expect(new Set(acts.map(({ data }) => data.id)).size).toBe(1);
    expect((await entriesOf(commitment.id)).ledgerEntries.nodes).toHaveLength(1);
    const other = await people.editor.mayNot('draftDisbursement', { ...input, amount: inYuan(11) });
    expect(other.code).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('lets one of two concurrent changes win and tells the other the current version, who was first and what they did', async () => {
    const { id, version } = await commit(people, 100);
    const change = (amount: number) =>
      people.approver.tries('increaseCommitment', { id, expectedVersion: version, amount: inYuan(amount) });
    const acts = await Promise.all([change(1), change(2)]);
    expect(acts.filter(({ data }) => data)).toHaveLength(1);
    const { error } = acts.find((act) => act.error)!;
    const { version: current } = await entriesOf(id);
    const { viewer } = await people.approver.sees('{ viewer { name } }');
    const first = { verb: 'increaseCommitment', by: viewer.name };
    expect(error).toMatchObject({ code: 'CONFLICT', currentVersion: current, changes: [first] });
  });

  it('never counts a payment twice when it is posted and reversed by two people at once', async () => {
    const commitment = await commit(people, 100);
    const tranche = await approveTranche(people, commitment.id, 100);
    const { id, version } = await draftPayment(commitment.id, tranche.id, 100);
    await people.approver.does('postLedgerEntry', { id, expectedVersion: version });
    const reverse = () => people.approver.tries('reverseLedgerEntry', { ledgerEntryId: id, reason: '重复' });
    const acts = await Promise.all([reverse(), reverse()]);
    const [drafted, ...others] = acts.flatMap(({ data }) => data ?? []);
    expect(others).toEqual([]);
    await people.editor.changes('postLedgerEntry', drafted);
    const { tranche: after } = await people.editor.sees(`{ tranche(id: "${tranche.id}") { state } }`);
    expect(after.state).toBe('APPROVED');
  });

  const malformed = [
    '', ' ', '1e3', '1E3', '+1', '01', '.5', '1.', '1,000', '１００', 'NaN', 'Infinity', '-Infinity', '0x10', '1_000',
    '1 000', '--1', '1-', 'ten', '1.23456', '12345678901234567', '99999999999999999999', '1.0000001', '٣', '½', '1e-7',
    '\u0000', '1\n', '$1', '1元',
  ]; // prettier-ignore
  it.each(malformed)('refuses the amount %j before anything is written', async (amount) => {
    const commitment = await commitOnce();
    const refused = await people.approver.mayNot('increaseCommitment', { ...commitment, amount: inYuan(amount) });
    expect(refused.code).toBe('BAD_INPUT');
  });

  it.each([
    ['RMB', '5', ['input', 'amount', 'currency'], 'WRONG_FORM', /CNY/],
    ['ABC', '5', ['input', 'amount', 'currency'], 'WRONG_FORM', /CNY/],
    ['XXX', '5', ['input', 'amount', 'currency'], 'WRONG_FORM', /CNY/],
    ['CNY', '0.001', ['input', 'amount', 'amount'], 'TOO_FINE', /CNY has at most 2 decimals/],
    ['JPY', '0.5', ['input', 'amount', 'amount'], 'TOO_FINE', /JPY has at most 0 decimals/],
  ])('refuses %s %s, which is no money', async (currency, amount, path, code, message) => {
    const given = { ...(await commitOnce()), amount: { amount, currency } };
    const refused = await people.approver.mayNot('increaseCommitment', given);
    const problems = [{ path, code, message: expect.stringMatching(message) }];
    expect(refused).toMatchObject({ code: 'BAD_INPUT', problems });
  });

  it.each(['0', '-1', '-0.01'])('refuses to increase by %s', async (amount) => {
    const refused = await people.approver.mayNot('increaseCommitment', {
      ...(await commitOnce()),
      amount: inYuan(amount),
    });
    expect(refused.code).toBe('BAD_INPUT');
  });

  let kept: Promise<{ id: string; expectedVersion: number }> | undefined;
  const commitOnce = () => (kept ??= commit(people, 100).then(({ id, version }) => ({ id, expectedVersion: version })));
});
