import type { Person, Seen } from './acting.ts';
import { as } from './acting.ts';
import type { TestApi } from './api.ts';

/** An amount of yuan as verbs take it. */
export const inYuan = (amount: string | number) => ({ amount: String(amount), currency: 'CNY' });

/** People of Alibaba and of the county that it promises to. */
export interface Promising {
  editor: Person;
  approver: Person;
  official: Person;
  /** Who posts what the official drafts. */
  head: Person;
  /** A fund of Alibaba's own. */
  fundId: string;
  /** Lueyang. */
  countyId: string;
  companyId: string;
  /** The government of Lueyang, which is promised the money. */
  recipientId: string;
}

/** Opens a fund of Alibaba's from which Lueyang is promised money. */
export async function openFund(api: Pick<TestApi, 'ask'>): Promise<Promising> {
  const editor = as(api, 'editor@alibaba.demo.fupin');
  const { organizations, governments, counties } = await editor.sees(
    `{ organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } } governments: organizations(filter: {names: {contains: "略阳县人民政府"}}) { nodes { id } } counties(filter: {code: {eq: "610727"}}) { nodes { id } } }`,
  );
  const companyId = organizations.nodes[0].id as string;
  const fund = await editor.does('openFund', { organizationId: companyId, names: { zh: '略阳基金', original: 'zh' } });
  return {
    editor,
    approver: as(api, 'approver@alibaba.demo.fupin'),
    official: as(api, 'editor@lueyang.demo.fupin'),
    head: as(api, 'approver@lueyang.demo.fupin'),
    fundId: fund.id,
    countyId: counties.nodes[0].id,
    companyId,
    recipientId: governments.nodes[0].id,
  };
}

/** A commitment over an amount, firm since 2024-01-01. */
export async function commit(
  { editor, approver, fundId, countyId, recipientId }: Promising,
  amount: string | number,
): Promise<{ id: string; version: number }> {
  const draft = await editor.does('draftCommitment', {
    fundId,
    purpose: 'Chicken coops',
    recipientAreaId: countyId,
    recipientId,
  });
  const on = { agreementReference: 'A-2024-1', effectiveOn: '2024-01-01' };
  const pledge = await editor.does('pledgeCommitment', {
    id: draft.id,
    expectedVersion: draft.version,
    amount: inYuan(amount),
    ...on,
  });
  return approver.does('commitPledge', { id: pledge.id, expectedVersion: pledge.version, ...on });
}

/** A tranche of a commitment that may be paid. */
export async function approveTranche(
  { editor, approver }: Promising,
  commitmentId: string,
  amount: string | number,
  number = 1,
): Promise<{ id: string; version: number }> {
  const planned = await editor.does('scheduleTranche', {
    commitmentId,
    number,
    type: 'INTERIM',
    dueOn: '2024-06-30',
    amount: inYuan(amount),
  });
  const ready = await editor.does('makeTrancheReady', { id: planned.id, expectedVersion: planned.version });
  return approver.does('approveTranche', { id: ready.id, expectedVersion: ready.version });
}

/** What the county spent of a commitment, for a stated reason in place of a voucher: a draft that its head may post. */
export const draftSpending = (
  { official }: Pick<Promising, 'official'>,
  commitmentId: string,
  amount: string | number,
  occurredOn: string,
): Promise<Seen> =>
  official.does('draftExpenditure', { commitmentId, amount: inYuan(amount), occurredOn, reason: '收据随后补交' });

/** The opposite of an entry, drafted by one person of its side to be posted by another. */
export const draftReversal = (drafter: Person, { id }: Pick<Seen, 'id'>, occurredOn?: string): Promise<Seen> =>
  drafter.does('reverseLedgerEntry', { ledgerEntryId: id, occurredOn, reason: '有误' });
