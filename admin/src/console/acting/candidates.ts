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
  document: TypedDocument<{ found: { nodes: Candidate[] } }, { filter: object }>;
  /** What is asked for: by what was typed, where there are names to search, and by what the form is about. */
  filter(typed: string, within: readonly Within[]): object;
}

const ofType = (type: string, within: readonly Within[]) => withId(within.find((each) => each.type === type)?.id);
const byNames = (typed: string) => ({ names: named(typed) });
const byTitle = (typed: string) => ({ title: named(typed) });

/** Each document narrows its filter to its own type, which only the API can check at run time. */
// oxlint-disable-next-line typescript/no-explicit-any
const search = (document: TypedDocument<any, any>, filter: Search['filter']): Search => ({ document, filter });

/** How records of a type are searched, by the type. */
export const searches: Partial<Record<string, Search>> = {
  Area: search(AreaCandidatesDocument, byNames),
  AreaBaseline: search(BaselineCandidatesDocument, (_typed, within) => ({ area: ofType('Area', within) })),
  Commitment: search(CommitmentCandidatesDocument, (typed) => ({ purpose: containing(typed) })),
  Indicator: search(IndicatorCandidatesDocument, byTitle),
  LedgerEntry: search(LedgerEntryCandidatesDocument, () => ({
    type: { eq: 'DISBURSEMENT' },
    state: { eq: 'POSTED' },
  })),
  Organization: search(OrganizationCandidatesDocument, byNames),
  PlanMeasure: search(MeasureCandidatesDocument, (typed, within) => ({
    title: containing(typed),
    planVersion: ofType('PlanVersion', within),
  })),
  PlanVersion: search(VersionCandidatesDocument, (_typed, within) => ({
    plan: ofType('CountyPlan', within),
    county: ofType('Area', within),
  })),
  Producer: search(ProducerCandidatesDocument, byNames),
  Product: search(ProductCandidatesDocument, byNames),
  Program: search(ProgramCandidatesDocument, byTitle),
  SalesPlatform: search(PlatformCandidatesDocument, byNames),
  TrainingClass: search(ClassCandidatesDocument, byNames),
  Tranche: search(TrancheCandidatesDocument, (_typed, within) => ({ commitment: ofType('Commitment', within) })),
};
