import { CommitmentsOfTasksDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { recordPath, resourceOfType } from '../paths.ts';

interface Named {
  recordType: string | null;
  recordId: string | null;
}

/** Where each record is shown: on a page of its own, or on that of the commitment it is part of. */
export function usePlaces(named: readonly Named[]): (of: Named) => string | undefined {
  const idsOf = (type: string) =>
    named.flatMap(({ recordType, recordId }) => (recordType === type && recordId ? [recordId] : []));
  const parts = {
    tranches: idsOf('Tranche'),
    conditions: idsOf('TrancheCondition'),
    entries: idsOf('LedgerEntry'),
  };
  const { answer } = useReading(CommitmentsOfTasksDocument, parts, {
    enabled: Object.values(parts).some((ids) => ids.length > 0),
  });
  const commitments = new Map<string, string | undefined>([
    ...(answer?.tranches.nodes ?? []).map(({ id, commitment }) => [id, commitment?.id] as const),
    ...(answer?.trancheConditions.nodes ?? []).map(({ id, tranche }) => [id, tranche?.commitment?.id] as const),
    ...(answer?.ledgerEntries.nodes ?? []).map(({ id, commitment }) => [id, commitment?.id] as const),
  ]);
  return ({ recordType, recordId }) => {
    if (!recordType || !recordId) return undefined;
    const resource = resourceOfType[recordType];
    if (resource) return recordPath(resource, recordId);
    const commitment = commitments.get(recordId);
    return commitment && recordPath('commitments', commitment);
  };
}
