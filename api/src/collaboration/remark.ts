import { Comment, type PlanVersion } from '@fupin/schema/model';
import { scopeOf, type VerbContext } from '../write/verb-context.ts';

/** Comments on a field of a version; on the version as a whole where the field is empty. */
export const remark = ({ make, actor }: VerbContext, version: PlanVersion, field: string, text: string): Comment =>
  make(Comment, {
    ...scopeOf(version),
    recordType: 'PlanVersion',
    recordId: version.id,
    field,
    text,
    author: actor.userId,
    authorName: actor.name,
    onDraft: version.state === 'DRAFT',
  });
