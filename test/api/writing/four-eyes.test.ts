import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../../support/acting.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { commit, draftReversal, draftSpending, inYuan, openFund, type Promising } from '../../support/promises.ts';

const asSeen = ({ id, version }: Seen) => ({ id, expectedVersion: version });

describe('an entry of the ledger', () => {
  let database: TestDatabase;
  let api: TestApi;
  let people: Promising;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    people = await openFund(api);
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
    await database.drop();
  });

  const draftPayment = (commitmentId: string, amount: number, more: object = {}) =>
    people.editor.does('draftDisbursement', {
      commitmentId,
      amount: inYuan(amount),
      occurredOn: '2024-02-01',
      ...more,
    });
  const received = async (amount: number) => {
    const { id } = await commit(people, amount);
    const paid = await people.approver.changes('postLedgerEntry', await draftPayment(id, amount));
    await people.official.changes('confirmReceipt', paid, { receivedOn: '2024-02-02' });
    return { id, paid };
  };
  /** Why an act is not allowed, as a record says before anybody tries. */
  const speaksAgainst = async (who: Promising['editor'], { id }: Pick<Seen, 'id'>, action: string) => {
    const { ledgerEntry } = await who.sees(`{ ledgerEntry(id: "${id}") { permissions { action reasons { code } } } }`);
    const permission = ledgerEntry.permissions.find((each: { action: string }) => each.action === action);
    return permission.reasons.map(({ code }: { code: string }) => code);
  };

  it('is not of a company that pays itself', async () => {
    const { id } = await commit(people, 1000);
    const input = { commitmentId: id, amount: inYuan(100), occurredOn: '2024-11-01', receiverId: people.companyId };
    expect(await people.editor.mayNot('draftDisbursement', input)).toMatchObject({ rule: 'PAYER_IS_NOT_PAYEE' });
    const { commitment } = await people.editor.sees(`{ commitment(id: "${id}") { waterfall { paid } } }`);
    expect(commitment.waterfall).toEqual([{ paid: '0' }]);
  });

  it('of before, in which a company paid itself, can be undone and not be confirmed', async () => {
    const { id } = await commit(people, 100);
    const paid = await people.approver.changes('postLedgerEntry', await draftPayment(id, 10));
    // As a version wrote it that had no such rule: the constraint of today was added without a look at what was there.
    await superuser.query(`begin; set local session_replication_role = replica;
      alter table ledger_entry drop constraint ledger_entry_payer_is_not_payee`);
    await superuser.query('update ledger_entry set receiver_id = provider_id where id = $1', [paid.id]);
    await superuser.query(`alter table ledger_entry add constraint ledger_entry_payer_is_not_payee
      check (type = 'REVERSAL' or provider_id <> receiver_id) not valid; commit`);
    expect(await people.official.mayNot('confirmReceipt', asSeen(paid))).toMatchObject({ rule: 'PAYER_IS_NOT_PAYEE' });
    const reversal = await draftReversal(people.editor, paid);
    await people.approver.changes('postLedgerEntry', reversal);
    const { commitment } = await people.editor.sees(`{ commitment(id: "${id}") { waterfall { paid } } }`);
    expect(commitment.waterfall).toEqual([{ paid: '0' }]);
  });

  it('is posted by another person than drafted it, whatever moves', async () => {
    const { id, paid } = await received(100);
    const refund = { commitmentId: id, amount: inYuan(1), occurredOn: '2024-02-03' };
    for (const draft of [
      await draftPayment((await commit(people, 10)).id, 1),
      await people.editor.does('draftRefund', refund),
      await draftReversal(people.editor, paid),
    ]) {
      expect(await people.editor.mayNot('postLedgerEntry', asSeen(draft))).toMatchObject({ rule: 'POSTED_BY_ANOTHER' });
      expect(await speaksAgainst(people.editor, draft, 'postLedgerEntry')).toEqual(['POSTED_BY_ANOTHER']);
      expect(await speaksAgainst(people.approver, draft, 'postLedgerEntry')).toEqual([]);
      await people.editor.changes('discardLedgerEntry', draft);
    }
    const spending = await draftSpending(people, id, 1, '2024-02-04');
    expect(await people.official.mayNot('postLedgerEntry', asSeen(spending))).toMatchObject({
      rule: 'POSTED_BY_ANOTHER',
    });
    await people.head.changes('postLedgerEntry', spending);
  });

  it('waits among the tasks of those who may post it, not of who drafted it', async () => {
    const draft = await draftPayment((await commit(people, 10)).id, 1);
    const tasksOf = async (who: Promising['editor']) => {
      const { viewer } = await who.sees('{ viewer { tasks { kind recordId } } }');
      return viewer.tasks.filter(({ recordId }: { recordId: string }) => recordId === draft.id);
    };
    expect(await tasksOf(people.approver)).toEqual([{ kind: 'POST_ENTRY', recordId: draft.id }]);
    for (const other of [people.editor, people.official, people.head]) expect(await tasksOf(other)).toEqual([]);
  });

  it('is posted by another also for who writes to the database past the verbs', async () => {
    const draft = await draftPayment((await commit(people, 10)).id, 1);
    const { rows } = await superuser.query('select created_by from ledger_entry where id = $1', [draft.id]);
    const post = async (user: string) => {
      await superuser.query('begin');
      try {
        await superuser.query(
          `select set_config('app.user', $1, true), set_config('app.verb', 'postLedgerEntry', true)`,
          [user],
        );
        await superuser.query(`update ledger_entry set state = 'POSTED' where id = $1`, [draft.id]);
        return 'posted';
      } catch (error) {
        return (error as Error).message;
      } finally {
        await superuser.query('rollback');
      }
    };
    expect(await post(rows[0].created_by)).toBe('POSTED_BY_ANOTHER');
    expect(await post('00000000-0000-7000-8000-000000000001')).toBe('posted');
  });

  it('that was reversed in a draft is reversed anew once that is discarded', async () => {
    const { paid } = await received(10);
    const draft = await draftReversal(people.editor, paid);
    const again = { ledgerEntryId: paid.id, reason: '有误' };
    expect(await people.approver.mayNot('reverseLedgerEntry', again)).toMatchObject({ rule: 'REVERSED_ONCE' });
    await people.editor.changes('discardLedgerEntry', draft);
    const reversal = await people.approver.does('reverseLedgerEntry', again, 'id version occurredOn');
    expect(reversal.occurredOn).toBe('2024-02-01');
    await people.editor.changes('postLedgerEntry', reversal);
  });

  describe('of what was spent', () => {
    const spending = (commitmentId: string) => ({ commitmentId, amount: inYuan(10), occurredOn: '2024-02-03' });

    it('is drafted by the county that received, not by the company', async () => {
      const { id } = await received(100);
      const input = { ...spending(id), paymentReference: '收据 1' };
      expect(await people.editor.mayNot('draftExpenditure', input)).toMatchObject({ rule: 'SPENT_SAID_BY_RECIPIENT' });
      const draft = await people.official.does('draftExpenditure', input);
      expect(await people.approver.mayNot('postLedgerEntry', asSeen(draft))).toMatchObject({
        rule: 'SPENT_SAID_BY_RECIPIENT',
      });
      await people.head.changes('postLedgerEntry', draft);
    });

    it('names a voucher, or says why there is none', async () => {
      const { id } = await received(100);
      expect(await people.official.mayNot('draftExpenditure', spending(id))).toMatchObject({
        problems: [{ path: ['input', 'reason'], code: 'MISSING' }],
      });
      await draftSpending(people, id, 10, '2024-02-03');
    });

    it('is undone by the county alone, and what was paid by the company alone', async () => {
      const { id, paid } = await received(100);
      const spent = await people.head.changes('postLedgerEntry', await draftSpending(people, id, 10, '2024-02-03'));
      const undo = ({ id: ledgerEntryId }: Seen) => ({ ledgerEntryId, reason: '有误' });
      expect(await people.approver.mayNot('reverseLedgerEntry', undo(spent))).toMatchObject({
        rule: 'SPENT_SAID_BY_RECIPIENT',
      });
      expect(await people.head.mayNot('reverseLedgerEntry', undo(paid))).toMatchObject({ code: 'FORBIDDEN' });
      await people.head.changes('postLedgerEntry', await draftReversal(people.official, spent));
    });
  });
});
