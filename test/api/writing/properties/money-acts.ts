import * as fc from 'fast-check';
import { movedBy, type MoneyRows } from './money-rows.ts';

/** Something that somebody tries: a verb on the record in some place of those there are. */
export interface MoneyAct {
  verb: string;
  /** Who tries; whoever the verb is for when not said. */
  who?: string;
  place: number;
  amount: string;
  currency: string;
  day: string;
  isYes: boolean;
}

const [editor, approver, official, head] = [
  'editor@alibaba',
  'approver@alibaba',
  'editor@lueyang',
  'approver@lueyang',
].map((name) => `${name}.demo.fupin`) as [string, string, string, string];
const rival = 'approver@kuaishou.demo.fupin';
const auditor = 'auditor@demo.fupin';

type List = keyof MoneyRows;
type Row = MoneyRows[List][number];
const inState =
  (...states: string[]) =>
  (row: Row) =>
    states.includes(row['state']);
const isCommitted = inState('COMMITTED');
interface Way {
  /** Whom it is for, which may depend on the record. */
  by: string | ((target: Row, rows: MoneyRows) => string);
  /** The records of which one is meant, and the argument that names it. */
  on?: List;
  argument?: string;
  /** Of which records it makes most sense. */
  fits?: (row: Row) => boolean;
  tell?: (act: MoneyAct, rows: MoneyRows) => Record<string, unknown>;
}

const money = ({ amount, currency }: MoneyAct) => ({ amount: { amount, currency } });
const since = ({ day }: MoneyAct) => ({ effectiveOn: day });
const because = () => ({ reason: '有误' });
const pick = <T>(list: T[], place: number): T | undefined => list[place % Math.max(list.length, 1)];
const onTranche = ({ place, isYes }: MoneyAct, { tranches }: MoneyRows) =>
  // At times none, or one of another commitment.
  isYes || place % 3 > 0 ? { trancheId: pick(payable(tranches), place)?.['id'] } : {};
const payable = (tranches: Row[]) => {
  const open = tranches.filter(inState('APPROVED', 'PARTLY_PAID', 'PAID', 'RECEIVED'));
  return open.length > 0 ? open : tranches;
};
const agreed = () => ({ agreementReference: 'A-1' });

/** What a county spent, its officials say; all else the company. */
const onItsSide = (ofCompany: string, ofCounty: string) => (entry: Row, rows: MoneyRows) =>
  movedBy(entry, rows).kind === 'EXPENDITURE' ? ofCounty : ofCompany;

/** Every verb of money, whom it is for and what it is told. */
const ways: Record<string, Way> = {
  pledgeCommitment: {
    by: editor,
    on: 'commitments',
    fits: inState('DRAFT'),
    tell: (act) => ({ ...money(act), ...since(act), ...agreed() }),
  },
  commitPledge: {
    by: approver,
    on: 'commitments',
    fits: inState('PLEDGED'),
    tell: (act) => ({ ...since(act), ...agreed() }),
  },
  convertPledge: {
    by: approver,
    on: 'commitments',
    fits: inState('PLEDGED'),
    argument: 'commitmentId',
    tell: (act) => ({ ...money(act), ...since(act), ...agreed() }),
  },
  increaseCommitment: {
    by: approver,
    on: 'commitments',
    fits: isCommitted,
    tell: (act) => ({ ...money(act), ...since(act) }),
  },
  decreaseCommitment: {
    by: approver,
    on: 'commitments',
    fits: isCommitted,
    tell: (act) => ({ ...money(act), ...since(act), ...because() }),
  },
  extendCommitment: { by: approver, on: 'commitments', tell: ({ place }) => ({ months: place + 1 }) },
  suspendCommitment: { by: approver, on: 'commitments', tell: because },
  resumeCommitment: { by: approver, on: 'commitments' },
  cancelCommitment: { by: approver, on: 'commitments', tell: because },
  lapsePledge: { by: approver, on: 'commitments', tell: because },
  fulfilCommitment: { by: approver, on: 'commitments' },
  closeCommitmentShort: { by: approver, on: 'commitments', tell: because },
  allocateCommitment: {
    by: editor,
    on: 'commitments',
    fits: isCommitted,
    argument: 'commitmentId',
    tell: (act) => ({ purpose: '鸡苗', ...money(act) }),
  },
  scheduleTranche: {
    by: editor,
    on: 'commitments',
    fits: isCommitted,
    argument: 'commitmentId',
    tell: (act, { tranches }) => ({ number: tranches.length + 1, type: 'INTERIM', dueOn: act.day, ...money(act) }),
  },
  addTrancheCondition: {
    by: editor,
    on: 'tranches',
    fits: inState('PLANNED'),
    argument: 'trancheId',
    tell: () => ({ text: '凭证', type: 'FIDUCIARY' }),
  },
  submitTrancheCondition: { by: official, on: 'conditions' },
  decideTrancheCondition: {
    by: approver,
    on: 'conditions',
    fits: inState('SUBMITTED'),
    tell: ({ isYes }) => ({ isMet: isYes, ...because() }),
  },
  waiveTrancheCondition: { by: approver, on: 'conditions', tell: because },
  makeTrancheReady: { by: editor, on: 'tranches' },
  approveTranche: { by: approver, on: 'tranches' },
  redirectTranche: {
    by: editor,
    on: 'tranches',
    tell: (_act, { commitments }) => ({ receiverId: commitments[0]!['recipient_id'] }),
  },
  cancelTranche: { by: approver, on: 'tranches', tell: because },
  draftDisbursement: {
    by: editor,
    on: 'commitments',
    fits: isCommitted,
    argument: 'commitmentId',
    tell: (act, rows) => ({ ...money(act), occurredOn: act.day, ...onTranche(act, rows) }),
  },
  draftExpenditure: {
    by: official,
    on: 'commitments',
    fits: isCommitted,
    argument: 'commitmentId',
    tell: (act) => ({ ...money(act), occurredOn: act.day, ...because() }),
  },
  draftRefund: {
    by: editor,
    on: 'commitments',
    fits: isCommitted,
    argument: 'commitmentId',
    tell: (act, rows) => ({ ...money(act), occurredOn: act.day, ...onTranche(act, rows) }),
  },
  postLedgerEntry: { by: onItsSide(approver, head), on: 'entries' },
  discardLedgerEntry: { by: onItsSide(approver, head), on: 'entries' },
  reverseLedgerEntry: {
    by: onItsSide(editor, official),
    on: 'entries',
    fits: (row) => row['state'] === 'POSTED' && row['type'] !== 'REVERSAL',
    argument: 'ledgerEntryId',
    tell: ({ day, isYes }) => ({ ...because(), ...(isYes && { occurredOn: day }) }),
  },
  confirmReceipt: {
    by: official,
    on: 'entries',
    fits: (row) => row['state'] === 'POSTED' && row['type'] === 'DISBURSEMENT' && !row['received_on'],
    tell: ({ day, isYes }) => (isYes ? { receivedOn: day } : {}),
  },
};

/** How often a verb is tried: those that move money most, those that end a promise least. */
const weights: Record<string, number> = {
  draftDisbursement: 8,
  postLedgerEntry: 14,
  confirmReceipt: 8,
  draftExpenditure: 5,
  draftRefund: 4,
  reverseLedgerEntry: 5,
  scheduleTranche: 4,
  makeTrancheReady: 5,
  approveTranche: 5,
  submitTrancheCondition: 4,
  decideTrancheCondition: 4,
  increaseCommitment: 3,
};

const days = Array.from({ length: 40 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
);

/** Anything that anybody may try, in all order and with any amount. */
export const anyAct: fc.Arbitrary<MoneyAct> = fc.record({
  verb: fc.oneof(...Object.keys(ways).map((verb) => ({ weight: weights[verb] ?? 1, arbitrary: fc.constant(verb) }))),
  who: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(editor, approver, official, head, rival, auditor) },
  ),
  place: fc.nat(60),
  amount: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('10', '20', '30', '50', '100') },
    { weight: 1, arbitrary: fc.constantFrom('0', '-5', '0.01', '0.001', '33.33', '9999999999999999.99') },
  ),
  currency: fc.oneof({ weight: 30, arbitrary: fc.constant('CNY') }, { weight: 1, arbitrary: fc.constant('USD') }),
  day: fc.constantFrom(...days),
  isYes: fc.boolean(),
});

/** Who tries an act and what they tell; undefined where there is nothing to do it with yet. */
export function inputOf(act: MoneyAct, rows: MoneyRows): { who: string; input: Record<string, unknown> } | undefined {
  const { by, on, argument, fits, tell } = ways[act.verb]!;
  const fitting = rows[on!].filter(fits ?? (() => true));
  // Now and then on one that it is not for.
  const target = pick(fitting.length > 0 && act.place % 5 > 0 ? fitting : rows[on!], act.place);
  if (!target) return undefined;
  const named = argument ? { [argument]: target['id'] } : { id: target['id'], expectedVersion: target['version'] };
  const whom = typeof by === 'string' ? by : by(target, rows);
  return { who: act.who ?? whom, input: { ...named, ...tell?.(act, rows) } };
}
