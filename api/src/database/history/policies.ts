import { createHash } from 'node:crypto';
import { historyTable, historyUsing, ownerRole, type RecordDeclaration } from '@fupin/schema/model';
import type { FoundTable } from './found.ts';

interface Policy {
  name: string;
  using: string;
  create: string;
}

/** Who may read the present may read the past. */
function policiesOf({ table, policy }: RecordDeclaration): Policy[] {
  const history = historyTable(table);
  const using = historyUsing(policy, history);
  return [
    { name: 'owner', using: 'true', create: `to ${ownerRole} using (true) with check (true)` },
    { name: policy.name, using, create: `for select using (${using})` },
  ];
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/**
 * PostgreSQL keeps a condition in its own words, so that the declared one cannot be compared with it. A policy's comment
 * tells which words ours became: it no longer fits when either has changed.
 */
const fingerprint = (declared: string, understood: string): string => `${hash(declared)} ${hash(understood)}`;

/** Whether a history is guarded by exactly the declared policies. */
export function isGuarded(record: RecordDeclaration, { isGuarded: isOn, policies }: FoundTable): boolean {
  const declared = policiesOf(record);
  const fits = ({ name, using }: Policy) => {
    const found = policies.find((each) => each.name === name);
    return found !== undefined && found.comment === fingerprint(using, found.understood);
  };
  return isOn && policies.length === declared.length && declared.every(fits);
}

/** Takes away the policies that were found. */
export const unguard = ({ name, policies }: FoundTable): string[] =>
  policies.map((policy) => `drop policy "${policy.name}" on "${name}";`);

/** Lets only those read a history who may read the present. */
export function guardHistory(record: RecordDeclaration): string[] {
  const history = historyTable(record.table);
  return [
    `alter table "${history}" enable row level security; alter table "${history}" force row level security;`,
    ...policiesOf(record).map(({ name, create }) => `create policy "${name}" on "${history}" ${create};`),
  ];
}

/** Says of each policy which words ours became. */
export function remember(record: RecordDeclaration, { policies }: FoundTable): string[] {
  const history = historyTable(record.table);
  return policiesOf(record).map(({ name, using }) => {
    const { understood } = policies.find((each) => each.name === name)!;
    return `comment on policy "${name}" on "${history}" is '${fingerprint(using, understood)}';`;
  });
}
