import { AreaCandidatesDocument, BaselineCandidatesDocument, CommitmentCandidatesDocument, IndicatorCandidatesDocument, LedgerEntryCandidatesDocument, OrganizationCandidatesDocument, MeasureCandidatesDocument, VersionCandidatesDocument, ProducerCandidatesDocument, ProductCandidatesDocument, ProgramCandidatesDocument, PlatformCandidatesDocument, ClassCandidatesDocument, TrancheCandidatesDocument } from './graphql.ts';
export const candidates = {
  Area: { document: AreaCandidatesDocument, finds: 'names', within: [] },
  AreaBaseline: { document: BaselineCandidatesDocument, finds: 'nothing', within: ["area"] },
  Commitment: { document: CommitmentCandidatesDocument, finds: 'words', within: [] },
  Indicator: { document: IndicatorCandidatesDocument, finds: 'names', within: [] },
  LedgerEntry: { document: LedgerEntryCandidatesDocument, finds: 'nothing', within: [] },
  Organization: { document: OrganizationCandidatesDocument, finds: 'names', within: [] },
  PlanMeasure: { document: MeasureCandidatesDocument, finds: 'words', within: ["planVersion"] },
  PlanVersion: { document: VersionCandidatesDocument, finds: 'nothing', within: ["area","countyPlan"] },
  Producer: { document: ProducerCandidatesDocument, finds: 'names', within: [] },
  Product: { document: ProductCandidatesDocument, finds: 'names', within: [] },
  Program: { document: ProgramCandidatesDocument, finds: 'names', within: [] },
  SalesPlatform: { document: PlatformCandidatesDocument, finds: 'names', within: [] },
  TrainingClass: { document: ClassCandidatesDocument, finds: 'names', within: [] },
  Tranche: { document: TrancheCandidatesDocument, finds: 'nothing', within: ["commitment"] },
} as const;
