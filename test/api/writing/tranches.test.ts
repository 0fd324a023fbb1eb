import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../../support/acting.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { approveTranche, commit, draftReversal, inYuan, openFund, type Promising } from '../../support/promises.ts';

describe('a tranche', () => {
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

  const draft = (verb: string, commitmentId: string, amount: number, more: object) =>
    people.editor.does(verb, { commitmentId, amount: inYuan(amount), ...more });
  const post = (entry: Seen) => people.approver.changes('postLedgerEntry', entry, {}, 'tranche { state }');
  const stateOf = async (id: string) =>
    (await people.editor.sees(`{ tranche(id: "${id}") { state } }`)).tranche.state as string;
  const undo = async (entry: Seen, occurredOn: string) => post(await draftReversal(people.editor, entry, occurredOn));

  it('goes where its entries lead it, also back: paid, received, returned, and received again', async () => {
    const { id } = await commit(people, 100);
    const tranche = await approveTranche(people, id, 100);
    const on = { trancheId: tranche.id, occurredOn: '2024-02-01' };
    const paid = await post(await draft('draftDisbursement', id, 100, on));
    expect(paid.tranche.state).toBe('PAID');
    await people.official.changes('confirmReceipt', paid, { receivedOn: '2024-02-02' });
    expect(await stateOf(tranche.id)).toBe('RECEIVED');
    const refund = await draft('draftRefund', id, 100, { trancheId: tranche.id, occurredOn: '2024-02-03' });
    expect((await post(refund)).tranche.state).toBe('RETURNED');
    await undo(refund, '2024-02-03');
    expect(await stateOf(tranche.id)).toBe('RECEIVED');
    await undo(paid, '2024-02-04');
    expect(await stateOf(tranche.id)).toBe('APPROVED');
  });

  it('is named by every payment on a commitment that has some', async () => {
    const { id } = await commit(people, 100);
    await approveTranche(people, id, 100);
    const payment = { commitmentId: id, amount: inYuan(10), occurredOn: '2024-02-01' };
    expect(await people.editor.mayNot('draftDisbursement', payment)).toMatchObject({
      problems: [{ path: ['input', 'trancheId'], code: 'MISSING' }],
    });
  });

  it('is paid to the receiver whom it was approved for, and to another once the approver approved that', async () => {
    const { editor, approver, recipientId } = people;
    const { organizations } = await editor.sees(
      `{ organizations(filter: {names: {contains: "砀山县人民政府"}}) { nodes { id } } }`,
    );
    const receiverId = organizations.nodes[0].id as string;
    const { id } = await commit(people, 100);
    const { id: trancheId } = await approveTranche(people, id, 60);
    const payment = { commitmentId: id, trancheId, amount: inYuan(60), occurredOn: '2024-11-01' };
    const toAnother = { ...payment, receiverId };
    expect(await editor.mayNot('draftDisbursement', toAnother)).toMatchObject({
      rule: 'APPROVED_RECEIVER',
      facts: { approved: recipientId, receiver: receiverId },
    });
    const early = await editor.does('draftDisbursement', payment);
    const { tranche } = await editor.sees(`{ tranche(id: "${trancheId}") { id version } }`);
    const redirected = await editor.changes('redirectTranche', tranche, { receiverId }, 'state receiver { id }');
    expect(redirected).toMatchObject({ state: 'READY', receiver: { id: receiverId } });
    const post = (who: typeof editor, { id: entry, version }: Seen) =>
      who.mayNot('postLedgerEntry', { id: entry, expectedVersion: version });
    expect(await post(approver, early)).toMatchObject({ rule: 'APPROVED_RECEIVER' });
    const paid = await editor.does('draftDisbursement', toAnother);
    expect(await post(approver, paid)).toMatchObject({ rule: 'TRANCHE_CONDITIONS', facts: { state: 'READY' } });
    await approver.changes('approveTranche', redirected);
    const posted = await approver.changes('postLedgerEntry', paid, {}, 'receiver { id } tranche { state }');
    expect(posted).toMatchObject({ receiver: { id: receiverId }, tranche: { state: 'PAID' } });
  });

  it('is of the commitment that is paid or given back to', async () => {
    const [one, other] = [await commit(people, 100), await commit(people, 100)];
    const { id: trancheId } = await approveTranche(people, one.id, 100);
    for (const verb of ['draftDisbursement', 'draftRefund']) {
      const input = { commitmentId: other.id, trancheId, amount: inYuan(1), occurredOn: '2024-02-01' };
      expect(await people.editor.mayNot(verb, input)).toMatchObject({
        problems: [{ path: ['input', 'trancheId'], code: 'NOT_FOUND' }],
      });
    }
  });

  it('is not paid before the pledge was binding', async () => {
    const { editor, approver, fundId, countyId, recipientId } = people;
    const recipients = { recipientAreaId: countyId, recipientId };
    const promise = await editor.does('draftCommitment', { fundId, purpose: '鸡舍', ...recipients });
    const terms = { agreementReference: 'A-1', amount: inYuan(100), effectiveOn: '2024-01-01' };
    const pledge = await editor.changes('pledgeCommitment', promise, terms);
    const binding = { agreementReference: 'A-1', effectiveOn: '2024-03-01' };
    const { id } = await approver.changes('commitPledge', pledge, binding);
    const early = await draft('draftDisbursement', id, 1, { occurredOn: '2024-02-29' });
    expect(await approver.mayNot('postLedgerEntry', { id: early.id, expectedVersion: early.version })).toMatchObject({
      rule: 'PAID_LE_COMMITTED',
      facts: { on: '2024-02-29', committed: '0', paid: '1' },
    });
    await post(await draft('draftDisbursement', id, 1, { occurredOn: '2024-03-01' }));
  });

  it('is not paid, received or unpaid on a day that has not come', async () => {
    const { id } = await commit(people, 100);
    const toCome = await draft('draftDisbursement', id, 10, { occurredOn: '9999-12-31' });
    expect(await people.approver.mayNot('postLedgerEntry', { id: toCome.id, expectedVersion: 1 })).toMatchObject({
      rule: 'NOT_YET',
      facts: { occurredOn: '9999-12-31' },
    });
    const paid = await post(await draft('draftDisbursement', id, 10, { occurredOn: '2024-02-02' }));
    const tooLate = (field: string) => ({ problems: [{ path: ['input', field], code: 'TOO_LATE' }] });
    const receipt = { id: paid.id, expectedVersion: paid.version, receivedOn: '9999-12-31' };
    expect(await people.official.mayNot('confirmReceipt', receipt)).toMatchObject(tooLate('receivedOn'));
    const reversal = { ledgerEntryId: paid.id, occurredOn: '9999-12-31', reason: '有误' };
    expect(await people.approver.mayNot('reverseLedgerEntry', reversal)).toMatchObject(tooLate('occurredOn'));
  });

  it('is not unpaid before it was paid', async () => {
    const { id } = await commit(people, 100);
    const paid = await post(await draft('draftDisbursement', id, 10, { occurredOn: '2024-02-02' }));
    const input = { ledgerEntryId: paid.id, occurredOn: '2024-02-01', reason: '有误' };
    expect(await people.approver.mayNot('reverseLedgerEntry', input)).toMatchObject({
      problems: [{ path: ['input', 'occurredOn'], code: 'TOO_EARLY' }],
    });
  });
});
