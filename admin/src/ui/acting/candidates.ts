import {
  AreaCandidatesDocument,
  BaselineCandidatesDocument,
  ClassCandidatesDocument,
  CommitmentCandidatesDocument,
  IndicatorCandidatesDocument,
  LedgerEntryCandidatesDocument,
  MeasureCandidatesDocument,
  type NamePartsFragment,
  OrganizationCandidatesDocument,
  PlatformCandidatesDocument,
  ProducerCandidatesDocument,
  ProductCandidatesDocument,
  ProgramCandidatesDocument,
  TrancheCandidatesDocument,
  VersionCandidatesDocument,
  type MeasurementPartsFragment,
  type PlanVersionState,
} from '../../generated/graphql.ts';
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

interface Search {
  /** Whether what is typed finds names in any writing, or words as they are written, or nothing: then all are listed. */
  finds: 'names' | 'words' | 'nothing';
  document: TypedDocument<{ found: { nodes: Candidate[] } }, object>;
  /** What is asked with: what was typed, where there are names to search, and what the form is about. */
  variables(typed: string | undefined, within: readonly Within[]): object;
}

const ofType = (type: string, within: readonly Within[]) => within.find((record) => record.type === type)?.id;
const byWords = (typed: string | undefined) => ({ typed });

/** How a document searches; what it is asked with are variables of its own. */
const search = <Variables>(
  finds: Search['finds'],
  document: TypedDocument<{ found: { nodes: Candidate[] } }, Variables>,
  variables: (typed: string | undefined, within: readonly Within[]) => Variables,
): Search => ({ finds, document, variables }) as unknown as Search;

/** How records of a type are searched, by the type. */
export const searches: Partial<Record<string, Search>> = {
  Area: search('names', AreaCandidatesDocument, byWords),
  AreaBaseline: search('nothing', BaselineCandidatesDocument, (_typed, within) => ({ area: ofType('Area', within) })),
  Commitment: search('words', CommitmentCandidatesDocument, byWords),
  Indicator: search('names', IndicatorCandidatesDocument, byWords),
  LedgerEntry: search('nothing', LedgerEntryCandidatesDocument, () => ({
    type: 'DISBURSEMENT' as const,
    state: 'POSTED' as const,
  })),
  Organization: search('names', OrganizationCandidatesDocument, byWords),
  PlanMeasure: search('words', MeasureCandidatesDocument, (typed, within) => ({
    typed,
    planVersion: ofType('PlanVersion', within),
  })),
  PlanVersion: search('nothing', VersionCandidatesDocument, (_typed, within) => ({
    plan: ofType('CountyPlan', within),
    area: ofType('Area', within),
  })),
  Producer: search('names', ProducerCandidatesDocument, byWords),
  Product: search('names', ProductCandidatesDocument, byWords),
  Program: search('names', ProgramCandidatesDocument, byWords),
  SalesPlatform: search('names', PlatformCandidatesDocument, byWords),
  TrainingClass: search('names', ClassCandidatesDocument, byWords),
  Tranche: search('nothing', TrancheCandidatesDocument, (_typed, within) => ({
    commitment: ofType('Commitment', within),
  })),
};
