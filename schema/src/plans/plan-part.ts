import { readWith } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Common, Count, Id } from '../declare/decorators.ts';

/** Whoever may read the version reads its parts. */
export const readWithVersion = readWith('plan_version', undefined, `whole.state = 'DRAFT'`);

/** A part is only ever removed from a draft; the trail and its history remember it. */
export const ofDraft = `exists (select from plan_version whole where whole.id = plan_version_id and whole.state = 'DRAFT')`;

/** What a plan version consists of; each version has its own, so that none ever changes with a later one. */
@Common('PlanPart', 'What a plan version consists of; each version has its own.')
export abstract class PlanPart extends Scoped {
  @Count('Its place among its kind, from 1.') position!: number;
  @Id('The part of the first version that it goes back to; null for that part itself.', { optional: true })
  descendsFrom?: string;
}
