import { RemarksDocument, type PlanVersionPartsFragment } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { followRemarks, type Remark } from './follow-remarks.ts';

/** What reviewers wrote about a version; of a draft, what they wrote about the one that was returned. */
export function useRemarks(version: PlanVersionPartsFragment): readonly Remark[] {
  const remarked = version.state === 'DRAFT' ? (version.basedOn?.id ?? '') : version.id;
  const { answer } = useReading(RemarksDocument, { record: remarked, version: remarked }, { enabled: remarked !== '' });
  return answer?.version ? followRemarks(answer.comments.nodes, answer.version, version) : [];
}
