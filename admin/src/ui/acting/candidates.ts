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
import { containing, named, withId } from '../lists/conditions.ts';

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
  document: TypedDocument<{ found: { nodes: Candidate[] } }, { filter: object }>;
  /** What is asked for: by what was typed, where there are names to search, and by what the form is about. */
  filter(typed: string, within: readonly Within[]): object;
}

const ofType = (type: string, within: readonly Within[]) => withId(within.find((record) => record.type === type)?.id);
const byNames = (typed: string) => ({ names: named(typed) });
const byTitle = (typed: string) => ({ title: named(typed) });

/** Each document narrows its filter to its own type, which only the API can check at run time. */
// oxlint-disable-next-line typescript/no-explicit-any
const search = (finds: Search['finds'], document: TypedDocument<any, any>, filter: Search['filter']): Search => ({
  finds,
  document,
  filter,
});

/** How records of a type are searched, by the type. */
export const searches: Partial<Record<string, Search>> = {
  Area: search('names', AreaCandidatesDocument, byNames),
  AreaBaseline: search('nothing', BaselineCandidatesDocument, (_typed, within) => ({ area: ofType('Area', within) })),
  Commitment: search('words', CommitmentCandidatesDocument, (typed) => ({ purpose: containing(typed) })),
  Indicator: search('names', IndicatorCandidatesDocument, byTitle),
  LedgerEntry: search('nothing', LedgerEntryCandidatesDocument, () => ({
    type: ['DISBURSEMENT'],
    state: ['POSTED'],
  })),
  Organization: search('names', OrganizationCandidatesDocument, byNames),
  PlanMeasure: search('words', MeasureCandidatesDocument, (typed, within) => ({
    title: containing(typed),
    planVersion: ofType('PlanVersion', within),
  })),
  PlanVersion: search('nothing', VersionCandidatesDocument, (_typed, within) => ({
    plan: ofType('CountyPlan', within),
    county: ofType('Area', within),
  })),
  Producer: search('names', ProducerCandidatesDocument, byNames),
  Product: search('names', ProductCandidatesDocument, byNames),
  Program: search('names', ProgramCandidatesDocument, byTitle),
  SalesPlatform: search('names', PlatformCandidatesDocument, byNames),
  TrainingClass: search('names', ClassCandidatesDocument, byNames),
  Tranche: search('nothing', TrancheCandidatesDocument, (_typed, within) => ({
    commitment: ofType('Commitment', within),
  })),
};
