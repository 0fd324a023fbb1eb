import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../../support/acting.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import {
  approveTranche,
  commit,
  draftReversal,
  draftSpending,
  inYuan,
  openFund,
  type Promising,
} from '../../support/promises.ts';

describe('a reversal', () => {
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

  const pay = async (commitmentId: string, amount: number, more: object = {}) => {
    const draft = await people.editor.does('draftDisbursement', {
      commitmentId,
      amount: inYuan(amount),
      occurredOn: '2024-02-01',
      ...more,
    });
    return people.approver.changes('postLedgerEntry', draft, {}, 'amount { amount } tranche { state }');
  };
  const spend = async (commitmentId: string, amount: number, occurredOn: string) => {
    const draft = await draftSpending(people, commitmentId, amount, occurredOn);
    return people.head.changes('postLedgerEntry', draft);
  };
  const undo = async (payment: Seen, occurredOn: string) =>
    people.approver.changes('postLedgerEntry', await draftReversal(people.editor, payment, occurredOn));
  const undoSpending = async (spending: Seen, occurredOn: string) =>
    people.head.changes('postLedgerEntry', await draftReversal(people.official, spending, occurredOn));
  const mayNotUndo = async (payment: Seen, occurredOn: string) => {
    const { id, version } = await draftReversal(people.editor, payment, occurredOn);
    const refusal = await people.approver.mayNot('postLedgerEntry', { id, expectedVersion: version });
    await people.editor.changes('discardLedgerEntry', { id, version });
    return refusal;
  };

  it('undoes a payment for good: the county does not confirm what was taken back', async () => {
    const { id } = await commit(people, 100);
    const payment = await pay(id, 40);
    await undo(payment, '2024-02-02');
    const { version } = (await people.approver.sees(`{ ledgerEntry(id: "${payment.id}") { version } }`)).ledgerEntry;
    expect(await people.official.mayNot('confirmReceipt', { id: payment.id, expectedVersion: version })).toMatchObject({
      rule: 'TRANSITION_NOT_ALLOWED',
      facts: { reversed: true },
    });
  });

  it('undoes nothing while it is a draft: the county still confirms the payment, and the tranche waits for that', async () => {
    const { id } = await commit(people, 100);
    const { id: trancheId } = await approveTranche(people, id, 100);
    const [doubted, certain] = [await pay(id, 60, { trancheId }), await pay(id, 40, { trancheId })];
    await draftReversal(people.editor, doubted);
    await people.official.changes('confirmReceipt', certain, { receivedOn: '2024-02-02' });
    const { tranche } = await people.editor.sees(`{ tranche(id: "${trancheId}") { state } }`);
    expect(tranche.state).toBe('PAID');
    const { viewer } = await people.official.sees('{ viewer { tasks { kind recordId } } }');
    expect(viewer.tasks).toContainEqual({ kind: 'CONFIRM_RECEIPT', recordId: doubted.id });
  });

  it('undoes nothing while it is a draft: what was passed on stays passed on', async () => {
    const [source, onward] = [await commit(people, 100), await commit(people, 100)];
    const { id: providerEntryId } = await pay(source.id, 10);
    const passedOn = await pay(onward.id, 6, { providerEntryId });
    await draftReversal(people.editor, passedOn);
    const more = { commitmentId: onward.id, amount: inYuan(5), occurredOn: '2024-02-02', providerEntryId };
    expect(await people.editor.mayNot('draftDisbursement', more)).toMatchObject({
      rule: 'PASS_THROUGH_ONCE',
      facts: { received: '10', passedOn: '11' },
    });
  });

  it('counts from its own day: until then the county held what it was paid, and spent of it', async () => {
    const { id } = await commit(people, 100);
    const payment = await pay(id, 100);
    await people.official.changes('confirmReceipt', payment, { receivedOn: '2024-02-02' });
    const spending = await spend(id, 50, '2024-02-10');
    expect(await mayNotUndo(payment, '2024-03-01')).toMatchObject({
      rule: 'SPENT_LE_RECEIVED',
      facts: { on: '2024-03-01', received: '0', spent: '50' },
    });
    await undoSpending(spending, '2024-03-01');
    await undo(payment, '2024-03-01');
    const idleOn = async (day: string) => {
      const { idleFunds } = await people.editor.sees(
        `{ idleFunds(minDays: 0, on: "${day}") { amount { amount } commitment { id } } }`,
      );
      return idleFunds.filter(({ commitment }: any) => commitment.id === id).map(({ amount }: any) => amount.amount);
    };
    expect(await idleOn('2024-02-20')).toEqual(['50']);
    expect(await idleOn('2024-03-01')).toEqual([]);
  });

  it('dated as its payment leaves nothing that could have been spent', async () => {
    const { id } = await commit(people, 100);
    const payment = await pay(id, 100);
    await people.official.changes('confirmReceipt', payment, { receivedOn: '2024-02-05' });
    const spending = await spend(id, 50, '2024-02-10');
    await undoSpending(spending, '2024-03-01');
    expect(await mayNotUndo(payment, '2024-02-01')).toMatchObject({
      rule: 'SPENT_LE_RECEIVED',
      facts: { on: '2024-02-10', received: '0', spent: '50' },
    });
  });
});
