import { PlacesOfPartsDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { recordPath, resourceOfType } from '../paths.ts';

interface Named {
  recordType: string | null;
  recordId: string | null;
}

/** Where each record is shown: on a page of its own, or on that of the record it is part of. */
export function usePlaces(named: readonly Named[]): (of: Named) => string | undefined {
  const idsOf = (type: string) =>
    named.flatMap(({ recordType, recordId }) => (recordType === type && recordId ? [recordId] : []));
  const parts = {
    tranches: idsOf('Tranche'),
    conditions: idsOf('TrancheCondition'),
    entries: idsOf('LedgerEntry'),
    grants: idsOf('RoleGrant'),
    links: idsOf('PasswordLink'),
  };
  const { answer } = useReading(PlacesOfPartsDocument, parts, {
    enabled: Object.values(parts).some((ids) => ids.length > 0),
  });
  const wholes = new Map<string, string | undefined>();
  const place = (resource: string, partId: string, wholeId: string | undefined) =>
    wholes.set(partId, wholeId && recordPath(resource, wholeId));
  for (const { id, commitment } of answer?.tranches.nodes ?? []) place('commitments', id, commitment?.id);
  for (const { id, tranche } of answer?.trancheConditions.nodes ?? [])
    place('commitments', id, tranche?.commitment?.id);
  for (const { id, commitment } of answer?.ledgerEntries.nodes ?? []) place('commitments', id, commitment?.id);
  for (const { id, user } of [...(answer?.roleGrants.nodes ?? []), ...(answer?.passwordLinks.nodes ?? [])])
    place('users', id, user?.id);
  return ({ recordType, recordId }) => {
    if (!recordType || !recordId) return undefined;
    const resource = resourceOfType[recordType];
    return resource ? recordPath(resource, recordId) : wholes.get(recordId);
  };
}
