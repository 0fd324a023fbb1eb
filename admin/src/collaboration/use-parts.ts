import { PlacesOfPartsDocument, type Role } from '../generated/graphql.ts';
import { useReading } from '../providers/use-reading.ts';
import { recordPath } from '../ui/paths.ts';
import { useResourceOfType } from '../ui/resources.ts';

interface Named {
  recordType: string | null;
  recordId: string | null;
}

/** A record that something is said of: where it is shown, and what tells it from others of the same whole. */
export interface Part {
  to?: string;
  role?: Role;
  /** Of the tranche that it is, or that it belongs to. */
  number?: number;
  amount?: { amount: string; currency: string };
}

/** What each record is, shown on a page of its own or on that of the record it is part of. */
export function useParts(named: readonly Named[]): (of: Named) => Part {
  const resourceOfType = useResourceOfType();
  const idsOf = (type: string) =>
    named.flatMap(({ recordType, recordId }) => (recordType === type && recordId ? [recordId] : []));
  const ids = {
    tranches: idsOf('Tranche'),
    conditions: idsOf('TrancheCondition'),
    entries: idsOf('LedgerEntry'),
    grants: idsOf('RoleGrant'),
    links: idsOf('PasswordLink'),
  };
  const { answer } = useReading(PlacesOfPartsDocument, ids, {
    enabled: Object.values(ids).some((list) => list.length > 0),
  });
  const parts = new Map<string, Part>();
  const add = (id: string, resource: string, wholeId: string | undefined, part: Part = {}) =>
    parts.set(id, { ...part, ...(wholeId && { to: recordPath(resource, wholeId) }) });
  for (const { id, commitment, number, amount } of answer?.tranches.nodes ?? [])
    add(id, 'commitments', commitment?.id, { number, amount });
  for (const { id, tranche } of answer?.trancheConditions.nodes ?? [])
    add(id, 'commitments', tranche?.commitment?.id, { number: tranche?.number });
  for (const { id, commitment, tranche, amount } of answer?.ledgerEntries.nodes ?? [])
    add(id, 'commitments', commitment?.id, { number: tranche?.number, amount });
  for (const { id, user, role } of answer?.roleGrants.nodes ?? []) add(id, 'users', user?.id, { role });
  for (const { id, user } of answer?.passwordLinks.nodes ?? []) add(id, 'users', user?.id);
  return ({ recordType, recordId }) => {
    if (!recordType || !recordId) return {};
    const resource = resourceOfType(recordType);
    return resource ? { to: recordPath(resource, recordId) } : (parts.get(recordId) ?? {});
  };
}
