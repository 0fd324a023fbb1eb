import type { Person } from './acting.ts';
import { as } from './acting.ts';
import type { TestApi } from './api.ts';

/** An amount of yuan as verbs take it. */
export const inYuan = (amount: string | number) => ({ amount: String(amount), currency: 'CNY' });

/** People of Alibaba and of the county that it promises to. */
export interface Promising {
  editor: Person;
  approver: Person;
  official: Person;
  /** A fund of Alibaba's own. */
  fundId: string;
  /** Lueyang. */
  countyId: string;
  companyId: string;
}

/** Opens a fund of Alibaba's from which Lueyang is promised money. */
export async function openFund(api: Pick<TestApi, 'ask'>): Promise<Promising> {
  const editor = as(api, 'editor@alibaba.demo.fupin');
  const { organizations, counties } = await editor.sees(
    `{ organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } } counties(filter: {code: {eq: "610727"}}) { nodes { id } } }`,
  );
  const companyId = organizations.nodes[0].id as string;
  const fund = await editor.does('openFund', { organizationId: companyId, names: { zh: '略阳基金', original: 'zh' } });
  return {
    editor,
    approver: as(api, 'approver@alibaba.demo.fupin'),
    official: as(api, 'editor@lueyang.demo.fupin'),
    fundId: fund.id,
    countyId: counties.nodes[0].id,
    companyId,
  };
}

/** A commitment over an amount, firm since 2024-01-01. */
export async function commit(
  { editor, approver, fundId, countyId, companyId }: Promising,
  amount: string | number,
): Promise<{ id: string; version: number }> {
  const draft = await editor.does('draftCommitment', {
    fundId,
    purpose: 'Chicken coops',
    recipientAreaId: countyId,
    recipientId: companyId,
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
