import { candidates } from '../../generated/candidates.ts';
import type { MeasurementPartsFragment, NamePartsFragment, PlanVersionState } from '../../generated/graphql.ts';
import type { TypedDocument } from '../../providers/ask.ts';

/** A record that a form is about, so that only what belongs to it is offered. */
export interface Within {
  type: string;
  id: string;
}

/** Records of a type that a form itself holds, whether or not the API has them yet: they are chosen among, not searched. */
export interface OwnCandidates {
  type: string;
  candidates: readonly Candidate[];
}

/** A record that can be chosen, with whatever it is known by. */
export interface Candidate {
  id: string;
  label?: NamePartsFragment | null;
  note?: string | null;
  text?: string | null;
  number?: number;
  amount?: { amount: string; currency: string };
  state?: PlanVersionState;
  plan?: { year: number | null } | null;
  about?: { label: NamePartsFragment };
  measurement?: MeasurementPartsFragment;
}

/** How records of a type are searched, as the area that shows them asks for them. */
interface Search {
  /** Whether what is typed finds names in any writing, or words as they are written, or nothing: then all are listed. */
  readonly finds: 'names' | 'words' | 'nothing';
  readonly document: TypedDocument<{ found: { nodes: Candidate[] } }, any>;
  /** Its variables that take the id of a record that the form is about, each named as its type. */
  readonly within: readonly string[];
}

/** How records of a type are searched, by the type. */
export const searches: Partial<Record<string, Search>> = candidates;

/** What a search is asked with: what was typed, where there is something to find by it, and what the form is about. */
export function variablesOf(search: Search, typed: string | undefined, about: readonly Within[]): object {
  const narrowed = search.within.map((name) => [name, about.find(({ type }) => lowerFirst(type) === name)?.id]);
  return { ...(search.finds !== 'nothing' && { typed }), ...Object.fromEntries(narrowed) };
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
