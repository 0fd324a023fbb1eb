/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** By what people reach a help platform. */
export type AccessChannel =
  | 'APP'
  | 'OFFICE'
  | 'WEB'
  | 'WECHAT';

/** How far a promised action has come. */
export type ActionStatus =
  /** It is settled who does what by when. */
  | 'AGREED'
  /** It was done. */
  | 'DONE'
  /** It will not be done. */
  | 'DROPPED'
  /** Somebody said so; nobody says how or when. */
  | 'PROMISED';

/** Where an activity stands, as IATI 2.03 codes it. */
export type ActivityStatus =
  /** IATI 5: cancelled. */
  | 'CANCELLED'
  /** IATI 4: complete. */
  | 'CLOSED'
  /** IATI 3: complete but for the final payments or evaluation. */
  | 'FINALISATION'
  /** IATI 2: going on. */
  | 'IMPLEMENTATION'
  /** IATI 1: being scoped or planned. */
  | 'PIPELINE'
  /** IATI 6: suspended for now. */
  | 'SUSPENDED';

/** How the values of several periods come together. */
export type Aggregation =
  /** Their mean stands for all. */
  | 'AVERAGE'
  /** The latest stands for all. */
  | 'LAST'
  /** They do not come together. */
  | 'NONE'
  /** They add up. */
  | 'SUM';

export type AllocationFilter = {
  allocatedOn?: FuzzyDateFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<AllocationFilter> | null | undefined;
  commitment?: CommitmentFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AllocationFilter | null | undefined;
  or?: Array<AllocationFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  program?: ProgramFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  recipientArea?: AreaFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AllocationListFilter = {
  none?: AllocationFilter | null | undefined;
  some?: AllocationFilter | null | undefined;
};

export type ApiTokenFilter = {
  and?: Array<ApiTokenFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  expiresAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  lastUsedAt?: DateTimeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ApiTokenFilter | null | undefined;
  or?: Array<ApiTokenFilter> | null | undefined;
  prefix?: StringFilter | null | undefined;
  revokedAt?: DateTimeFilter | null | undefined;
  scopes?: Array<TokenScope> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  user?: UserFilter | null | undefined;
};

export type ApiTokenListFilter = {
  none?: ApiTokenFilter | null | undefined;
  some?: ApiTokenFilter | null | undefined;
};

export type AppointmentFilter = {
  and?: Array<AppointmentFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  asOf?: FuzzyDateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endsOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AppointmentFilter | null | undefined;
  or?: Array<AppointmentFilter> | null | undefined;
  organization?: OrganizationFilter | null | undefined;
  person?: PersonFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
  title?: LocalizedTextFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AppointmentListFilter = {
  none?: AppointmentFilter | null | undefined;
  some?: AppointmentFilter | null | undefined;
};

export type AreaBaselineFilter = {
  and?: Array<AreaBaselineFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: IndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: AreaBaselineFilter | null | undefined;
  or?: Array<AreaBaselineFilter> | null | undefined;
  planTargets?: PlanTargetListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<BaselineState> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AreaBaselineListFilter = {
  none?: AreaBaselineFilter | null | undefined;
  some?: AreaBaselineFilter | null | undefined;
};

export type AreaDesignationFilter = {
  and?: Array<AreaDesignationFilter> | null | undefined;
  announcedOn?: FuzzyDateFilter | null | undefined;
  area?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endReason?: Array<DesignationEndReason | null | undefined> | null | undefined;
  endedOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  listedAs?: StringFilter | null | undefined;
  not?: AreaDesignationFilter | null | undefined;
  or?: Array<AreaDesignationFilter> | null | undefined;
  scheme?: Array<DesignationScheme> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startedOn?: FuzzyDateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AreaDesignationListFilter = {
  none?: AreaDesignationFilter | null | undefined;
  some?: AreaDesignationFilter | null | undefined;
};

export type AreaField =
  | 'CODE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ENGLISH_NAME_IS_GENERATED'
  | 'ID'
  | 'IS_NAMED'
  | 'LEVEL'
  | 'MACRO_REGION'
  | 'NAMES'
  | 'PINYIN'
  | 'PLACEHOLDER_LABEL'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type AreaFilter = {
  allocations?: AllocationListFilter | null | undefined;
  and?: Array<AreaFilter> | null | undefined;
  appointments?: AppointmentListFilter | null | undefined;
  baselines?: AreaBaselineListFilter | null | undefined;
  campaignSessions?: CampaignSessionListFilter | null | undefined;
  campaigns?: CampaignListFilter | null | undefined;
  children?: AreaListFilter | null | undefined;
  classSessions?: ClassSessionListFilter | null | undefined;
  code?: StringFilter | null | undefined;
  commitments?: CommitmentListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  designations?: AreaDesignationListFilter | null | undefined;
  englishNameIsGenerated?: BooleanFilter | null | undefined;
  enrolments?: EnrolmentListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  helpRequests?: HelpRequestListFilter | null | undefined;
  households?: HouseholdListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inKindContributions?: InKindContributionListFilter | null | undefined;
  isNamed?: BooleanFilter | null | undefined;
  isNull?: boolean | null | undefined;
  level?: Array<AreaLevel> | null | undefined;
  macroRegion?: Array<MacroRegion | null | undefined> | null | undefined;
  metricObservations?: MetricObservationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: AreaFilter | null | undefined;
  or?: Array<AreaFilter> | null | undefined;
  organizations?: OrganizationListFilter | null | undefined;
  outcomeReports?: OutcomeReportListFilter | null | undefined;
  parent?: AreaFilter | null | undefined;
  partnershipsSigned?: PartnershipListFilter | null | undefined;
  pinyin?: StringFilter | null | undefined;
  placeholderLabel?: StringFilter | null | undefined;
  planTargets?: PlanTargetListFilter | null | undefined;
  plans?: CountyPlanListFilter | null | undefined;
  policyEvents?: PolicyEventListFilter | null | undefined;
  policyFigures?: PolicyFigureListFilter | null | undefined;
  policyTargets?: PolicyTargetListFilter | null | undefined;
  povertyLines?: PovertyLineListFilter | null | undefined;
  producers?: ProducerListFilter | null | undefined;
  products?: ProductListFilter | null | undefined;
  programs?: ProgramListFilter | null | undefined;
  roleGrants?: RoleGrantListFilter | null | undefined;
  seatOf?: AreaFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  trainingClasses?: TrainingClassListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** The administrative level of an area. */
export type AreaLevel =
  | 'COUNTY'
  | 'NATION'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type AreaListFilter = {
  none?: AreaFilter | null | undefined;
  some?: AreaFilter | null | undefined;
};

export type AreaOrder = {
  direction?: Direction;
  field: AreaField;
};

/** What a producer owns. */
export type AssetKind =
  | 'CATTLE'
  | 'FIELD'
  | 'ORCHARD'
  | 'OUTLET'
  | 'PIGS'
  | 'PLANT'
  | 'POULTRY'
  | 'SHEEP';

export type AssumptionDraftInput = {
  /** Its id; chosen anew (a UUID) for one that is new, so that others can point to it. */
  id: string | number;
  /** The measure of this version that it belongs to. */
  measureId?: string | number | null | undefined;
  /** The figure. */
  measurement: MeasurementInput;
  /** What is taken for granted. */
  metric: AssumptionMetric;
};

/** What a plan takes for granted. */
export type AssumptionMetric =
  | 'COST_PER_UNIT'
  | 'OUTPUT'
  | 'PARTICIPANTS'
  | 'PRICE_PER_UNIT'
  | 'PROFIT_PER_UNIT'
  | 'SALES_VOLUME';

export type AttendanceFilter = {
  and?: Array<AttendanceFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  enrolment?: EnrolmentFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AttendanceFilter | null | undefined;
  or?: Array<AttendanceFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  session?: ClassSessionFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  status?: Array<AttendanceStatus> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AttendanceListFilter = {
  none?: AttendanceFilter | null | undefined;
  some?: AttendanceFilter | null | undefined;
};

/** Whether someone was at a session. */
export type AttendanceStatus =
  | 'EXCUSED'
  | 'PRESENT'
  | 'UNEXCUSED';

export type AuditEngagementFilter = {
  and?: Array<AuditEngagementFilter> | null | undefined;
  auditor?: OrganizationFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  findings?: AuditFindingListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AuditEngagementFilter | null | undefined;
  objective?: StringFilter | null | undefined;
  or?: Array<AuditEngagementFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  periodEndsOn?: DateFilter | null | undefined;
  periodStartsOn?: DateFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  samples?: AuditSampleListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<EngagementState> | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AuditEngagementListFilter = {
  none?: AuditEngagementFilter | null | undefined;
  some?: AuditEngagementFilter | null | undefined;
};

export type AuditFindingFilter = {
  and?: Array<AuditFindingFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  engagement?: AuditEngagementFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AuditFindingFilter | null | undefined;
  number?: IntFilter | null | undefined;
  or?: Array<AuditFindingFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  responses?: ManagementResponseListFilter | null | undefined;
  severity?: Array<Severity> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<FindingState> | null | undefined;
  text?: StringFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AuditFindingListFilter = {
  none?: AuditFindingFilter | null | undefined;
  some?: AuditFindingFilter | null | undefined;
};

/** What was done to a row. */
export type AuditOperation =
  /** It was removed; only parts of drafts ever are. */
  | 'DELETE'
  /** It was made. */
  | 'INSERT'
  /** Somebody tried to change it and was refused; `after` says why. */
  | 'REFUSED'
  /** It was changed. */
  | 'UPDATE';

/** Why it cannot be told how much spent money was found in order. */
export type AuditReason =
  /** No finished audit sample that may be read drew an expenditure. */
  | 'NOT_AUDITED';

export type AuditSampleFilter = {
  and?: Array<AuditSampleFilter> | null | undefined;
  closedAt?: DateTimeFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  engagement?: AuditEngagementFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AuditSampleFilter | null | undefined;
  or?: Array<AuditSampleFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  populationAsOf?: DateTimeFilter | null | undefined;
  populationCount?: IntFilter | null | undefined;
  populationFilter?: StringFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  rows?: AuditSampleRowListFilter | null | undefined;
  seed?: StringFilter | null | undefined;
  size?: IntFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AuditSampleListFilter = {
  none?: AuditSampleFilter | null | undefined;
  some?: AuditSampleFilter | null | undefined;
};

export type AuditSampleRowFilter = {
  and?: Array<AuditSampleRowFilter> | null | undefined;
  auditSample?: AuditSampleFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AuditSampleRowFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<AuditSampleRowFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  position?: IntFilter | null | undefined;
  recordId?: IdFilter | null | undefined;
  result?: Array<SampleResult> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type AuditSampleRowListFilter = {
  none?: AuditSampleRowFilter | null | undefined;
  some?: AuditSampleRowFilter | null | undefined;
};

/** How far a baseline has been checked. */
export type BaselineState =
  /** It agrees with the official register. */
  | 'CONFIRMED'
  /** Somebody says so. */
  | 'REPORTED';

/** How a figure relates to time. */
export type Basis =
  /** A running total since a beginning. */
  | 'CUMULATIVE'
  /** A quantity during a period. */
  | 'FLOW'
  /** A ratio; never summed. */
  | 'RATE'
  /** A count at an instant; never summed over time. */
  | 'STOCK';

/** A condition on a flag. */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
  isNull?: boolean | null | undefined;
};

/** What money of a plan is spent on. */
export type BudgetCategory =
  | 'BREEDING_STOCK'
  | 'CONSTRUCTION'
  | 'EQUIPMENT'
  | 'INSURANCE'
  | 'LOGISTICS'
  | 'MARKETING'
  | 'OTHER'
  | 'SEEDS_AND_FEED'
  | 'STAFF'
  | 'SUBSIDY'
  | 'TRAINING';

export type BudgetLineDraftInput = {
  /** How much. */
  amount: MoneyInput;
  /** What the money is spent on. */
  category: BudgetCategory;
  /** Its id; chosen anew (a UUID) for one that is new, so that others can point to it. */
  id: string | number;
  /** The measure of this version that it belongs to. */
  measureId?: string | number | null | undefined;
  /** What exactly it is for. */
  purpose?: string | null | undefined;
  /** Who pays. */
  source: BudgetSource;
};

/** Who pays for a budget line. */
export type BudgetSource =
  | 'COMPANY'
  | 'COUNTY'
  | 'OTHER';

/** How often something is done. */
export type Cadence =
  /** Every day. */
  | 'DAILY'
  /** Twice a year. */
  | 'HALF_YEARLY'
  /** Now and then. */
  | 'IRREGULAR'
  /** Every month. */
  | 'MONTHLY'
  /** One time. */
  | 'ONCE'
  /** Four times a year. */
  | 'QUARTERLY'
  /** Regularly, but nobody says how often. */
  | 'UNSPECIFIED'
  /** Every week. */
  | 'WEEKLY'
  /** Once a year. */
  | 'YEARLY';

export type CampaignField =
  | 'CADENCE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ENDS_ON'
  | 'ID'
  | 'NAMES'
  | 'ORIGIN'
  | 'PARTICIPANTS'
  | 'REPORTED_SESSION_COUNT'
  | 'STARTS_ON'
  | 'STATE'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type CampaignFilter = {
  and?: Array<CampaignFilter> | null | undefined;
  cadence?: Array<Cadence | null | undefined> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  counties?: AreaListFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endsOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  hosts?: PersonListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  metrics?: MetricObservationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: CampaignFilter | null | undefined;
  or?: Array<CampaignFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  outcomeReports?: OutcomeReportListFilter | null | undefined;
  participants?: StringFilter | null | undefined;
  planMeasure?: PlanMeasureFilter | null | undefined;
  platform?: SalesPlatformFilter | null | undefined;
  products?: ProductListFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  reportedSessionCount?: IntFilter | null | undefined;
  results?: SalesResultListFilter | null | undefined;
  sessions?: CampaignSessionListFilter | null | undefined;
  settlements?: ProducerSettlementListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
  state?: Array<CampaignState> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type CampaignListFilter = {
  none?: CampaignFilter | null | undefined;
  some?: CampaignFilter | null | undefined;
};

export type CampaignOrder = {
  direction?: Direction;
  field: CampaignField;
};

export type CampaignSessionFilter = {
  and?: Array<CampaignSessionFilter> | null | undefined;
  campaign?: CampaignFilter | null | undefined;
  channel?: Array<SalesChannel> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  durationText?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  heldOn?: FuzzyDateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: CampaignSessionFilter | null | undefined;
  or?: Array<CampaignSessionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  results?: SalesResultListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  venueArea?: AreaFilter | null | undefined;
};

export type CampaignSessionListFilter = {
  none?: CampaignSessionFilter | null | undefined;
  some?: CampaignSessionFilter | null | undefined;
};

/** Where a sales campaign stands. */
export type CampaignState =
  /** Agreed. */
  | 'APPROVED'
  /** It will not take place. */
  | 'CANCELLED'
  /** Nothing more will be recorded. */
  | 'CLOSED'
  /** Over, not yet settled with the producers. */
  | 'ENDED'
  /** Going on. */
  | 'LIVE'
  /** Put forward. */
  | 'PROPOSED'
  /** Known from a public source only. */
  | 'REPORTED'
  /** What the producers received is recorded. */
  | 'SETTLED';

/** What happened to a field or part. */
export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** What a statement does. */
export type ClaimType =
  | 'CONTEXT'
  | 'DESCRIPTION'
  | 'EFFECT'
  | 'FACT'
  | 'FIGURE'
  | 'INTENTION'
  | 'OPINION'
  | 'TARGET';

export type ClassSessionFilter = {
  and?: Array<ClassSessionFilter> | null | undefined;
  attendances?: AttendanceListFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  heldOn?: FuzzyDateFilter | null | undefined;
  hours?: DecimalFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ClassSessionFilter | null | undefined;
  or?: Array<ClassSessionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  trainer?: StringFilter | null | undefined;
  trainingClass?: TrainingClassFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  venue?: StringFilter | null | undefined;
  venueArea?: AreaFilter | null | undefined;
};

export type ClassSessionListFilter = {
  none?: ClassSessionFilter | null | undefined;
  some?: ClassSessionFilter | null | undefined;
};

export type CommitmentEventFilter = {
  amountDelta?: MoneyFilter | null | undefined;
  and?: Array<CommitmentEventFilter> | null | undefined;
  commitment?: CommitmentFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  effectiveOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: CommitmentEventFilter | null | undefined;
  or?: Array<CommitmentEventFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  reason?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  type?: Array<CommitmentEventType> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type CommitmentEventListFilter = {
  none?: CommitmentEventFilter | null | undefined;
  some?: CommitmentEventFilter | null | undefined;
};

/** What happened to a promised amount. */
export type CommitmentEventType =
  | 'CANCELLED'
  | 'COMMITTED'
  | 'CONVERTED'
  | 'DECREASED'
  | 'EXTENDED'
  | 'INCREASED'
  | 'PLEDGED';

export type CommitmentField =
  | 'AGREEMENT_REFERENCE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ID'
  | 'KIND'
  | 'ORIGIN'
  | 'PURPOSE'
  | 'STATE'
  | 'TERM'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type CommitmentFilter = {
  agreementReference?: StringFilter | null | undefined;
  allocations?: AllocationListFilter | null | undefined;
  and?: Array<CommitmentFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  conversions?: CommitmentListFilter | null | undefined;
  convertedFrom?: CommitmentFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  events?: CommitmentEventListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inKindContributions?: InKindContributionListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<CommitmentKind> | null | undefined;
  ledgerEntries?: LedgerEntryListFilter | null | undefined;
  not?: CommitmentFilter | null | undefined;
  or?: Array<CommitmentFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  provider?: OrganizationFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  recipient?: OrganizationFilter | null | undefined;
  recipientArea?: AreaFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<CommitmentState> | null | undefined;
  term?: TermFilter | null | undefined;
  tranches?: TrancheListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** How binding a promise of money is. */
export type CommitmentKind =
  /** Firm: a written obligation. */
  | 'COMMITMENT'
  /** Indicative: an announced intention. */
  | 'PLEDGE';

export type CommitmentListFilter = {
  none?: CommitmentFilter | null | undefined;
  some?: CommitmentFilter | null | undefined;
};

export type CommitmentOrder = {
  direction?: Direction;
  field: CommitmentField;
};

/** Where a promise of money stands. */
export type CommitmentState =
  | 'CANCELLED'
  | 'CLOSED_SHORT'
  | 'COMMITTED'
  | 'DRAFT'
  | 'FULFILLED'
  | 'LAPSED'
  | 'PLEDGED'
  | 'SUSPENDED';

export type ComparatorFilter = {
  channel?: Array<SalesChannel | null | undefined> | null | undefined;
  isNull?: boolean | null | undefined;
  relation?: Array<ComparatorRelation> | null | undefined;
  value?: DecimalFilter | null | undefined;
};

/** How a figure stands to another. */
export type ComparatorRelation =
  | 'EQUAL_TO'
  | 'GREATER_THAN'
  | 'LESS_THAN';

/** Where a condition stands. */
export type ConditionState =
  /** Found not met. */
  | 'FAILED'
  /** Found met. */
  | 'MET'
  /** Nothing was handed in. */
  | 'OPEN'
  /** Handed in, not yet judged. */
  | 'SUBMITTED'
  /** Dropped, with a reason. */
  | 'WAIVED';

/** What kind of condition it is, as IATI codes it. */
export type ConditionType =
  /** IATI 3: certain ways to handle public money. */
  | 'FIDUCIARY'
  /** IATI 2: certain results. */
  | 'PERFORMANCE'
  /** IATI 1: a certain policy. */
  | 'POLICY';

/** How sure we are that the source says so. */
export type Confidence =
  | 'A'
  | 'B'
  | 'C';

/** How a source ties an outcome to its cause. */
export type ContributionType =
  /** The source says "directly". */
  | 'DIRECT'
  /** The source says that it came about through others. */
  | 'INDIRECT'
  /** The source does not say. */
  | 'UNSTATED';

export type CountyPlanField =
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ID'
  | 'ORIGIN'
  | 'UPDATED_AT'
  | 'UPDATED_BY'
  | 'YEAR';

export type CountyPlanFilter = {
  and?: Array<CountyPlanFilter> | null | undefined;
  cohort?: PlanCohortFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  currentVersion?: PlanVersionFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  followUpActions?: FollowUpActionListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: CountyPlanFilter | null | undefined;
  or?: Array<CountyPlanFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  reviewSchedules?: ReviewScheduleListFilter | null | undefined;
  reviews?: ReviewListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  versions?: PlanVersionListFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type CountyPlanListFilter = {
  none?: CountyPlanFilter | null | undefined;
  some?: CountyPlanFilter | null | undefined;
};

export type CountyPlanOrder = {
  direction?: Direction;
  field: CountyPlanField;
};

/** A condition on a day. */
export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

/** How finely a date is known. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'PERIOD'
  | 'QUARTER'
  | 'UNKNOWN'
  | 'WEEKEND'
  | 'YEAR';

/** A condition on an instant. */
export type DateTimeFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

/** A condition on a decimal. */
export type DecimalFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

/** At which step a plan version is decided on. */
export type DecisionStep =
  /** An approver of the company. */
  | 'COMPANY_ACCEPTANCE'
  /** An approver of the county. */
  | 'COUNTY_SIGN_OFF';

export type DedupEntryFilter = {
  and?: Array<DedupEntryFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: DedupEntryFilter | null | undefined;
  or?: Array<DedupEntryFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  otherReport?: OutcomeReportFilter | null | undefined;
  otherSignedAt?: DateTimeFilter | null | undefined;
  otherSignedByName?: StringFilter | null | undefined;
  outcomeReport?: OutcomeReportFilter | null | undefined;
  overlap?: MeasurementFilter | null | undefined;
  rationale?: StringFilter | null | undefined;
  signedAt?: DateTimeFilter | null | undefined;
  signedByName?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type DedupEntryListFilter = {
  none?: DedupEntryFilter | null | undefined;
  some?: DedupEntryFilter | null | undefined;
};

/** Why an area left an official list. */
export type DesignationEndReason =
  /** The area no longer exists. */
  | 'ABOLISHED'
  /** The province announced, after assessment, that it left poverty. */
  | 'OFFICIALLY_DELISTED';

/** An official list of poor areas. */
export type DesignationScheme =
  /** A county with the hardest remaining poverty. */
  | 'DEEPLY_POOR_COUNTY'
  /** One of the 832 counties that the State Council listed as poor. */
  | 'NATIONAL_POVERTY_COUNTY'
  /** A village registered as poor. */
  | 'POOR_VILLAGE';

/** The direction of an order. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** Along what a figure is split. */
export type DisaggregationDimension =
  | 'AGE'
  | 'AREA'
  | 'AREA_DESIGNATION'
  | 'OCCUPATION'
  | 'POVERTY_STATUS'
  | 'SEX';

export type DonorFilter = {
  and?: Array<DonorFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  displayName?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  helpPlatform?: HelpPlatformFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<DonorKind> | null | undefined;
  matches?: HelpMatchListFilter | null | undefined;
  not?: DonorFilter | null | undefined;
  or?: Array<DonorFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** Who helps. */
export type DonorKind =
  | 'ORGANIZATION'
  | 'PERSON';

export type DonorListFilter = {
  none?: DonorFilter | null | undefined;
  some?: DonorFilter | null | undefined;
};

/** Where an audit stands. */
export type EngagementState =
  | 'CLOSED'
  | 'FIELDWORK'
  | 'PLANNED'
  | 'REPORTED';

export type EnrolmentFilter = {
  and?: Array<EnrolmentFilter> | null | undefined;
  attendances?: AttendanceListFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: EnrolmentFilter | null | undefined;
  or?: Array<EnrolmentFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  person?: PersonFilter | null | undefined;
  post?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<EnrolmentState> | null | undefined;
  traineeName?: StringFilter | null | undefined;
  trainingClass?: TrainingClassFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type EnrolmentListFilter = {
  none?: EnrolmentFilter | null | undefined;
  some?: EnrolmentFilter | null | undefined;
};

/** Where an enrolment stands. */
export type EnrolmentState =
  /** Finished the class. */
  | 'COMPLETED'
  /** Has a place. */
  | 'ENROLLED'
  /** Asked to come. */
  | 'INVITED'
  /** Waiting for a free place. */
  | 'WAITLISTED'
  /** Will not come, or left. */
  | 'WITHDRAWN';

/** Why something happened to a producer. */
export type EventCause =
  | 'EPIDEMIC'
  | 'GROWTH'
  | 'MARKET'
  | 'NATURAL_DISASTER'
  | 'OTHER'
  | 'POLICY';

export type EvidenceFilter = {
  and?: Array<EvidenceFilter> | null | undefined;
  byteSize?: IntFilter | null | undefined;
  caption?: StringFilter | null | undefined;
  capturedOn?: FuzzyDateFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  fileName?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  links?: EvidenceLinkListFilter | null | undefined;
  mediaType?: StringFilter | null | undefined;
  not?: EvidenceFilter | null | undefined;
  or?: Array<EvidenceFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  releasedAt?: DateTimeFilter | null | undefined;
  sha256?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type EvidenceLinkFilter = {
  and?: Array<EvidenceLinkFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  field?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: EvidenceLinkFilter | null | undefined;
  or?: Array<EvidenceLinkFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type EvidenceLinkListFilter = {
  none?: EvidenceLinkFilter | null | undefined;
  some?: EvidenceLinkFilter | null | undefined;
};

export type EvidenceListFilter = {
  none?: EvidenceFilter | null | undefined;
  some?: EvidenceFilter | null | undefined;
};

/** Where a finding stands. */
export type FindingState =
  /** It is settled what will be done. */
  | 'ACTION_AGREED'
  /** It was done, by word of who did it. */
  | 'DONE'
  /** Nobody has answered. */
  | 'OPEN'
  /** Answered. */
  | 'RESPONDED'
  /** It is left as it is, knowingly. */
  | 'RISK_ACCEPTED'
  /** Somebody else saw that it was done. */
  | 'VERIFIED';

export type FollowUpActionFilter = {
  and?: Array<FollowUpActionFilter> | null | undefined;
  cohort?: PlanCohortFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  finding?: ReviewFindingFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: FollowUpActionFilter | null | undefined;
  or?: Array<FollowUpActionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  plan?: CountyPlanFilter | null | undefined;
  promisedBy?: PersonFilter | null | undefined;
  responsible?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  status?: Array<ActionStatus> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type FollowUpActionListFilter = {
  none?: FollowUpActionFilter | null | undefined;
  some?: FollowUpActionFilter | null | undefined;
};

/** What a producer expects. */
export type ForecastMetric =
  | 'OUTPUT'
  | 'PRICE'
  | 'PROFIT'
  | 'REVENUE';

export type FulfilmentFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<FulfilmentFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  deliveredOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  helpMatch?: HelpMatchFilter | null | undefined;
  householdConfirmedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: FulfilmentFilter | null | undefined;
  or?: Array<FulfilmentFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  quantity?: MeasurementFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type FulfilmentListFilter = {
  none?: FulfilmentFilter | null | undefined;
  some?: FulfilmentFilter | null | undefined;
};

export type FundField =
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ESTABLISHED_ON'
  | 'ID'
  | 'NAMES'
  | 'OBSERVER_COUNT'
  | 'ORIGIN'
  | 'PURPOSE'
  | 'REPORT_CADENCE_MONTHS'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type FundFilter = {
  allocations?: AllocationListFilter | null | undefined;
  and?: Array<FundFilter> | null | undefined;
  appointments?: AppointmentListFilter | null | undefined;
  commitments?: CommitmentListFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  establishedOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: FundFilter | null | undefined;
  observerCount?: IntFilter | null | undefined;
  or?: Array<FundFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  purpose?: StringFilter | null | undefined;
  reportCadenceMonths?: IntFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  sponsor?: OrganizationFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type FundListFilter = {
  none?: FundFilter | null | undefined;
  some?: FundFilter | null | undefined;
};

export type FundOrder = {
  direction?: Direction;
  field: FundField;
};

export type FuzzyDateFilter = {
  earliest?: DateFilter | null | undefined;
  inferenceNote?: StringFilter | null | undefined;
  inferred?: BooleanFilter | null | undefined;
  isNull?: boolean | null | undefined;
  latest?: DateFilter | null | undefined;
  precision?: Array<DatePrecision> | null | undefined;
  text?: StringFilter | null | undefined;
};

export type FuzzyDateInput = {
  /** The first day it may mean. */
  earliest?: string | null | undefined;
  /** From what it was concluded. */
  inferenceNote?: string | null | undefined;
  /** Whether we concluded the date rather than read it. */
  inferred?: boolean | null | undefined;
  /** The last day it may mean. */
  latest?: string | null | undefined;
  /** How finely the date is known. */
  precision: DatePrecision;
  /** The words of the source. */
  text?: string | null | undefined;
};

/** What kind of help a household asks for. */
export type HelpCategory =
  | 'CLOTHING'
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'FOOD'
  | 'HOUSING'
  | 'LIVELIHOOD'
  | 'MEDICAL'
  | 'OTHER';

export type HelpMatchFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<HelpMatchFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  donor?: DonorFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  fulfilments?: FulfilmentListFilter | null | undefined;
  helpRequest?: HelpRequestFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  matchedOn?: DateFilter | null | undefined;
  not?: HelpMatchFilter | null | undefined;
  or?: Array<HelpMatchFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  quantity?: MeasurementFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type HelpMatchListFilter = {
  none?: HelpMatchFilter | null | undefined;
  some?: HelpMatchFilter | null | undefined;
};

export type HelpPlatformField =
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'DESCRIPTION'
  | 'ID'
  | 'LAUNCHED_ON'
  | 'NAMES'
  | 'REPORTED_SUB_PLATFORM_COUNT'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type HelpPlatformFilter = {
  accessChannels?: Array<AccessChannel | null | undefined> | null | undefined;
  and?: Array<HelpPlatformFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  donors?: DonorListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  helpRequests?: HelpRequestListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  launchedOn?: FuzzyDateFilter | null | undefined;
  metrics?: MetricObservationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: HelpPlatformFilter | null | undefined;
  or?: Array<HelpPlatformFilter> | null | undefined;
  plannedCategories?: Array<HelpCategory | null | undefined> | null | undefined;
  reportedSubPlatformCount?: IntFilter | null | undefined;
  rollout?: RolloutFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  sponsor?: OrganizationFilter | null | undefined;
  subPlatforms?: HelpSubPlatformListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type HelpPlatformListFilter = {
  none?: HelpPlatformFilter | null | undefined;
  some?: HelpPlatformFilter | null | undefined;
};

export type HelpPlatformOrder = {
  direction?: Direction;
  field: HelpPlatformField;
};

export type HelpRequestFilter = {
  amountAsked?: MoneyFilter | null | undefined;
  and?: Array<HelpRequestFilter> | null | undefined;
  category?: Array<HelpCategory> | null | undefined;
  channel?: Array<AccessChannel> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  expiresOn?: DateFilter | null | undefined;
  helpPlatform?: HelpPlatformFilter | null | undefined;
  household?: HouseholdFilter | null | undefined;
  householdConfirmedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  matches?: HelpMatchListFilter | null | undefined;
  not?: HelpRequestFilter | null | undefined;
  or?: Array<HelpRequestFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  peopleHelped?: IntFilter | null | undefined;
  publishedAt?: DateTimeFilter | null | undefined;
  quantityAsked?: MeasurementFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<HelpRequestState> | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type HelpRequestListFilter = {
  none?: HelpRequestFilter | null | undefined;
  some?: HelpRequestFilter | null | undefined;
};

/** Where a request for help stands. */
export type HelpRequestState =
  /** Nothing more will follow. */
  | 'CLOSED'
  /** Household and donor disagree. */
  | 'DISPUTED'
  /** Being written. */
  | 'DRAFT'
  /** Nobody took it on in time. */
  | 'EXPIRED'
  /** The household confirms that it arrived. */
  | 'FULFILLED'
  /** Help is on the way. */
  | 'IN_FULFILMENT'
  /** A donor took it on. */
  | 'MATCHED'
  /** Donors can see it. */
  | 'PUBLISHED'
  /** Refused with reasons. */
  | 'REJECTED'
  /** Found true and complete. */
  | 'SCREENED'
  /** Waiting for the county. */
  | 'SUBMITTED'
  /** Taken back. */
  | 'WITHDRAWN';

export type HelpSubPlatformFilter = {
  and?: Array<HelpSubPlatformFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  helpPlatform?: HelpPlatformFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<SubPlatformKind> | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: HelpSubPlatformFilter | null | undefined;
  or?: Array<HelpSubPlatformFilter> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type HelpSubPlatformListFilter = {
  none?: HelpSubPlatformFilter | null | undefined;
  some?: HelpSubPlatformFilter | null | undefined;
};

export type HouseholdExitFilter = {
  and?: Array<HouseholdExitFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  confirmedOn?: DateFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  expectedPerPerson?: MoneyFilter | null | undefined;
  hasClothing?: BooleanFilter | null | undefined;
  hasEducation?: BooleanFilter | null | undefined;
  hasFood?: BooleanFilter | null | undefined;
  hasMedicalCare?: BooleanFilter | null | undefined;
  hasSafeHousing?: BooleanFilter | null | undefined;
  hasSafeWater?: BooleanFilter | null | undefined;
  household?: HouseholdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  incomePerPerson?: MoneyFilter | null | undefined;
  isNull?: boolean | null | undefined;
  lineAmount?: MoneyFilter | null | undefined;
  not?: HouseholdExitFilter | null | undefined;
  or?: Array<HouseholdExitFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  povertyLine?: PovertyLineFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<HouseholdExitState> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type HouseholdExitListFilter = {
  none?: HouseholdExitFilter | null | undefined;
  some?: HouseholdExitFilter | null | undefined;
};

/** Where the exit of a household from poverty stands. */
export type HouseholdExitState =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REFUSED';

export type HouseholdFilter = {
  and?: Array<HouseholdFilter> | null | undefined;
  causes?: Array<PovertyCause> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  exits?: HouseholdExitListFilter | null | undefined;
  helpRequests?: HelpRequestListFilter | null | undefined;
  housingGrade?: Array<HousingGrade | null | undefined> | null | undefined;
  id?: IdFilter | null | undefined;
  incomes?: HouseholdIncomeListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: HouseholdFilter | null | undefined;
  or?: Array<HouseholdFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  pseudonym?: StringFilter | null | undefined;
  registeredOn?: DateFilter | null | undefined;
  riskCases?: RiskCaseListFilter | null | undefined;
  size?: IntFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  village?: AreaFilter | null | undefined;
};

export type HouseholdIncomeFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<HouseholdIncomeFilter> | null | undefined;
  category?: Array<IncomeCategory> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  household?: HouseholdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  modality?: Array<Modality> | null | undefined;
  not?: HouseholdIncomeFilter | null | undefined;
  or?: Array<HouseholdIncomeFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type HouseholdIncomeListFilter = {
  none?: HouseholdIncomeFilter | null | undefined;
  some?: HouseholdIncomeFilter | null | undefined;
};

export type HouseholdListFilter = {
  none?: HouseholdFilter | null | undefined;
  some?: HouseholdFilter | null | undefined;
};

/** How safe a house is, by the national grades. */
export type HousingGrade =
  /** Safe. */
  | 'A'
  /** Basically safe. */
  | 'B'
  /** Dangerous in part. */
  | 'C'
  /** Dangerous as a whole. */
  | 'D';

/** A condition on an id. */
export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
  notIn?: Array<string | number> | null | undefined;
};

export type InKindContributionFilter = {
  and?: Array<InKindContributionFilter> | null | undefined;
  beneficiaryAreas?: AreaListFilter | null | undefined;
  commitment?: CommitmentFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  givenOn?: FuzzyDateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  item?: StringFilter | null | undefined;
  kind?: Array<InKindKind> | null | undefined;
  monetaryValue?: MoneyFilter | null | undefined;
  not?: InKindContributionFilter | null | undefined;
  or?: Array<InKindContributionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  program?: ProgramFilter | null | undefined;
  provider?: OrganizationFilter | null | undefined;
  quantity?: MeasurementFilter | null | undefined;
  receivedOn?: FuzzyDateFilter | null | undefined;
  receiver?: OrganizationFilter | null | undefined;
  receiverPerson?: PersonFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  valuationBasis?: Array<ValuationBasis> | null | undefined;
};

export type InKindContributionListFilter = {
  none?: InKindContributionFilter | null | undefined;
  some?: InKindContributionFilter | null | undefined;
};

/** What was given other than money. */
export type InKindKind =
  /** Things. */
  | 'GOODS'
  /** Work of others. */
  | 'SERVICE'
  /** Work of own employees. */
  | 'STAFF_TIME'
  /** Being shown to more people on a platform. */
  | 'TRAFFIC_EXPOSURE'
  /** Classes. */
  | 'TRAINING';

/** Where income of a household comes from. */
export type IncomeCategory =
  | 'BUSINESS'
  | 'FARMING'
  | 'PROPERTY'
  | 'TRANSFERS'
  | 'WAGES';

/** The time an income is counted for. */
export type IncomePeriod =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type IndicatorFilter = {
  aggregation?: Array<Aggregation> | null | undefined;
  and?: Array<IndicatorFilter> | null | undefined;
  baselines?: AreaBaselineListFilter | null | undefined;
  basis?: Array<Basis> | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  definition?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  externalReferences?: StringListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  level?: Array<IndicatorLevel> | null | undefined;
  not?: IndicatorFilter | null | undefined;
  or?: Array<IndicatorFilter> | null | undefined;
  outcomeReports?: OutcomeReportListFilter | null | undefined;
  planTargets?: PlanTargetListFilter | null | undefined;
  policyFigures?: PolicyFigureListFilter | null | undefined;
  policyTargets?: PolicyTargetListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  title?: LocalizedTextFilter | null | undefined;
  unit?: Array<Unit> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** How far along the chain of effects an indicator measures. */
export type IndicatorLevel =
  /** What changed for good. */
  | 'IMPACT'
  /** What changed for people. */
  | 'OUTCOME'
  /** What a program delivered. */
  | 'OUTPUT'
  /** Who was reached; never an outcome. */
  | 'REACH';

/** A condition on a whole number. */
export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

/** A language in which Fupin keeps names and texts. */
export type Language =
  | 'en'
  | 'fr'
  | 'zh';

export type LedgerEntryFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<LedgerEntryFilter> | null | undefined;
  commitment?: CommitmentFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: LedgerEntryFilter | null | undefined;
  occurredOn?: DateFilter | null | undefined;
  or?: Array<LedgerEntryFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  passedOn?: LedgerEntryListFilter | null | undefined;
  paymentReference?: StringFilter | null | undefined;
  provider?: OrganizationFilter | null | undefined;
  providerEntry?: LedgerEntryFilter | null | undefined;
  receivedOn?: DateFilter | null | undefined;
  receiver?: OrganizationFilter | null | undefined;
  reversalOf?: LedgerEntryFilter | null | undefined;
  reversals?: LedgerEntryListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<LedgerEntryState> | null | undefined;
  tranche?: TrancheFilter | null | undefined;
  type?: Array<LedgerEntryType> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type LedgerEntryListFilter = {
  none?: LedgerEntryFilter | null | undefined;
  some?: LedgerEntryFilter | null | undefined;
};

/** Whether a ledger entry counts. */
export type LedgerEntryState =
  | 'DRAFT'
  | 'POSTED';

/** What a ledger entry records. */
export type LedgerEntryType =
  /** Money handed to a recipient. */
  | 'DISBURSEMENT'
  /** Money that a recipient spent on goods or services. */
  | 'EXPENDITURE'
  /** Money given back to the provider. */
  | 'REFUND'
  /** The exact opposite of an earlier entry that was wrong. */
  | 'REVERSAL';

/** What a statement does to a figure. */
export type LinkRelation =
  | 'CONTRADICTS'
  | 'DERIVES'
  | 'ROUNDS'
  | 'SUPPORTS';

/** A condition on a name or text in any of its languages. */
export type LocalizedTextFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  isNull?: boolean | null | undefined;
  /** Finds 略阳 by 略阳, lüeyang, lueyang or ly, and other names by the beginning of any word. */
  matches?: string | null | undefined;
  startsWith?: string | null | undefined;
};

export type LookFilter = {
  and?: Array<LookFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  lookedAt?: DateTimeFilter | null | undefined;
  not?: LookFilter | null | undefined;
  or?: Array<LookFilter> | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  user?: UserFilter | null | undefined;
};

export type LookListFilter = {
  none?: LookFilter | null | undefined;
  some?: LookFilter | null | undefined;
};

/** A part of China larger than a province. */
export type MacroRegion =
  | 'CENTRAL'
  | 'EAST'
  | 'NORTH'
  | 'NORTHEAST'
  | 'NORTHWEST'
  | 'SOUTH'
  | 'SOUTHWEST';

export type ManagementResponseFilter = {
  action?: StringFilter | null | undefined;
  agrees?: BooleanFilter | null | undefined;
  and?: Array<ManagementResponseFilter> | null | undefined;
  auditFinding?: AuditFindingFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ManagementResponseFilter | null | undefined;
  or?: Array<ManagementResponseFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  respondedByName?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ManagementResponseListFilter = {
  none?: ManagementResponseFilter | null | undefined;
  some?: ManagementResponseFilter | null | undefined;
};

export type MeasureDraftInput = {
  /** By what way it will be sold. */
  channel?: SalesChannel | null | undefined;
  /** How. */
  description?: string | null | undefined;
  /** When it ends. */
  endsOn?: FuzzyDateInput | null | undefined;
  /** Its id; chosen anew (a UUID) for one that is new, so that others can point to it. */
  id: string | number;
  /** What kind of work it is. */
  kind: MeasureKind;
  /** Where it will be sold. */
  platformId?: string | number | null | undefined;
  /** Who produces it. */
  producerId?: string | number | null | undefined;
  /** What will be sold. */
  productId?: string | number | null | undefined;
  /** Who is responsible. */
  responsible?: string | null | undefined;
  /** When it begins. */
  startsOn?: FuzzyDateInput | null | undefined;
  /** How far it has come. */
  status: MeasureStatus;
  /** What will be done. */
  title: string;
};

/** What kind of work a measure is. */
export type MeasureKind =
  | 'ECOLOGY'
  | 'ECOMMERCE_SALES'
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'FARMING'
  | 'HEALTH'
  | 'INFRASTRUCTURE'
  | 'LIVESTREAM_SALES'
  | 'OTHER'
  | 'TOURISM'
  | 'TRAINING'
  | 'WOMEN';

/** How far a measure has come. */
export type MeasureStatus =
  | 'DONE'
  | 'DROPPED'
  | 'ONGOING'
  | 'PLANNED'
  | 'PROPOSED';

export type MeasurementFilter = {
  asOf?: FuzzyDateFilter | null | undefined;
  basis?: Array<Basis> | null | undefined;
  condition?: StringFilter | null | undefined;
  derived?: BooleanFilter | null | undefined;
  formula?: StringFilter | null | undefined;
  isNull?: boolean | null | undefined;
  modality?: Array<Modality> | null | undefined;
  perUnit?: Array<Unit | null | undefined> | null | undefined;
  period?: FuzzyDateFilter | null | undefined;
  qualifier?: Array<Qualifier> | null | undefined;
  unit?: Array<Unit> | null | undefined;
  value?: DecimalFilter | null | undefined;
  valueMax?: DecimalFilter | null | undefined;
};

export type MeasurementInput = {
  /** The instant a stock or running total was counted. */
  asOf?: FuzzyDateInput | null | undefined;
  /** How it relates to time. */
  basis: Basis;
  /** What must hold for it, as the source says. */
  condition?: string | null | undefined;
  /** Whether we computed it from other figures. */
  derived?: boolean | null | undefined;
  /** How it was computed. */
  formula?: string | null | undefined;
  /** Whether it happened or is only meant. */
  modality: Modality;
  /** Makes it a rate or price: "75 CNY per HEAD". */
  perUnit?: Unit | null | undefined;
  /** The period a flow belongs to. */
  period?: FuzzyDateInput | null | undefined;
  /** How exactly it is stated. */
  qualifier: Qualifier;
  /** What is counted. */
  unit: Unit;
  /** Null means not stated; zero is a value. */
  value?: string | null | undefined;
  /** The upper end of a range. */
  valueMax?: string | null | undefined;
};

/** What is counted of reach or activity; never an outcome. */
export type Metric =
  /** Counties whose sales exceed a stated amount. */
  | 'COUNTIES_ABOVE_THRESHOLD'
  /** Counties that take part. */
  | 'COUNTIES_COVERED'
  /** Gifts collected. */
  | 'DONATIONS_COLLECTED'
  /** People who registered to help. */
  | 'DONORS_REGISTERED'
  /** Enterprises that take part. */
  | 'ENTERPRISES_TAKING_PART'
  /** Accounts that follow a host. */
  | 'FOLLOWERS'
  /** Share of requests that were met. */
  | 'FULFILMENT_RATE'
  /** Money said to be invested, without further detail. */
  | 'FUNDS_INVESTED'
  /** People who sell by livestream. */
  | 'HOSTS_ACTIVE'
  /** Households connected with donors. */
  | 'HOUSEHOLDS_CONNECTED'
  /** What livestreams took in. */
  | 'LIVESTREAM_REVENUE'
  /** Livestreams held. */
  | 'LIVESTREAM_SESSIONS'
  /** Loans, which are no grants. */
  | 'LOANS_GRANTED'
  /** What a platform sold for poor areas. */
  | 'PLATFORM_SALES'
  /** Products on offer. */
  | 'PRODUCTS_LISTED'
  /** Requests for help that were published. */
  | 'REQUESTS_PUBLISHED'
  /** Employees who help. */
  | 'STAFF_INVOLVED'
  /** What stores took in. */
  | 'STORE_REVENUE'
  /** What a platform says its exposure is worth. */
  | 'TRAFFIC_VALUE'
  /** Cities in which something is tried. */
  | 'TRIAL_CITIES'
  /** What users of a platform took in. */
  | 'USER_REVENUE'
  /** Videos put on a platform. */
  | 'VIDEOS_UPLOADED'
  /** Times something was watched. */
  | 'VIEWS'
  /** Villages that take part. */
  | 'VILLAGES_COVERED';

export type MetricObservationFilter = {
  and?: Array<MetricObservationFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  campaign?: CampaignFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  helpPlatform?: HelpPlatformFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  metric?: Array<Metric> | null | undefined;
  not?: MetricObservationFilter | null | undefined;
  or?: Array<MetricObservationFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  person?: PersonFilter | null | undefined;
  platform?: SalesPlatformFilter | null | undefined;
  producer?: ProducerFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type MetricObservationListFilter = {
  none?: MetricObservationFilter | null | undefined;
  some?: MetricObservationFilter | null | undefined;
};

/** Whether a figure happened or is only meant, hoped or possible. */
export type Modality =
  | 'ACTUAL'
  | 'CONDITIONAL'
  | 'EXPECTED'
  | 'PLANNED'
  | 'PLEDGED'
  | 'POTENTIAL'
  | 'PROPOSED'
  | 'TARGET';

export type MoneyFilter = {
  amount?: DecimalFilter | null | undefined;
  currency?: StringFilter | null | undefined;
  isNull?: boolean | null | undefined;
};

export type MoneyInput = {
  /** The exact amount. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

export type NotificationFilter = {
  and?: Array<NotificationFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  event?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<NotificationKind> | null | undefined;
  not?: NotificationFilter | null | undefined;
  or?: Array<NotificationFilter> | null | undefined;
  readAt?: DateTimeFilter | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  user?: UserFilter | null | undefined;
};

/** What a notification tells. */
export type NotificationKind =
  | 'COMMENTED'
  | 'FINDING_RAISED'
  | 'SECURITY'
  | 'STATE_CHANGED'
  | 'TASK_ASSIGNED'
  | 'TASK_DUE';

export type NotificationListFilter = {
  none?: NotificationFilter | null | undefined;
  some?: NotificationFilter | null | undefined;
};

export type OrganizationField =
  | 'ABBREVIATION'
  | 'COUNTRY_CODE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'DESCRIPTION'
  | 'IATI_ORG_ID'
  | 'ID'
  | 'KIND'
  | 'NAMES'
  | 'UPDATED_AT'
  | 'UPDATED_BY'
  | 'USCC';

export type OrganizationFilter = {
  abbreviation?: StringFilter | null | undefined;
  and?: Array<OrganizationFilter> | null | undefined;
  appointments?: AppointmentListFilter | null | undefined;
  area?: AreaFilter | null | undefined;
  assertions?: StatementListFilter | null | undefined;
  attributions?: OutcomeAttributionListFilter | null | undefined;
  auditEngagements?: AuditEngagementListFilter | null | undefined;
  commitmentsMade?: CommitmentListFilter | null | undefined;
  commitmentsReceived?: CommitmentListFilter | null | undefined;
  countryCode?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  funds?: FundListFilter | null | undefined;
  helpPlatforms?: HelpPlatformListFilter | null | undefined;
  iatiOrgId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inKindGiven?: InKindContributionListFilter | null | undefined;
  inKindReceived?: InKindContributionListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  keeper?: OrganizationFilter | null | undefined;
  kind?: Array<OrganizationKind> | null | undefined;
  members?: OrganizationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: OrganizationFilter | null | undefined;
  or?: Array<OrganizationFilter> | null | undefined;
  organizationsKept?: OrganizationListFilter | null | undefined;
  outcomeReports?: OutcomeReportListFilter | null | undefined;
  parent?: OrganizationFilter | null | undefined;
  participationsKept?: ProgramParticipationListFilter | null | undefined;
  partnerships?: PartnershipListFilter | null | undefined;
  partnershipsKept?: PartnershipListFilter | null | undefined;
  paymentsMade?: LedgerEntryListFilter | null | undefined;
  paymentsReceived?: LedgerEntryListFilter | null | undefined;
  peopleKept?: PersonListFilter | null | undefined;
  periodCloses?: PeriodCloseListFilter | null | undefined;
  plansSupported?: CountyPlanListFilter | null | undefined;
  policyEvents?: PolicyEventListFilter | null | undefined;
  policyFigures?: PolicyFigureListFilter | null | undefined;
  policyTargets?: PolicyTargetListFilter | null | undefined;
  programParticipations?: ProgramParticipationListFilter | null | undefined;
  programsKept?: ProgramListFilter | null | undefined;
  publications?: SourceDocumentListFilter | null | undefined;
  roleGrants?: RoleGrantListFilter | null | undefined;
  salesPlatforms?: SalesPlatformListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  trainingClasses?: TrainingClassListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  uscc?: StringFilter | null | undefined;
  verifications?: VerificationListFilter | null | undefined;
};

/** What kind of body an organization is. */
export type OrganizationKind =
  | 'COMPANY'
  | 'COOPERATIVE'
  | 'FUND'
  | 'GOVERNMENT'
  | 'MEDIA'
  | 'MULTILATERAL'
  | 'NGO';

export type OrganizationListFilter = {
  none?: OrganizationFilter | null | undefined;
  some?: OrganizationFilter | null | undefined;
};

export type OrganizationOrder = {
  direction?: Direction;
  field: OrganizationField;
};

/** How a record came to be known. */
export type Origin =
  /** Somebody filed it in Fupin. */
  | 'FILED'
  /** A published source reports it; it never went through a workflow here. */
  | 'PUBLIC_SOURCE';

export type OutcomeAttributionFilter = {
  and?: Array<OutcomeAttributionFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: OutcomeAttributionFilter | null | undefined;
  or?: Array<OutcomeAttributionFilter> | null | undefined;
  organization?: OrganizationFilter | null | undefined;
  origin?: Array<Origin> | null | undefined;
  outcomeReport?: OutcomeReportFilter | null | undefined;
  rationale?: StringFilter | null | undefined;
  sharePercent?: DecimalFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type OutcomeAttributionListFilter = {
  none?: OutcomeAttributionFilter | null | undefined;
  some?: OutcomeAttributionFilter | null | undefined;
};

export type OutcomeDisaggregationFilter = {
  and?: Array<OutcomeDisaggregationFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dimension?: Array<DisaggregationDimension> | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isSubset?: BooleanFilter | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: OutcomeDisaggregationFilter | null | undefined;
  or?: Array<OutcomeDisaggregationFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  outcomeReport?: OutcomeReportFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  value?: StringFilter | null | undefined;
};

export type OutcomeDisaggregationListFilter = {
  none?: OutcomeDisaggregationFilter | null | undefined;
  some?: OutcomeDisaggregationFilter | null | undefined;
};

export type OutcomeReportField =
  | 'CHANNEL'
  | 'CLAIMED'
  | 'CONTRIBUTION_TYPE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ID'
  | 'IS_SELF_REPORTED'
  | 'ORIGIN'
  | 'PERIOD'
  | 'REPORTER_NAME'
  | 'RETRACTION_REASON'
  | 'STATE'
  | 'SUBMITTED_AT'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type OutcomeReportFilter = {
  and?: Array<OutcomeReportFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  attributions?: OutcomeAttributionListFilter | null | undefined;
  campaign?: CampaignFilter | null | undefined;
  channel?: Array<SalesChannel | null | undefined> | null | undefined;
  claimed?: MeasurementFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  contributionType?: Array<ContributionType> | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dedupEntries?: DedupEntryListFilter | null | undefined;
  disaggregations?: OutcomeDisaggregationListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: IndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isSelfReported?: BooleanFilter | null | undefined;
  not?: OutcomeReportFilter | null | undefined;
  or?: Array<OutcomeReportFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  otherDedupEntries?: DedupEntryListFilter | null | undefined;
  period?: FuzzyDateFilter | null | undefined;
  planTarget?: PlanTargetFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  reportedBy?: OrganizationFilter | null | undefined;
  reporterName?: StringFilter | null | undefined;
  restatements?: OutcomeReportListFilter | null | undefined;
  restates?: OutcomeReportFilter | null | undefined;
  retractionReason?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<OutcomeReportState> | null | undefined;
  submittedAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  verifications?: VerificationListFilter | null | undefined;
};

export type OutcomeReportListFilter = {
  none?: OutcomeReportFilter | null | undefined;
  some?: OutcomeReportFilter | null | undefined;
};

export type OutcomeReportOrder = {
  direction?: Direction;
  field: OutcomeReportField;
};

/** Where a claim of an outcome stands. */
export type OutcomeReportState =
  /** Complete and plausible, still a claim. */
  | 'ACCEPTED'
  /** Being written. */
  | 'DRAFT'
  /** Being checked by someone independent. */
  | 'IN_VERIFICATION'
  /** Not found true. */
  | 'NOT_VERIFIED'
  /** Found true in part. */
  | 'PARTLY_VERIFIED'
  /** Known from a public source only. */
  | 'REPORTED'
  /** Replaced by a corrected report. */
  | 'RESTATED'
  /** Taken back. */
  | 'RETRACTED'
  /** Sent back with reasons. */
  | 'RETURNED'
  /** Waiting for acceptance. */
  | 'SUBMITTED'
  /** Found true. */
  | 'VERIFIED';

/** What an organization does in a program, as IATI codes it. */
export type ParticipationRole =
  /** IATI 2: answers for it. */
  | 'ACCOUNTABLE'
  /** IATI 3: passes money and duties on. */
  | 'EXTENDING'
  /** IATI 1: gives the money. */
  | 'FUNDING'
  /** IATI 4: does the work. */
  | 'IMPLEMENTING';

export type PartnershipFilter = {
  and?: Array<PartnershipFilter> | null | undefined;
  announcedOn?: FuzzyDateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  keeper?: OrganizationFilter | null | undefined;
  not?: PartnershipFilter | null | undefined;
  objectives?: StringListFilter | null | undefined;
  or?: Array<PartnershipFilter> | null | undefined;
  parties?: OrganizationListFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  sdgGoals?: Array<SdgGoal | null | undefined> | null | undefined;
  signedAt?: AreaFilter | null | undefined;
  signedOn?: FuzzyDateFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<PartnershipState> | null | undefined;
  type?: Array<PartnershipType> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PartnershipListFilter = {
  none?: PartnershipFilter | null | undefined;
  some?: PartnershipFilter | null | undefined;
};

/** Where a partnership stands. */
export type PartnershipState =
  | 'ANNOUNCED'
  | 'ENDED'
  | 'SIGNED';

/** What organizations agreed to do together. */
export type PartnershipType =
  /** One supports the other. */
  | 'PAIRING'
  /** To carry out one project. */
  | 'PROJECT'
  /** To work together at large. */
  | 'STRATEGIC';

export type PasswordLinkFilter = {
  and?: Array<PasswordLinkFilter> | null | undefined;
  confirmedBy?: UserFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  expiresAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<PasswordLinkKind> | null | undefined;
  needsSecond?: BooleanFilter | null | undefined;
  not?: PasswordLinkFilter | null | undefined;
  or?: Array<PasswordLinkFilter> | null | undefined;
  removesSecondFactor?: BooleanFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  usedAt?: DateTimeFilter | null | undefined;
  user?: UserFilter | null | undefined;
  voidedAt?: DateTimeFilter | null | undefined;
};

/** What somebody chooses a password for. */
export type PasswordLinkKind =
  | 'INVITATION'
  | 'RESET';

export type PasswordLinkListFilter = {
  none?: PasswordLinkFilter | null | undefined;
  some?: PasswordLinkFilter | null | undefined;
};

export type PeriodCloseFilter = {
  and?: Array<PeriodCloseFilter> | null | undefined;
  closedAt?: DateTimeFilter | null | undefined;
  closedByName?: StringFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PeriodCloseFilter | null | undefined;
  or?: Array<PeriodCloseFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PeriodCloseListFilter = {
  none?: PeriodCloseFilter | null | undefined;
  some?: PeriodCloseFilter | null | undefined;
};

export type PersonFilter = {
  actionsPromised?: FollowUpActionListFilter | null | undefined;
  and?: Array<PersonFilter> | null | undefined;
  appointments?: AppointmentListFilter | null | undefined;
  authored?: SourceDocumentListFilter | null | undefined;
  campaigns?: CampaignListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  enrolments?: EnrolmentListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inKindReceived?: InKindContributionListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  keeper?: OrganizationFilter | null | undefined;
  metrics?: MetricObservationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: PersonFilter | null | undefined;
  or?: Array<PersonFilter> | null | undefined;
  policyProposals?: PolicyProposalListFilter | null | undefined;
  producersLed?: ProducerListFilter | null | undefined;
  reviewsPromised?: ReviewScheduleListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  statements?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PersonListFilter = {
  none?: PersonFilter | null | undefined;
  some?: PersonFilter | null | undefined;
};

export type PlanAssumptionFilter = {
  and?: Array<PlanAssumptionFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  comparator?: ComparatorFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  descendsFrom?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measure?: PlanMeasureFilter | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  metric?: Array<AssumptionMetric> | null | undefined;
  not?: PlanAssumptionFilter | null | undefined;
  or?: Array<PlanAssumptionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  position?: IntFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanAssumptionListFilter = {
  none?: PlanAssumptionFilter | null | undefined;
  some?: PlanAssumptionFilter | null | undefined;
};

export type PlanBudgetLineFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<PlanBudgetLineFilter> | null | undefined;
  category?: Array<BudgetCategory> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  descendsFrom?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measure?: PlanMeasureFilter | null | undefined;
  not?: PlanBudgetLineFilter | null | undefined;
  or?: Array<PlanBudgetLineFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  position?: IntFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  source?: Array<BudgetSource> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanBudgetLineListFilter = {
  none?: PlanBudgetLineFilter | null | undefined;
  some?: PlanBudgetLineFilter | null | undefined;
};

export type PlanCohortFilter = {
  and?: Array<PlanCohortFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  followUpActions?: FollowUpActionListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: PlanCohortFilter | null | undefined;
  or?: Array<PlanCohortFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  originClass?: TrainingClassFilter | null | undefined;
  plans?: CountyPlanListFilter | null | undefined;
  reportedCountyCount?: IntFilter | null | undefined;
  reviewSchedules?: ReviewScheduleListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanCohortListFilter = {
  none?: PlanCohortFilter | null | undefined;
  some?: PlanCohortFilter | null | undefined;
};

export type PlanDecisionFilter = {
  and?: Array<PlanDecisionFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  decidedByName?: StringFilter | null | undefined;
  decision?: Array<PlanDecisionKind> | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PlanDecisionFilter | null | undefined;
  or?: Array<PlanDecisionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  step?: Array<DecisionStep> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** What was decided on a plan version. */
export type PlanDecisionKind =
  | 'APPROVE'
  | 'REJECT'
  | 'RETURN';

export type PlanDecisionListFilter = {
  none?: PlanDecisionFilter | null | undefined;
  some?: PlanDecisionFilter | null | undefined;
};

export type PlanMeasureFilter = {
  and?: Array<PlanMeasureFilter> | null | undefined;
  assumptions?: PlanAssumptionListFilter | null | undefined;
  budgetLines?: PlanBudgetLineListFilter | null | undefined;
  campaigns?: CampaignListFilter | null | undefined;
  channel?: Array<SalesChannel | null | undefined> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  descendsFrom?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  endsOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  findings?: ReviewFindingListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<MeasureKind> | null | undefined;
  not?: PlanMeasureFilter | null | undefined;
  or?: Array<PlanMeasureFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  platform?: SalesPlatformFilter | null | undefined;
  position?: IntFilter | null | undefined;
  producer?: ProducerFilter | null | undefined;
  product?: ProductFilter | null | undefined;
  responsible?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
  status?: Array<MeasureStatus> | null | undefined;
  targets?: PlanTargetListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanMeasureListFilter = {
  none?: PlanMeasureFilter | null | undefined;
  some?: PlanMeasureFilter | null | undefined;
};

export type PlanSectionFilter = {
  and?: Array<PlanSectionFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isFinished?: BooleanFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<SectionKind> | null | undefined;
  not?: PlanSectionFilter | null | undefined;
  or?: Array<PlanSectionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanSectionListFilter = {
  none?: PlanSectionFilter | null | undefined;
  some?: PlanSectionFilter | null | undefined;
};

export type PlanTargetFilter = {
  and?: Array<PlanTargetFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  denominator?: AreaBaselineFilter | null | undefined;
  descendsFrom?: IdFilter | null | undefined;
  dueOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: IndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measure?: PlanMeasureFilter | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: PlanTargetFilter | null | undefined;
  or?: Array<PlanTargetFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  outcomeReports?: OutcomeReportListFilter | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  position?: IntFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanTargetListFilter = {
  none?: PlanTargetFilter | null | undefined;
  some?: PlanTargetFilter | null | undefined;
};

export type PlanVersionFilter = {
  and?: Array<PlanVersionFilter> | null | undefined;
  assumptions?: PlanAssumptionListFilter | null | undefined;
  basedOn?: PlanVersionFilter | null | undefined;
  budgetLines?: PlanBudgetLineListFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  consultationNotes?: StringFilter | null | undefined;
  contentHash?: StringFilter | null | undefined;
  contributions?: VersionContributionListFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  decisions?: PlanDecisionListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measures?: PlanMeasureListFilter | null | undefined;
  not?: PlanVersionFilter | null | undefined;
  number?: IntFilter | null | undefined;
  or?: Array<PlanVersionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  plan?: CountyPlanFilter | null | undefined;
  sections?: PlanSectionListFilter | null | undefined;
  situationAnalysis?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<PlanVersionState> | null | undefined;
  submittedAt?: DateTimeFilter | null | undefined;
  successors?: PlanVersionListFilter | null | undefined;
  tailoringNotes?: StringFilter | null | undefined;
  targets?: PlanTargetListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PlanVersionListFilter = {
  none?: PlanVersionFilter | null | undefined;
  some?: PlanVersionFilter | null | undefined;
};

/** Where a version of a county plan stands. */
export type PlanVersionState =
  /** In force. */
  | 'ACCEPTED'
  /** Being written; only the county sees it. */
  | 'DRAFT'
  /** Refused with reasons. */
  | 'REJECTED'
  /** Known from a public source only. */
  | 'REPORTED'
  /** Sent back with reasons; the next version answers them. */
  | 'RETURNED'
  /** The county stands behind it; waiting for the company. */
  | 'SIGNED_OFF'
  /** Waiting for the county to sign it off. */
  | 'SUBMITTED'
  /** A later version is in force. */
  | 'SUPERSEDED'
  /** Taken back by the county. */
  | 'WITHDRAWN';

/** What kind of place a sales platform is. */
export type PlatformKind =
  | 'FINANCE'
  | 'LIVESTREAM'
  | 'MARKETPLACE'
  | 'SHORT_VIDEO'
  | 'SOCIAL_COMMERCE';

export type PolicyEventFilter = {
  and?: Array<PolicyEventFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  heldOn?: FuzzyDateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<PolicyEventKind> | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: PolicyEventFilter | null | undefined;
  or?: Array<PolicyEventFilter> | null | undefined;
  organizer?: OrganizationFilter | null | undefined;
  proposals?: PolicyProposalListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** What kind of public event it is. */
export type PolicyEventKind =
  | 'CEREMONY'
  | 'CONGRESS_SESSION'
  | 'MEETING'
  | 'NEWS_CONFERENCE';

export type PolicyEventListFilter = {
  none?: PolicyEventFilter | null | undefined;
  some?: PolicyEventFilter | null | undefined;
};

export type PolicyFigureFilter = {
  and?: Array<PolicyFigureFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: IndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: PolicyFigureFilter | null | undefined;
  or?: Array<PolicyFigureFilter> | null | undefined;
  povertyLine?: PovertyLineFilter | null | undefined;
  producedBy?: OrganizationFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PolicyFigureListFilter = {
  none?: PolicyFigureFilter | null | undefined;
  some?: PolicyFigureFilter | null | undefined;
};

export type PolicyProposalFilter = {
  and?: Array<PolicyProposalFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  event?: PolicyEventFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PolicyProposalFilter | null | undefined;
  or?: Array<PolicyProposalFilter> | null | undefined;
  proposer?: PersonFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<ProposalState> | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PolicyProposalListFilter = {
  none?: PolicyProposalFilter | null | undefined;
  some?: PolicyProposalFilter | null | undefined;
};

export type PolicyTargetFilter = {
  and?: Array<PolicyTargetFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: IndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  issuer?: OrganizationFilter | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: PolicyTargetFilter | null | undefined;
  or?: Array<PolicyTargetFilter> | null | undefined;
  povertyLine?: PovertyLineFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type PolicyTargetListFilter = {
  none?: PolicyTargetFilter | null | undefined;
  some?: PolicyTargetFilter | null | undefined;
};

/** Why a household is poor, or might be again. */
export type PovertyCause =
  | 'ACCIDENT'
  | 'DISABILITY'
  | 'DISASTER'
  | 'ILLNESS'
  | 'JOB_LOSS'
  | 'LACK_OF_CAPITAL'
  | 'LACK_OF_LABOR'
  | 'LACK_OF_LAND'
  | 'LACK_OF_SKILL'
  | 'LACK_OF_WATER'
  | 'MARKET_LOSS'
  | 'OTHER'
  | 'POOR_ACCESS'
  | 'SCHOOLING_COST';

export type PovertyLineFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<PovertyLineFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  householdExits?: HouseholdExitListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PovertyLineFilter | null | undefined;
  or?: Array<PovertyLineFilter> | null | undefined;
  period?: Array<IncomePeriod> | null | undefined;
  policyFigures?: PolicyFigureListFilter | null | undefined;
  policyTargets?: PolicyTargetListFilter | null | undefined;
  priceBasis?: Array<PriceBasis | null | undefined> | null | undefined;
  priceYear?: IntFilter | null | undefined;
  reportedConversion?: ReportedConversionFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  validFrom?: FuzzyDateFilter | null | undefined;
  validTo?: FuzzyDateFilter | null | undefined;
};

export type PovertyLineListFilter = {
  none?: PovertyLineFilter | null | undefined;
  some?: PovertyLineFilter | null | undefined;
};

/** The prices in which an amount is stated. */
export type PriceBasis =
  /** Prices of one stated year. */
  | 'CONSTANT'
  /** Prices of the time itself. */
  | 'CURRENT';

export type ProducerAssetFilter = {
  and?: Array<ProducerAssetFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<AssetKind> | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: ProducerAssetFilter | null | undefined;
  or?: Array<ProducerAssetFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  producer?: ProducerFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ProducerAssetListFilter = {
  none?: ProducerAssetFilter | null | undefined;
  some?: ProducerAssetFilter | null | undefined;
};

export type ProducerEventFilter = {
  and?: Array<ProducerEventFilter> | null | undefined;
  cause?: Array<EventCause | null | undefined> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  count?: IntFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<ProducerEventKind> | null | undefined;
  not?: ProducerEventFilter | null | undefined;
  occurredOn?: FuzzyDateFilter | null | undefined;
  or?: Array<ProducerEventFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  producer?: ProducerFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** What happened to a producer. */
export type ProducerEventKind =
  | 'CLOSED'
  | 'OUTLETS_OPENED'
  | 'OUTLETS_REOPENED'
  | 'OUTLETS_SUSPENDED'
  | 'PRODUCTION_LOSS'
  | 'TEAM_CREATED';

export type ProducerEventListFilter = {
  none?: ProducerEventFilter | null | undefined;
  some?: ProducerEventFilter | null | undefined;
};

export type ProducerFilter = {
  and?: Array<ProducerFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  assets?: ProducerAssetListFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  establishedOn?: FuzzyDateFilter | null | undefined;
  events?: ProducerEventListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  forecasts?: ProducerForecastListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<ProducerKind> | null | undefined;
  leader?: PersonFilter | null | undefined;
  metrics?: MetricObservationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: ProducerFilter | null | undefined;
  or?: Array<ProducerFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planMeasures?: PlanMeasureListFilter | null | undefined;
  salesResults?: SalesResultListFilter | null | undefined;
  settlements?: ProducerSettlementListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ProducerForecastFilter = {
  and?: Array<ProducerForecastFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  metric?: Array<ForecastMetric> | null | undefined;
  not?: ProducerForecastFilter | null | undefined;
  or?: Array<ProducerForecastFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  producer?: ProducerFilter | null | undefined;
  reportedConversion?: ReportedConversionFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ProducerForecastListFilter = {
  none?: ProducerForecastFilter | null | undefined;
  some?: ProducerForecastFilter | null | undefined;
};

/** Who produces. */
export type ProducerKind =
  /** A private company. */
  | 'COMPANY'
  /** A cooperative. */
  | 'COOPERATIVE'
  /** One person. */
  | 'INDIVIDUAL'
  /** Poor households together, not named. */
  | 'POOR_HOUSEHOLDS'
  /** An enterprise of a village. */
  | 'VILLAGE_ENTERPRISE';

export type ProducerListFilter = {
  none?: ProducerFilter | null | undefined;
  some?: ProducerFilter | null | undefined;
};

export type ProducerSettlementFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<ProducerSettlementFilter> | null | undefined;
  campaign?: CampaignFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  householdsPaid?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ProducerSettlementFilter | null | undefined;
  or?: Array<ProducerSettlementFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  paidOn?: DateFilter | null | undefined;
  paymentReference?: StringFilter | null | undefined;
  producer?: ProducerFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ProducerSettlementListFilter = {
  none?: ProducerSettlementFilter | null | undefined;
  some?: ProducerSettlementFilter | null | undefined;
};

export type ProductFilter = {
  and?: Array<ProductFilter> | null | undefined;
  campaigns?: CampaignListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isLocalSpeciality?: BooleanFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<ProductKind> | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: ProductFilter | null | undefined;
  or?: Array<ProductFilter> | null | undefined;
  originArea?: AreaFilter | null | undefined;
  planMeasures?: PlanMeasureListFilter | null | undefined;
  salesResults?: SalesResultListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  unit?: Array<Unit | null | undefined> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** What kind of thing is sold. */
export type ProductKind =
  | 'ACCESSORY'
  | 'EGGS'
  | 'FRUIT'
  | 'GRAIN'
  | 'HANDICRAFT'
  | 'LIVESTOCK_POULTRY'
  | 'MEAT'
  | 'PROCESSED_FOOD'
  | 'TEA_COFFEE'
  | 'TOURISM'
  | 'VEGETABLE';

export type ProductListFilter = {
  none?: ProductFilter | null | undefined;
  some?: ProductFilter | null | undefined;
};

export type ProgramField =
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ENDS_ON'
  | 'ID'
  | 'KIND'
  | 'SCOPE'
  | 'STARTS_ON'
  | 'STATUS'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type ProgramFilter = {
  allocations?: AllocationListFilter | null | undefined;
  and?: Array<ProgramFilter> | null | undefined;
  areas?: AreaListFilter | null | undefined;
  auditEngagements?: AuditEngagementListFilter | null | undefined;
  campaigns?: CampaignListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endsOn?: FuzzyDateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inKindContributions?: InKindContributionListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  keeper?: OrganizationFilter | null | undefined;
  kind?: Array<ProgramKind> | null | undefined;
  metrics?: MetricObservationListFilter | null | undefined;
  not?: ProgramFilter | null | undefined;
  objectives?: StringListFilter | null | undefined;
  or?: Array<ProgramFilter> | null | undefined;
  outcomeReports?: OutcomeReportListFilter | null | undefined;
  parent?: ProgramFilter | null | undefined;
  participations?: ProgramParticipationListFilter | null | undefined;
  partnerships?: PartnershipListFilter | null | undefined;
  roleGrants?: RoleGrantListFilter | null | undefined;
  scope?: Array<ProgramScope | null | undefined> | null | undefined;
  sdgGoals?: Array<SdgGoal | null | undefined> | null | undefined;
  services?: Array<ProgramService | null | undefined> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
  status?: Array<ActivityStatus> | null | undefined;
  subprograms?: ProgramListFilter | null | undefined;
  targetGroups?: Array<TargetGroup | null | undefined> | null | undefined;
  title?: LocalizedTextFilter | null | undefined;
  topics?: StringListFilter | null | undefined;
  trainingClasses?: TrainingClassListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** What kind of work a program does. */
export type ProgramKind =
  /** A company supports one county or several. */
  | 'COUNTY_SUPPORT'
  /** A drive in which many enterprises take part. */
  | 'ENTERPRISE_DRIVE'
  /** A plan of the state. */
  | 'NATIONAL_POLICY'
  /** Meals for those who lack them. */
  | 'NUTRITION'
  /** A platform that connects donors and households. */
  | 'PUBLIC_PLATFORM'
  /** A joint program of companies and public bodies. */
  | 'PUBLIC_WELFARE'
  /** Campaigns of one kind. */
  | 'SALES_SERIES'
  /** Classes of one kind. */
  | 'TRAINING_SERIES';

export type ProgramListFilter = {
  none?: ProgramFilter | null | undefined;
  some?: ProgramFilter | null | undefined;
};

export type ProgramOrder = {
  direction?: Direction;
  field: ProgramField;
};

export type ProgramParticipationFilter = {
  and?: Array<ProgramParticipationFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  keeper?: OrganizationFilter | null | undefined;
  not?: ProgramParticipationFilter | null | undefined;
  or?: Array<ProgramParticipationFilter> | null | undefined;
  organization?: OrganizationFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  role?: Array<ParticipationRole> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ProgramParticipationListFilter = {
  none?: ProgramParticipationFilter | null | undefined;
  some?: ProgramParticipationFilter | null | undefined;
};

/** How far a program reaches. */
export type ProgramScope =
  | 'COUNTY'
  | 'GLOBAL'
  | 'NATIONAL'
  | 'PROVINCIAL'
  | 'REGIONAL'
  | 'VILLAGE';

/** What a program does for people. */
export type ProgramService =
  | 'ECOLOGY'
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'FINANCE'
  | 'HEALTH'
  | 'INFRASTRUCTURE'
  | 'MARKET_ACCESS'
  | 'NUTRITION'
  | 'TRAINING';

/** Why progress towards a target cannot be computed. */
export type ProgressReason =
  /** Several figures are there that never add up: stocks, running totals or rates. */
  | 'AGGREGATION_RULE'
  /** Nobody has verified a report. */
  | 'NOT_VERIFIED_YET'
  /** No accepted report says that anything happened. */
  | 'NO_ACTUAL_REPORTS'
  /** The target is a share, and the figure it is a share of is missing or not stated. */
  | 'NO_BASELINE'
  /** No verification gives an official figure. */
  | 'NO_OFFICIAL_FIGURE'
  /** The target is an upper bound; a share of it would mislead. */
  | 'TARGET_IS_CEILING'
  /** Nothing can be divided by a target of zero. */
  | 'TARGET_IS_ZERO'
  /** The plan does not say how much. */
  | 'TARGET_NOT_STATED'
  /** Target, reports and indicator do not count the same unit. */
  | 'UNIT_MISMATCH';

/** What became of a policy proposal. */
export type ProposalState =
  | 'ADOPTED'
  | 'ANNOUNCED'
  | 'DECLINED'
  | 'SUBMITTED';

/** How exactly a figure is stated. */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACT'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'ORDER_OF_MAGNITUDE'
  | 'UNKNOWN';

export type ReportedConversionFilter = {
  amount?: DecimalFilter | null | undefined;
  currency?: StringFilter | null | undefined;
  impliedRate?: DecimalFilter | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ReviewFilter = {
  and?: Array<ReviewFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  findings?: ReviewFindingListFilter | null | undefined;
  heldOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  leadName?: StringFilter | null | undefined;
  not?: ReviewFilter | null | undefined;
  or?: Array<ReviewFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  plan?: CountyPlanFilter | null | undefined;
  schedule?: ReviewScheduleFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<ReviewState> | null | undefined;
  summary?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ReviewFindingFilter = {
  acceptanceReason?: StringFilter | null | undefined;
  actions?: FollowUpActionListFilter | null | undefined;
  and?: Array<ReviewFindingFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  measure?: PlanMeasureFilter | null | undefined;
  not?: ReviewFindingFilter | null | undefined;
  number?: IntFilter | null | undefined;
  or?: Array<ReviewFindingFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  response?: StringFilter | null | undefined;
  review?: ReviewFilter | null | undefined;
  severity?: Array<Severity> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<FindingState> | null | undefined;
  text?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ReviewFindingListFilter = {
  none?: ReviewFindingFilter | null | undefined;
  some?: ReviewFindingFilter | null | undefined;
};

export type ReviewListFilter = {
  none?: ReviewFilter | null | undefined;
  some?: ReviewFilter | null | undefined;
};

export type ReviewScheduleFilter = {
  and?: Array<ReviewScheduleFilter> | null | undefined;
  cadence?: Array<Cadence> | null | undefined;
  cohort?: PlanCohortFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ReviewScheduleFilter | null | undefined;
  or?: Array<ReviewScheduleFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  plan?: CountyPlanFilter | null | undefined;
  promisedBy?: PersonFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  reviews?: ReviewListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type ReviewScheduleListFilter = {
  none?: ReviewScheduleFilter | null | undefined;
  some?: ReviewScheduleFilter | null | undefined;
};

/** Where a review stands. */
export type ReviewState =
  | 'CLOSED'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'MISSED'
  | 'SCHEDULED';

export type RiskCaseFilter = {
  and?: Array<RiskCaseFilter> | null | undefined;
  cause?: Array<PovertyCause> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  flaggedOn?: DateFilter | null | undefined;
  household?: HouseholdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<RiskKind> | null | undefined;
  not?: RiskCaseFilter | null | undefined;
  or?: Array<RiskCaseFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  reason?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<RiskCaseState> | null | undefined;
  support?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type RiskCaseListFilter = {
  none?: RiskCaseFilter | null | undefined;
  some?: RiskCaseFilter | null | undefined;
};

/** Where a household at risk stands. */
export type RiskCaseState =
  /** The household is poor again. */
  | 'BACK_IN_POVERTY'
  /** The risk is over. */
  | 'CLEARED'
  /** The county found it true. */
  | 'CONFIRMED'
  /** There is no risk, for a stated reason. */
  | 'DISMISSED'
  /** Somebody or some figure points to it. */
  | 'FLAGGED'
  /** It was done. */
  | 'SUPPORTED'
  /** It is settled what will be done. */
  | 'SUPPORT_PLANNED';

/** In what way a household is at risk. */
export type RiskKind =
  /** It was never registered as poor but is close to it. */
  | 'MARGINAL'
  /** Something sudden struck it. */
  | 'SUDDEN_HARDSHIP'
  /** It left poverty and may fall back. */
  | 'UNSTABLE_EXIT';

/** What a user may do, within the scope of the grant. */
export type Role =
  /** Keeps people, roles and organizations. */
  | 'ADMIN'
  /** Reads everything in scope and writes findings. */
  | 'AUDITOR'
  /** Signs a county's plans off. */
  | 'COUNTY_APPROVER'
  /** Files a county's plans and reports. */
  | 'COUNTY_EDITOR'
  /** Decides on a company's promises and on plans that name it. */
  | 'CSR_APPROVER'
  /** Files a company's promises and work. */
  | 'CSR_EDITOR'
  /** Reads everything in scope. */
  | 'OBSERVER'
  /** Checks reported outcomes. */
  | 'VERIFIER';

export type RoleGrantFilter = {
  and?: Array<RoleGrantFilter> | null | undefined;
  area?: AreaFilter | null | undefined;
  confirmedBy?: UserFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endedAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  givenAlone?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: RoleGrantFilter | null | undefined;
  or?: Array<RoleGrantFilter> | null | undefined;
  organization?: OrganizationFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  role?: Array<Role> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  user?: UserFilter | null | undefined;
};

export type RoleGrantListFilter = {
  none?: RoleGrantFilter | null | undefined;
  some?: RoleGrantFilter | null | undefined;
};

export type RolloutFilter = {
  cityCount?: IntFilter | null | undefined;
  isNull?: boolean | null | undefined;
  phase?: Array<RolloutPhase> | null | undefined;
  provinceCount?: IntFilter | null | undefined;
};

/** How far a platform has been introduced. */
export type RolloutPhase =
  | 'EXTENDED'
  | 'NATIONWIDE'
  | 'TRIAL';

/** By what way products reach buyers. */
export type SalesChannel =
  | 'COUNTY_FAIR'
  | 'GROUP_PURCHASE'
  | 'LIVESTREAM'
  | 'ONLINE_SHOP'
  | 'PHYSICAL_STORE'
  | 'SHORT_VIDEO'
  | 'SOCIAL_COMMERCE'
  | 'WHOLESALE';

export type SalesPlatformFilter = {
  and?: Array<SalesPlatformFilter> | null | undefined;
  campaigns?: CampaignListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  description?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<PlatformKind> | null | undefined;
  metrics?: MetricObservationListFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: SalesPlatformFilter | null | undefined;
  operator?: OrganizationFilter | null | undefined;
  or?: Array<SalesPlatformFilter> | null | undefined;
  planMeasures?: PlanMeasureListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type SalesPlatformListFilter = {
  none?: SalesPlatformFilter | null | undefined;
  some?: SalesPlatformFilter | null | undefined;
};

export type SalesResultFilter = {
  and?: Array<SalesResultFilter> | null | undefined;
  campaign?: CampaignFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  freight?: MoneyFilter | null | undefined;
  gross?: MoneyFilter | null | undefined;
  householdsPaid?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  level?: Array<SalesResultLevel> | null | undefined;
  net?: MoneyFilter | null | undefined;
  not?: SalesResultFilter | null | undefined;
  or?: Array<SalesResultFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  period?: FuzzyDateFilter | null | undefined;
  platformFee?: MoneyFilter | null | undefined;
  producer?: ProducerFilter | null | undefined;
  producerReceipts?: MoneyFilter | null | undefined;
  product?: ProductFilter | null | undefined;
  quantity?: MeasurementFilter | null | undefined;
  refundedQuantity?: MeasurementFilter | null | undefined;
  refunds?: MoneyFilter | null | undefined;
  session?: CampaignSessionFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<SalesResultState> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  valueKind?: Array<SalesValueKind | null | undefined> | null | undefined;
};

/** What a sales result sums up. */
export type SalesResultLevel =
  /** A whole campaign. */
  | 'CAMPAIGN'
  /** A span of time, outside any campaign. */
  | 'PERIOD'
  /** One session of it. */
  | 'SESSION';

export type SalesResultListFilter = {
  none?: SalesResultFilter | null | undefined;
  some?: SalesResultFilter | null | undefined;
};

/** How final a sales result is. */
export type SalesResultState =
  /** Refunds are over and the producers are paid. */
  | 'FINAL'
  /** It may still change. */
  | 'PROVISIONAL'
  /** Known from a public source only. */
  | 'REPORTED';

/** What the gross value of a sales result means to its source. */
export type SalesValueKind =
  /** Orders placed, paid or not (GMV). */
  | 'ORDERS'
  /** Orders paid for. */
  | 'PAID'
  /** What the source calls turnover or sales. */
  | 'TURNOVER';

/** What an auditor found about a sampled record. */
export type SampleResult =
  /** Something is wrong. */
  | 'EXCEPTION'
  /** There is nothing to judge by. */
  | 'NO_EVIDENCE'
  /** Not looked at yet. */
  | 'PENDING'
  /** In order. */
  | 'SATISFACTORY';

export type SavePlanSectionInput = {
  /** For ASSUMPTIONS: all of them, in their order. */
  assumptions?: Array<AssumptionDraftInput> | null | undefined;
  /** The section's `version` that the content was written on. */
  baseVersion: number;
  /** For BUDGET: all of them, in their order. */
  budgetLines?: Array<BudgetLineDraftInput> | null | undefined;
  /** Whether its writers call it finished. */
  isFinished?: boolean | null | undefined;
  /** For MEASURES: all of them, in their order. */
  measures?: Array<MeasureDraftInput> | null | undefined;
  planVersionId: string | number;
  reason?: string | null | undefined;
  requestId: string;
  /** Which section. */
  section: SectionKind;
  /** For SITUATION; a text left out is emptied. */
  situation?: SituationInput | null | undefined;
  /** For TARGETS: all of them, in their order. */
  targets?: Array<TargetDraftInput> | null | undefined;
};

export type SavedQueryFilter = {
  and?: Array<SavedQueryFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  document?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isShared?: BooleanFilter | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: SavedQueryFilter | null | undefined;
  or?: Array<SavedQueryFilter> | null | undefined;
  owner?: UserFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  variables?: StringFilter | null | undefined;
};

export type SavedQueryListFilter = {
  none?: SavedQueryFilter | null | undefined;
  some?: SavedQueryFilter | null | undefined;
};

/** A goal of the United Nations for sustainable development. */
export type SdgGoal =
  /** No poverty. */
  | 'SDG_1'
  /** Zero hunger. */
  | 'SDG_2'
  /** Good health and well-being. */
  | 'SDG_3'
  /** Quality education. */
  | 'SDG_4'
  /** Gender equality. */
  | 'SDG_5'
  /** Clean water and sanitation. */
  | 'SDG_6'
  /** Affordable and clean energy. */
  | 'SDG_7'
  /** Decent work and economic growth. */
  | 'SDG_8'
  /** Industry, innovation and infrastructure. */
  | 'SDG_9'
  /** Reduced inequalities. */
  | 'SDG_10'
  /** Sustainable cities and communities. */
  | 'SDG_11'
  /** Responsible consumption and production. */
  | 'SDG_12'
  /** Climate action. */
  | 'SDG_13'
  /** Life below water. */
  | 'SDG_14'
  /** Life on land. */
  | 'SDG_15'
  /** Peace, justice and strong institutions. */
  | 'SDG_16'
  /** Partnerships for the goals. */
  | 'SDG_17';

/** A section of a county plan. */
export type SectionKind =
  /** What is taken for granted. */
  | 'ASSUMPTIONS'
  /** What it costs, and who pays. */
  | 'BUDGET'
  /** What will be done. */
  | 'MEASURES'
  /** How things stand, and what makes the plan fit. */
  | 'SITUATION'
  /** What is to be reached. */
  | 'TARGETS';

/** How much a finding matters. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Why a share cannot be computed. */
export type ShareReason =
  /** There is a pledge but no firm commitment to divide by. */
  | 'NO_BINDING_COMMITMENT';

export type SituationInput = {
  /** With whom and how it was discussed. */
  consultationNotes?: string | null | undefined;
  /** How things stand in the county. */
  situationAnalysis?: string | null | undefined;
  /** What makes the plan fit this county and no other. */
  tailoringNotes?: string | null | undefined;
};

export type SourceDocumentField =
  | 'CONTENT_HASH'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'DATELINE'
  | 'ID'
  | 'KIND'
  | 'LANGUAGE'
  | 'NOTE'
  | 'PAGES_HELD'
  | 'PAGE_COUNT'
  | 'PUBLISHED_ON'
  | 'RIGHTS_NOTICE'
  | 'SECTION'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'UPDATED_BY'
  | 'URL';

export type SourceDocumentFilter = {
  and?: Array<SourceDocumentFilter> | null | undefined;
  author?: PersonFilter | null | undefined;
  contentHash?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dateline?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  keywords?: StringListFilter | null | undefined;
  kind?: Array<SourceKind> | null | undefined;
  language?: Array<Language> | null | undefined;
  not?: SourceDocumentFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<SourceDocumentFilter> | null | undefined;
  pageCount?: IntFilter | null | undefined;
  pagesHeld?: IntFilter | null | undefined;
  publishedOn?: FuzzyDateFilter | null | undefined;
  publisher?: OrganizationFilter | null | undefined;
  rightsNotice?: StringFilter | null | undefined;
  section?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  statements?: StatementListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  url?: StringFilter | null | undefined;
};

export type SourceDocumentListFilter = {
  none?: SourceDocumentFilter | null | undefined;
  some?: SourceDocumentFilter | null | undefined;
};

export type SourceDocumentOrder = {
  direction?: Direction;
  field: SourceDocumentField;
};

/** What kind of document a source is. */
export type SourceKind =
  | 'AGREEMENT'
  | 'COMPANY_REPORT'
  | 'NEWS'
  | 'POLICY'
  | 'STATISTICS'
  | 'WEB_PAGE';

/** Whether we know who spoke. */
export type SpeakerResolution =
  /** The document speaks for itself. */
  | 'NONE'
  /** The speaker is a known person. */
  | 'RESOLVED'
  /** The source gives a label only. */
  | 'UNRESOLVED';

export type StatementField =
  | 'CLAIM_TYPE'
  | 'CONFIDENCE'
  | 'CORRECTION_NOTE'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ID'
  | 'LANGUAGE'
  | 'LOCATOR'
  | 'MEASUREMENT'
  | 'NOTE'
  | 'QUOTE_ORIGINAL'
  | 'SAID_ON'
  | 'SELF_REPORTED'
  | 'SPEAKER_LABEL'
  | 'SPEAKER_RESOLUTION'
  | 'STATE'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type StatementFilter = {
  and?: Array<StatementFilter> | null | undefined;
  assertingOrganization?: OrganizationFilter | null | undefined;
  claimType?: Array<ClaimType> | null | undefined;
  confidence?: Array<Confidence> | null | undefined;
  correctionNote?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  document?: SourceDocumentFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  language?: Array<Language> | null | undefined;
  links?: StatementLinkListFilter | null | undefined;
  locator?: StringFilter | null | undefined;
  measurement?: MeasurementFilter | null | undefined;
  not?: StatementFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<StatementFilter> | null | undefined;
  precisionOf?: StatementFilter | null | undefined;
  quoteOriginal?: StringFilter | null | undefined;
  roundings?: StatementListFilter | null | undefined;
  saidOn?: FuzzyDateFilter | null | undefined;
  selfReported?: BooleanFilter | null | undefined;
  speaker?: PersonFilter | null | undefined;
  speakerLabel?: StringFilter | null | undefined;
  speakerResolution?: Array<SpeakerResolution> | null | undefined;
  state?: Array<StatementState> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type StatementLinkFilter = {
  and?: Array<StatementLinkFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  field?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: StatementLinkFilter | null | undefined;
  or?: Array<StatementLinkFilter> | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  relation?: Array<LinkRelation> | null | undefined;
  statement?: StatementFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type StatementLinkListFilter = {
  none?: StatementLinkFilter | null | undefined;
  some?: StatementLinkFilter | null | undefined;
};

export type StatementListFilter = {
  none?: StatementFilter | null | undefined;
  some?: StatementFilter | null | undefined;
};

export type StatementOrder = {
  direction?: Direction;
  field: StatementField;
};

/** How far a statement has been checked. */
export type StatementState =
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'EXTRACTED'
  | 'SUPERSEDED';

/** A condition on a text. */
export type StringFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  notIn?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
};

/** A condition on a list of texts. */
export type StringListFilter = {
  has?: string | null | undefined;
  isNull?: boolean | null | undefined;
};

/** What a part of a help platform does. */
export type SubPlatformKind =
  | 'CROWDFUNDING'
  | 'DONATIONS'
  | 'MATCHING'
  | 'MONITORING'
  | 'ONLINE_STORE';

export type TargetDraftInput = {
  /** Where, if not in the whole county. */
  areaId?: string | number | null | undefined;
  /** The whole that a share is taken of. */
  denominatorId?: string | number | null | undefined;
  /** By when. */
  dueOn?: FuzzyDateInput | null | undefined;
  /** Its id; chosen anew (a UUID) for one that is new, so that others can point to it. */
  id: string | number;
  /** What is to change. */
  indicatorId: string | number;
  /** The measure of this version that it belongs to. */
  measureId?: string | number | null | undefined;
  /** The value to reach. */
  measurement: MeasurementInput;
};

/** Whom a program is for. */
export type TargetGroup =
  | 'ELDERLY'
  | 'FARMERS'
  | 'OFFICIALS'
  | 'POOR_HOUSEHOLDS'
  | 'PRESCHOOL_CHILDREN'
  | 'PUPILS'
  | 'RESIDENTS_OF_POOR_AREAS'
  | 'RURAL_ENTREPRENEURS'
  | 'WOMEN';

export type TaskFilter = {
  and?: Array<TaskFilter> | null | undefined;
  assignee?: UserFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  doneAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: Array<TaskKind> | null | undefined;
  not?: TaskFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<TaskFilter> | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordType?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<TaskState> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

/** What somebody is asked to do. */
export type TaskKind =
  | 'ACCEPT_PLAN'
  | 'ANSWER_FINDING'
  | 'ANSWER_RETURN'
  | 'APPROVE_TRANCHE'
  | 'CONFIRM_RECEIPT'
  | 'CONFIRM_RESET'
  | 'CONFIRM_ROLE'
  | 'DECIDE_CONDITION'
  | 'FILE_PLAN'
  | 'HOLD_REVIEW'
  | 'MAKE_TRANCHE_READY'
  | 'OTHER'
  | 'PAY_TRANCHE'
  | 'RECORD_ATTENDANCE'
  | 'REPORT_OUTCOME'
  | 'SCREEN_REQUEST'
  | 'SETTLE_CAMPAIGN'
  | 'SIGN_OFF_PLAN'
  | 'SUBMIT_CONDITION'
  | 'VERIFY_OUTCOME';

export type TaskListFilter = {
  none?: TaskFilter | null | undefined;
  some?: TaskFilter | null | undefined;
};

/** Whether a task is still to be done. */
export type TaskState =
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN';

export type TermFilter = {
  endsOn?: FuzzyDateFilter | null | undefined;
  isNull?: boolean | null | undefined;
  months?: IntFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
};

/** What a token may do. */
export type TokenScope =
  | 'READ'
  | 'WRITE';

export type TrainingClassField =
  | 'CAPACITY'
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'ENDS_ON'
  | 'ID'
  | 'NAMES'
  | 'ORIGIN'
  | 'REPORTED_ATTENDANCE'
  | 'REPORTED_COUNTY_COUNT'
  | 'STARTS_ON'
  | 'STATE'
  | 'SUBJECT'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type TrainingClassFilter = {
  and?: Array<TrainingClassFilter> | null | undefined;
  capacity?: IntFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  counties?: AreaListFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  endsOn?: FuzzyDateFilter | null | undefined;
  enrolments?: EnrolmentListFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  host?: OrganizationFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  names?: LocalizedTextFilter | null | undefined;
  not?: TrainingClassFilter | null | undefined;
  or?: Array<TrainingClassFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planCohorts?: PlanCohortListFilter | null | undefined;
  program?: ProgramFilter | null | undefined;
  reportedAttendance?: MeasurementFilter | null | undefined;
  reportedCountyCount?: IntFilter | null | undefined;
  sessions?: ClassSessionListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  startsOn?: FuzzyDateFilter | null | undefined;
  state?: Array<TrainingClassState> | null | undefined;
  subject?: StringFilter | null | undefined;
  topics?: StringListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type TrainingClassListFilter = {
  none?: TrainingClassFilter | null | undefined;
  some?: TrainingClassFilter | null | undefined;
};

export type TrainingClassOrder = {
  direction?: Direction;
  field: TrainingClassField;
};

/** Where a training class stands. */
export type TrainingClassState =
  /** It will not take place. */
  | 'CANCELLED'
  /** Every session has its attendance. */
  | 'COMPLETED'
  /** It will take place. */
  | 'CONFIRMED'
  /** People can enrol. */
  | 'ENROLLING'
  /** Being prepared. */
  | 'PLANNED'
  /** Known from a public source only. */
  | 'REPORTED'
  /** It has begun. */
  | 'RUNNING';

export type TrancheConditionFilter = {
  and?: Array<TrancheConditionFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: TrancheConditionFilter | null | undefined;
  or?: Array<TrancheConditionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  reason?: StringFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<ConditionState> | null | undefined;
  text?: StringFilter | null | undefined;
  tranche?: TrancheFilter | null | undefined;
  type?: Array<ConditionType> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type TrancheConditionListFilter = {
  none?: TrancheConditionFilter | null | undefined;
  some?: TrancheConditionFilter | null | undefined;
};

export type TrancheFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<TrancheFilter> | null | undefined;
  commitment?: CommitmentFilter | null | undefined;
  company?: OrganizationFilter | null | undefined;
  conditions?: TrancheConditionListFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  ledgerEntries?: LedgerEntryListFilter | null | undefined;
  not?: TrancheFilter | null | undefined;
  number?: IntFilter | null | undefined;
  or?: Array<TrancheFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<TrancheState> | null | undefined;
  type?: Array<TrancheType> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type TrancheListFilter = {
  none?: TrancheFilter | null | undefined;
  some?: TrancheFilter | null | undefined;
};

/** Where a tranche stands; whether it is overdue is computed. */
export type TrancheState =
  /** It may be paid. */
  | 'APPROVED'
  /** It will not be paid. */
  | 'CANCELLED'
  /** All of it is paid. */
  | 'PAID'
  /** Some of it is paid. */
  | 'PARTLY_PAID'
  /** Its conditions are not all met. */
  | 'PLANNED'
  /** Every condition is met or waived. */
  | 'READY'
  /** The county confirms that it arrived. */
  | 'RECEIVED'
  /** It was paid and given back. */
  | 'RETURNED';

/** Which part of a commitment a tranche is. */
export type TrancheType =
  | 'FINAL'
  | 'INITIAL'
  | 'INTERIM';

/** What a figure counts. */
export type Unit =
  | 'CNY'
  | 'COUNTY'
  | 'DAY'
  | 'ENTERPRISE'
  | 'FOLLOWER'
  | 'FUND'
  | 'HEAD'
  | 'HOUR'
  | 'HOUSEHOLD'
  | 'JOB'
  | 'KG'
  | 'MEAL'
  | 'MONTH'
  | 'PERCENT'
  | 'PERSON'
  | 'PIECE'
  | 'PLATFORM'
  | 'PREFECTURE'
  | 'PRODUCT'
  | 'PROJECT'
  | 'PROVINCE'
  | 'RATIO'
  | 'REQUEST'
  | 'SESSION'
  | 'STORE'
  | 'TONNE'
  | 'TRAINEE'
  | 'TRANSACTION'
  | 'USD'
  | 'VIDEO'
  | 'VILLAGE'
  | 'YEAR';

export type UserField =
  | 'CREATED_AT'
  | 'CREATED_BY'
  | 'DISPLAY_NAME'
  | 'EMAIL'
  | 'ID'
  | 'LOCALE'
  | 'STATE'
  | 'UPDATED_AT'
  | 'UPDATED_BY';

export type UserFilter = {
  and?: Array<UserFilter> | null | undefined;
  apiTokens?: ApiTokenListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  displayName?: StringFilter | null | undefined;
  email?: StringFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  grantsConfirmed?: RoleGrantListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  locale?: Array<Language> | null | undefined;
  looks?: LookListFilter | null | undefined;
  not?: UserFilter | null | undefined;
  notifications?: NotificationListFilter | null | undefined;
  or?: Array<UserFilter> | null | undefined;
  passwordLinks?: PasswordLinkListFilter | null | undefined;
  passwordLinksConfirmed?: PasswordLinkListFilter | null | undefined;
  roleGrants?: RoleGrantListFilter | null | undefined;
  savedQueries?: SavedQueryListFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  state?: Array<UserState> | null | undefined;
  tasks?: TaskListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
};

export type UserOrder = {
  direction?: Direction;
  field: UserField;
};

/** Whether a user may sign in. */
export type UserState =
  | 'ACTIVE'
  | 'DISABLED'
  | 'INVITED';

/** On what the value of a gift in kind rests. */
export type ValuationBasis =
  /** What it cost the donor. */
  | 'COST_TO_DONOR'
  /** What it would cost to buy. */
  | 'MARKET'
  /** Nobody says what it is worth; the value is null, not zero. */
  | 'UNVALUED';

export type VerificationFilter = {
  and?: Array<VerificationFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  method?: Array<VerificationMethod> | null | undefined;
  not?: VerificationFilter | null | undefined;
  official?: MeasurementFilter | null | undefined;
  or?: Array<VerificationFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  outcomeReport?: OutcomeReportFilter | null | undefined;
  reasons?: StringFilter | null | undefined;
  result?: Array<VerificationResult> | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  verified?: MeasurementFilter | null | undefined;
  verifiedOn?: DateFilter | null | undefined;
  verifierName?: StringFilter | null | undefined;
  verifierOrganization?: OrganizationFilter | null | undefined;
};

export type VerificationListFilter = {
  none?: VerificationFilter | null | undefined;
  some?: VerificationFilter | null | undefined;
};

/** How an outcome was checked. */
export type VerificationMethod =
  | 'DATA_MATCH'
  | 'DESK'
  | 'SAMPLE_SURVEY'
  | 'SITE_VISIT';

/** What a check of an outcome found. */
export type VerificationResult =
  | 'NOT_VERIFIED'
  | 'PARTLY_VERIFIED'
  | 'VERIFIED';

export type VersionContributionFilter = {
  and?: Array<VersionContributionFilter> | null | undefined;
  company?: OrganizationFilter | null | undefined;
  contributedAt?: DateTimeFilter | null | undefined;
  county?: AreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: IdFilter | null | undefined;
  evidence?: EvidenceListFilter | null | undefined;
  fieldPaths?: StringListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: VersionContributionFilter | null | undefined;
  or?: Array<VersionContributionFilter> | null | undefined;
  origin?: Array<Origin> | null | undefined;
  planVersion?: PlanVersionFilter | null | undefined;
  sources?: StatementListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: IdFilter | null | undefined;
  userName?: StringFilter | null | undefined;
};

export type VersionContributionListFilter = {
  none?: VersionContributionFilter | null | undefined;
  some?: VersionContributionFilter | null | undefined;
};

export type UserRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: Array<UserOrder> | UserOrder | null | undefined;
  inForce: RoleGrantFilter;
}>;


export type UserRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, displayName: string, email: string, state: UserState, locale: Language, roleGrants: { nodes: Array<{ id: string, role: Role }> } }> } };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { record: { id: string, version: number, displayName: string, email: string, state: UserState, locale: Language, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, apiTokens: { nodes: Array<{ id: string, version: number, name: string, prefix: string, scopes: Array<TokenScope>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> }, passwordLinks: { nodes: Array<{ id: string, version: number, kind: PasswordLinkKind, needsSecond: boolean, expiresAt: string, usedAt: string | null, voidedAt: string | null, confirmedBy: { id: string } | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> }, roleGrants: { nodes: Array<{ id: string, version: number, role: Role, startsOn: string, endsOn: string | null, endedAt: string | null, createdBy: string | null, givenAlone: boolean, confirmedBy: { id: string } | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, organization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, program: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } } | null };

export type CountyRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: AreaFilter | null | undefined;
  orderBy?: Array<AreaOrder> | AreaOrder | null | undefined;
}>;


export type CountyRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, designations: { nodes: Array<{ id: string, scheme: DesignationScheme, endedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { provinces: { nodes: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type CountyQueryVariables = Exact<{
  id: string;
}>;


export type CountyQuery = { record: { version: number, id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, designations: { nodes: Array<{ id: string, scheme: DesignationScheme, listedAs: string | null, endReason: DesignationEndReason | null, startedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, announcedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }> }, baselines: { nodes: Array<{ id: string, state: BaselineState, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> }, plans: { nodes: Array<{ id: string, year: number | null, origin: Origin, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, cohort: { id: string, reportedCountyCount: number | null } | null, currentVersion: { id: string, number: number, state: PlanVersionState, submittedAt: string | null, targets: Array<{ id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, assumptions: Array<{ id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }> } | null }> }, campaigns: Array<{ id: string, state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> }>, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null };

export type CompanyHomeQueryVariables = Exact<{
  company: string | number;
}>;


export type CompanyHomeQuery = { organizations: { nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }> }, funds: { nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language }, waterfall: Array<{ currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } }> }> }, countyPlans: { totalCount: number, nodes: Array<{ id: string, year: number | null, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }, currentVersion: { id: string, number: number, state: PlanVersionState } | null }> }, trainingClasses: { totalCount: number }, campaigns: { totalCount: number }, outcomeReports: { totalCount: number, nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } };

export type AuditHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHomeQuery = { statementTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, outcomeReportTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, areaDesignationTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, sourceDocuments: { totalCount: number }, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } };

export type AdminHomeQueryVariables = Exact<{
  inForce: RoleGrantFilter;
}>;


export type AdminHomeQuery = { users: { totalCount: number }, organizationTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, roleGrantTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> } };

export type HelpPlatformRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: HelpPlatformFilter | null | undefined;
  orderBy?: Array<HelpPlatformOrder> | HelpPlatformOrder | null | undefined;
}>;


export type HelpPlatformRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language }, sponsor: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, launchedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, rollout: { phase: RolloutPhase, cityCount: number | null, provinceCount: number | null } | null }> } };

export type HelpPlatformQueryVariables = Exact<{
  id: string;
}>;


export type HelpPlatformQuery = { record: { id: string, description: string | null, accessChannels: Array<AccessChannel> | null, plannedCategories: Array<HelpCategory> | null, reportedSubPlatformCount: number | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language }, sponsor: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, launchedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, rollout: { phase: RolloutPhase, cityCount: number | null, provinceCount: number | null } | null, subPlatforms: Array<{ id: string, kind: SubPlatformKind }>, metrics: Array<{ id: string, metric: Metric, text: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> } | null };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { viewer: { tasks: Array<{ kind: TaskKind, action: string | null, recordType: string, recordId: string, subject: string | null, dueOn: string | null, since: string, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, notifications: { totalCount: number, nodes: Array<{ id: string, version: number, event: string, recordType: string | null, recordId: string | null, createdAt: string }> } };

export type PlacesOfPartsQueryVariables = Exact<{
  tranches: Array<string | number> | string | number;
  conditions: Array<string | number> | string | number;
  entries: Array<string | number> | string | number;
  grants: Array<string | number> | string | number;
  links: Array<string | number> | string | number;
}>;


export type PlacesOfPartsQuery = { roleGrants: { nodes: Array<{ id: string, role: Role, user: { id: string } | null }> }, passwordLinks: { nodes: Array<{ id: string, user: { id: string } | null }> }, tranches: { nodes: Array<{ id: string, number: number, amount: { amount: string, currency: string }, commitment: { id: string } | null }> }, trancheConditions: { nodes: Array<{ id: string, tranche: { id: string, number: number, commitment: { id: string } | null } | null }> }, ledgerEntries: { nodes: Array<{ id: string, amount: { amount: string, currency: string }, tranche: { id: string, number: number } | null, commitment: { id: string } | null }> } };

export type WaterfallPartsFragment = { currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } };

export type CommitmentRowPartsFragment = { id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> };

export type InKindPartsFragment = { id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null };

export type FundRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: FundFilter | null | undefined;
  orderBy?: Array<FundOrder> | FundOrder | null | undefined;
}>;


export type FundRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language }, sponsor: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, establishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, waterfall: Array<{ currency: string, pledged: string, committed: string, paid: string }> }> } };

export type FundQueryVariables = Exact<{
  id: string;
}>;


export type FundQuery = { record: { id: string, version: number, origin: Origin, purpose: string | null, observerCount: number | null, reportCadenceMonths: number | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, names: { zh: string | null, en: string | null, fr: string | null, original: Language }, sponsor: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, establishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, waterfall: Array<{ currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } }>, commitments: { nodes: Array<{ id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> }> }, appointments: { nodes: Array<{ id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language }, person: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } }> } } | null };

export type CommitmentRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: CommitmentFilter | null | undefined;
  orderBy?: Array<CommitmentOrder> | CommitmentOrder | null | undefined;
}>;


export type CommitmentRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, fund: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> }> } };

export type CommitmentQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentQuery = { record: { version: number, agreementReference: string | null, id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, amounts: Array<{ amount: string, currency: string }>, waterfall: Array<{ currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, inputs: Array<{ recordType: string, id: string }>, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } }>, inKindContributions: { nodes: Array<{ version: number, id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, fund: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, recipient: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, tranches: Array<{ id: string, version: number, number: number, type: TrancheType, state: TrancheState, dueOn: string, amount: { amount: string, currency: string }, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, conditions: Array<{ id: string, version: number, text: string, type: ConditionType, state: ConditionState, dueOn: string | null, reason: string | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> }>, ledgerEntries: { nodes: Array<{ id: string, version: number, type: LedgerEntryType, state: LedgerEntryState, occurredOn: string, receivedOn: string | null, paymentReference: string | null, amount: { amount: string, currency: string }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, tranche: { id: string, number: number } | null, reversalOf: { id: string, occurredOn: string } | null, reversals: { nodes: Array<{ id: string, occurredOn: string }> }, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> }, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> } | null };

export type OutcomeRowPartsFragment = { id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null };

export type OutcomeRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: OutcomeReportFilter | null | undefined;
  orderBy?: Array<OutcomeReportOrder> | OutcomeReportOrder | null | undefined;
}>;


export type OutcomeRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type OutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeQuery = { record: { channel: SalesChannel | null, contributionType: ContributionType, reporterName: string | null, retractionReason: string | null, submittedAt: string | null, id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, indicator: { definition: string | null, level: IndicatorLevel, aggregation: Aggregation, id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, program: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, campaign: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, planTarget: { id: string, planVersion: { id: string, plan: { id: string } | null } | null, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null } | null, verifications: Array<{ id: string, method: VerificationMethod, result: VerificationResult, verifiedOn: string, verifierName: string, reasons: string | null, verified: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, official: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null }>, disaggregations: Array<{ id: string, dimension: DisaggregationDimension, value: string, isSubset: boolean, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }>, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null } | null };

export type OrganizationRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: OrganizationFilter | null | undefined;
  orderBy?: Array<OrganizationOrder> | OrganizationOrder | null | undefined;
}>;


export type OrganizationRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ kind: OrganizationKind, abbreviation: string | null, countryCode: string | null, id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type CompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesQuery = { organizations: { nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { record: { version: number, kind: OrganizationKind, abbreviation: string | null, countryCode: string | null, description: string | null, uscc: string | null, iatiOrgId: string | null, id: string, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, parent: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, appointments: { nodes: Array<{ id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language }, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, person: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } }> }, funds: { nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }> }, programParticipations: { nodes: Array<{ id: string, role: ParticipationRole, program: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } }> }, partnerships: Array<{ id: string, type: PartnershipType, state: PartnershipState, objectives: Array<string> | null, announcedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, signedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, parties: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }> }>, inKindGiven: { nodes: Array<{ id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, publications: { nodes: Array<{ id: string, title: string, language: Language }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null };

export type ProgramRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: ProgramFilter | null | undefined;
  orderBy?: Array<ProgramOrder> | ProgramOrder | null | undefined;
}>;


export type ProgramRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, kind: ProgramKind, status: ActivityStatus, scope: ProgramScope | null, title: { zh: string | null, en: string | null, fr: string | null, original: Language }, participations: Array<{ id: string, role: ParticipationRole, organization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } }> }> } };

export type ProgramQueryVariables = Exact<{
  id: string;
}>;


export type ProgramQuery = { record: { id: string, version: number, kind: ProgramKind, status: ActivityStatus, scope: ProgramScope | null, objectives: Array<string> | null, topics: Array<string> | null, targetGroups: Array<TargetGroup> | null, services: Array<ProgramService> | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, title: { zh: string | null, en: string | null, fr: string | null, original: Language }, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, parent: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, areas: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, participations: Array<{ id: string, role: ParticipationRole, organization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } }>, metrics: Array<{ id: string, metric: Metric, text: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }>, inKindContributions: { nodes: Array<{ id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, trainingClasses: { nodes: Array<{ id: string, subject: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> }, campaigns: { nodes: Array<{ id: string, state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> }> } } | null };

export type TargetPartsFragment = { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null };

export type ReachedPartsFragment = { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null };

export type ProgressPartsFragment = { target: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, claimed: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null, verified: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null, official: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null };

export type AssumptionPartsFragment = { id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null };

export type PlanCardPartsFragment = { year: number | null, origin: Origin, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, cohort: { id: string, reportedCountyCount: number | null } | null, currentVersion: { id: string, number: number, state: PlanVersionState, submittedAt: string | null, targets: Array<{ id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, assumptions: Array<{ id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }> } | null };

export type PlanRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: CountyPlanFilter | null | undefined;
  orderBy?: Array<CountyPlanOrder> | CountyPlanOrder | null | undefined;
}>;


export type PlanRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, year: number | null, origin: Origin, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, currentVersion: { id: string, number: number, state: PlanVersionState, targets: Array<{ id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }> } | null }> } };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { record: { id: string, version: number, year: number | null, origin: Origin, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }, cohort: { id: string, reportedCountyCount: number | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, originClass: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null } | null, currentVersion: { situationAnalysis: string | null, tailoringNotes: string | null, consultationNotes: string | null, id: string, number: number, state: PlanVersionState, submittedAt: string | null, targets: Array<{ id: string, progress: { target: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, claimed: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null, verified: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null, official: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null } | null, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, measures: Array<{ id: string, title: string, kind: MeasureKind, status: MeasureStatus, channel: SalesChannel | null, description: string | null, responsible: string | null, product: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }>, budgetLines: Array<{ id: string, category: BudgetCategory, source: BudgetSource, purpose: string | null, amount: { amount: string, currency: string } }>, decisions: Array<{ id: string, step: DecisionStep, decision: PlanDecisionKind, reason: string | null, decidedAt: string, decidedByName: string }>, assumptions: Array<{ id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }> } | null, versions: { nodes: Array<{ id: string, number: number, state: PlanVersionState, submittedAt: string | null }> }, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } } | null };

export type PlanVersionPartsFragment = { id: string, version: number, number: number, state: PlanVersionState, submittedAt: string | null, situationAnalysis: string | null, tailoringNotes: string | null, consultationNotes: string | null, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, plan: { id: string, year: number | null } | null, basedOn: { id: string, number: number, state: PlanVersionState } | null, sections: Array<{ id: string, kind: SectionKind, version: number, isFinished: boolean, updatedAt: string }>, measures: Array<{ id: string, descendsFrom: string | null, title: string, kind: MeasureKind, status: MeasureStatus, channel: SalesChannel | null, description: string | null, responsible: string | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, product: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, producer: { id: string } | null, platform: { id: string } | null }>, assumptions: Array<{ descendsFrom: string | null, id: string, metric: AssumptionMetric, measure: { id: string } | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }>, targets: Array<{ descendsFrom: string | null, id: string, measure: { id: string } | null, area: { id: string } | null, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, budgetLines: Array<{ id: string, descendsFrom: string | null, category: BudgetCategory, source: BudgetSource, purpose: string | null, amount: { amount: string, currency: string }, measure: { id: string } | null }>, decisions: Array<{ id: string, step: DecisionStep, decision: PlanDecisionKind, reason: string | null, decidedAt: string, decidedByName: string }>, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> };

export type PlanVersionQueryVariables = Exact<{
  id: string;
}>;


export type PlanVersionQuery = { record: { id: string, version: number, number: number, state: PlanVersionState, submittedAt: string | null, situationAnalysis: string | null, tailoringNotes: string | null, consultationNotes: string | null, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, plan: { id: string, year: number | null } | null, basedOn: { id: string, number: number, state: PlanVersionState } | null, sections: Array<{ id: string, kind: SectionKind, version: number, isFinished: boolean, updatedAt: string }>, measures: Array<{ id: string, descendsFrom: string | null, title: string, kind: MeasureKind, status: MeasureStatus, channel: SalesChannel | null, description: string | null, responsible: string | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, product: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, producer: { id: string } | null, platform: { id: string } | null }>, assumptions: Array<{ descendsFrom: string | null, id: string, metric: AssumptionMetric, measure: { id: string } | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }>, targets: Array<{ descendsFrom: string | null, id: string, measure: { id: string } | null, area: { id: string } | null, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, budgetLines: Array<{ id: string, descendsFrom: string | null, category: BudgetCategory, source: BudgetSource, purpose: string | null, amount: { amount: string, currency: string }, measure: { id: string } | null }>, decisions: Array<{ id: string, step: DecisionStep, decision: PlanDecisionKind, reason: string | null, decidedAt: string, decidedByName: string }>, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> } | null };

export type VersionsOfDraftsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type VersionsOfDraftsQuery = { planVersions: { nodes: Array<{ id: string, number: number, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> } };

export type RemarksQueryVariables = Exact<{
  record: string | number;
  version: string;
}>;


export type RemarksQuery = { version: { measures: Array<{ id: string, descendsFrom: string | null }>, assumptions: Array<{ id: string, descendsFrom: string | null }>, targets: Array<{ id: string, descendsFrom: string | null }>, budgetLines: Array<{ id: string, descendsFrom: string | null }> } | null, comments: { nodes: Array<{ id: string, field: string, text: string, authorName: string, createdAt: string }> } };

export type ComparisonQueryVariables = Exact<{
  to: string | number;
}>;


export type ComparisonQuery = { planVersionComparison: { fromId: string | null, changes: Array<{ path: string, kind: ChangeKind, before: string | null, after: string | null }>, budget: Array<{ source: string, currency: string, before: string, after: string, difference: string }> } };

export type SaveSectionMutationVariables = Exact<{
  input: SavePlanSectionInput;
}>;


export type SaveSectionMutation = { saved: { id: string, version: number } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { userId: string, email: string, name: string, locale: string, hasSecondFactor: boolean, roles: Array<Role>, companies: Array<string>, counties: Array<string> } };

export type CampaignRowPartsFragment = { state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> };

export type ResultPartsFragment = { id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null };

export type MetricPartsFragment = { id: string, metric: Metric, text: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } };

export type CampaignRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: CampaignFilter | null | undefined;
  orderBy?: Array<CampaignOrder> | CampaignOrder | null | undefined;
}>;


export type CampaignRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> }> } };

export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = { record: { id: string, cadence: Cadence | null, participants: string | null, reportedSessionCount: number | null, state: CampaignState, origin: Origin, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, platform: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, products: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, program: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, planMeasure: { id: string, title: string, planVersion: { id: string, plan: { id: string } | null } | null } | null, sessions: Array<{ id: string, channel: SalesChannel, durationText: string | null, heldOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, venueArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null }>, metrics: Array<{ id: string, metric: Metric, text: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }>, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> } | null };

export type StatementPartsFragment = { id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } };

export type SourcesOfQueryVariables = Exact<{
  records: Array<string | number> | string | number;
}>;


export type SourcesOfQuery = { statementLinks: { nodes: Array<{ id: string, field: string, relation: LinkRelation, statement: { id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } }> } };

export type DocumentRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: SourceDocumentFilter | null | undefined;
  orderBy?: Array<SourceDocumentOrder> | SourceDocumentOrder | null | undefined;
}>;


export type DocumentRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: SourceKind, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, statements: { totalCount: number } }> } };

export type SourceDocumentQueryVariables = Exact<{
  id: string;
}>;


export type SourceDocumentQuery = { record: { id: string, title: string, kind: SourceKind, language: Language, url: string | null, section: string | null, dateline: string | null, contentHash: string | null, pageCount: number | null, pagesHeld: number | null, rightsNotice: string | null, note: string | null, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, author: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, statements: { nodes: Array<{ id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> } } | null };

export type StatementRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: StatementFilter | null | undefined;
  orderBy?: Array<StatementOrder> | StatementOrder | null | undefined;
}>;


export type StatementRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { record: { state: StatementState, confidence: Confidence, speakerResolution: SpeakerResolution, id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, precisionOf: { id: string, quoteOriginal: string } | null, links: { nodes: Array<{ id: string, recordType: string, recordId: string, field: string, relation: LinkRelation }> }, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null };

export type ClassRowPartsFragment = { id: string, subject: string, state: TrainingClassState, origin: Origin, reportedCountyCount: number | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, host: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, reportedAttendance: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, sessions: Array<{ id: string, heldOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, venueArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null }> };

export type ClassRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: TrainingClassFilter | null | undefined;
  orderBy?: Array<TrainingClassOrder> | TrainingClassOrder | null | undefined;
}>;


export type ClassRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, subject: string, state: TrainingClassState, origin: Origin, reportedCountyCount: number | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, host: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, reportedAttendance: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, sessions: Array<{ id: string, heldOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, venueArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null }> }> } };

export type ClassQueryVariables = Exact<{
  id: string;
}>;


export type ClassQuery = { record: { version: number, topics: Array<string> | null, capacity: number | null, id: string, subject: string, state: TrainingClassState, origin: Origin, reportedCountyCount: number | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, program: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, sessions: Array<{ venue: string | null, hours: string | null, trainer: string | null, id: string, heldOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, venueArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null }>, planFunnel: { namedCounties: number, unnamedCounties: number | null, reportedPlans: number, submittedPlans: number, acceptedPlans: number, withoutPlan: Array<{ county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } }> } | null, enrolments: { totalCount: number }, planCohorts: { nodes: Array<{ id: string, reportedCountyCount: number | null, plans: { nodes: Array<{ id: string, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } }> } }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, host: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, reportedAttendance: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null };

export type LastActQueryVariables = Exact<{
  record: string | number;
}>;


export type LastActQuery = { auditEvents: { nodes: Array<{ id: string, verb: string, actorId: string | null, actorName: string | null, occurredAt: string, reason: string | null }> } };

export type AreaCandidatesQueryVariables = Exact<{
  filter?: AreaFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreaCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, note: string | null, label: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type BaselineCandidatesQueryVariables = Exact<{
  filter?: AreaBaselineFilter | null | undefined;
}>;


export type BaselineCandidatesQuery = { found: { nodes: Array<{ id: string, about: { id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> } };

export type ClassCandidatesQueryVariables = Exact<{
  filter?: TrainingClassFilter | null | undefined;
}>;


export type ClassCandidatesQuery = { found: { nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type CommitmentCandidatesQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
}>;


export type CommitmentCandidatesQuery = { found: { nodes: Array<{ id: string, text: string }> } };

export type IndicatorCandidatesQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type LedgerEntryCandidatesQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
}>;


export type LedgerEntryCandidatesQuery = { found: { nodes: Array<{ id: string, text: string, amount: { amount: string, currency: string } }> } };

export type MeasureCandidatesQueryVariables = Exact<{
  filter?: PlanMeasureFilter | null | undefined;
}>;


export type MeasureCandidatesQuery = { found: { nodes: Array<{ id: string, text: string }> } };

export type OrganizationCandidatesQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type PlatformCandidatesQueryVariables = Exact<{
  filter?: SalesPlatformFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlatformCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type ProducerCandidatesQueryVariables = Exact<{
  filter?: ProducerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProducerCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type ProductCandidatesQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type ProgramCandidatesQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
}>;


export type ProgramCandidatesQuery = { found: { nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type TrancheCandidatesQueryVariables = Exact<{
  filter?: TrancheFilter | null | undefined;
}>;


export type TrancheCandidatesQuery = { found: { nodes: Array<{ id: string, number: number, text: string, amount: { amount: string, currency: string } }> } };

export type VersionCandidatesQueryVariables = Exact<{
  filter?: PlanVersionFilter | null | undefined;
}>;


export type VersionCandidatesQuery = { found: { nodes: Array<{ id: string, number: number, state: PlanVersionState, plan: { id: string, year: number | null } | null }> } };

export type NamePartsFragment = { zh: string | null, en: string | null, fr: string | null, original: Language };

export type DatePartsFragment = { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null };

export type MeasurementPartsFragment = { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null };

export type AreaPartsFragment = { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null };

export type OrganizationPartsFragment = { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } };

export type PermissionPartsFragment = { action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> };

export type TrailQueryVariables = Exact<{
  record: string | number;
}>;


export type TrailQuery = { auditEvents: { totalCount: number, nodes: Array<{ id: string, occurredAt: string, actorName: string | null, actingRole: string | null, verb: string, operation: AuditOperation, recordType: string, changedFields: Array<string>, before: string | null, after: string | null, reason: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WaterfallPartsFragmentDoc = new TypedDocumentString(`
    fragment WaterfallParts on Waterfall {
  currency
  pledged
  committed
  paid
  paidShare {
    value
    reason
  }
  received
  spent
  verified {
    amount
    reason
  }
}
    `, {"fragmentName":"WaterfallParts"}) as unknown as TypedDocumentString<WaterfallPartsFragment, unknown>;
export const NamePartsFragmentDoc = new TypedDocumentString(`
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
    `, {"fragmentName":"NameParts"}) as unknown as TypedDocumentString<NamePartsFragment, unknown>;
export const OrganizationPartsFragmentDoc = new TypedDocumentString(`
    fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`, {"fragmentName":"OrganizationParts"}) as unknown as TypedDocumentString<OrganizationPartsFragment, unknown>;
export const AreaPartsFragmentDoc = new TypedDocumentString(`
    fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`, {"fragmentName":"AreaParts"}) as unknown as TypedDocumentString<AreaPartsFragment, unknown>;
export const DatePartsFragmentDoc = new TypedDocumentString(`
    fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
    `, {"fragmentName":"DateParts"}) as unknown as TypedDocumentString<DatePartsFragment, unknown>;
export const CommitmentRowPartsFragmentDoc = new TypedDocumentString(`
    fragment CommitmentRowParts on Commitment {
  id
  kind
  state
  purpose
  origin
  provider {
    ...OrganizationParts
  }
  recipientArea {
    ...AreaParts
  }
  term {
    months
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
  }
  events {
    id
    type
    reason
    effectiveOn {
      ...DateParts
    }
    amountDelta {
      amount
      currency
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`, {"fragmentName":"CommitmentRowParts"}) as unknown as TypedDocumentString<CommitmentRowPartsFragment, unknown>;
export const MeasurementPartsFragmentDoc = new TypedDocumentString(`
    fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
    fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}`, {"fragmentName":"MeasurementParts"}) as unknown as TypedDocumentString<MeasurementPartsFragment, unknown>;
export const InKindPartsFragmentDoc = new TypedDocumentString(`
    fragment InKindParts on InKindContribution {
  id
  kind
  item
  valuationBasis
  quantity {
    ...MeasurementParts
  }
  monetaryValue {
    amount
    currency
  }
  provider {
    ...OrganizationParts
  }
  receiver {
    ...OrganizationParts
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`, {"fragmentName":"InKindParts"}) as unknown as TypedDocumentString<InKindPartsFragment, unknown>;
export const OutcomeRowPartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`, {"fragmentName":"OutcomeRowParts"}) as unknown as TypedDocumentString<OutcomeRowPartsFragment, unknown>;
export const ReachedPartsFragmentDoc = new TypedDocumentString(`
    fragment ReachedParts on TargetReached {
  measurement {
    ...MeasurementParts
  }
  share
  reason
}
    fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`, {"fragmentName":"ReachedParts"}) as unknown as TypedDocumentString<ReachedPartsFragment, unknown>;
export const ProgressPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgressParts on PlanProgress {
  target {
    ...MeasurementParts
  }
  claimed {
    ...ReachedParts
  }
  verified {
    ...ReachedParts
  }
  official {
    ...ReachedParts
  }
}
    fragment ReachedParts on TargetReached {
  measurement {
    ...MeasurementParts
  }
  share
  reason
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`, {"fragmentName":"ProgressParts"}) as unknown as TypedDocumentString<ProgressPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const AssumptionPartsFragmentDoc = new TypedDocumentString(`
    fragment AssumptionParts on PlanAssumption {
  id
  metric
  measurement {
    ...MeasurementParts
  }
  comparator {
    channel
    relation
    value
  }
}
    fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`, {"fragmentName":"AssumptionParts"}) as unknown as TypedDocumentString<AssumptionPartsFragment, unknown>;
export const PlanCardPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanCardParts on CountyPlan {
  year
  origin
  company {
    ...OrganizationParts
  }
  cohort {
    id
    reportedCountyCount
  }
  currentVersion {
    id
    number
    state
    submittedAt
    targets {
      ...TargetParts
    }
    assumptions {
      ...AssumptionParts
    }
  }
}
    fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment AssumptionParts on PlanAssumption {
  id
  metric
  measurement {
    ...MeasurementParts
  }
  comparator {
    channel
    relation
    value
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`, {"fragmentName":"PlanCardParts"}) as unknown as TypedDocumentString<PlanCardPartsFragment, unknown>;
export const PermissionPartsFragmentDoc = new TypedDocumentString(`
    fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}
    `, {"fragmentName":"PermissionParts"}) as unknown as TypedDocumentString<PermissionPartsFragment, unknown>;
export const PlanVersionPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanVersionParts on PlanVersion {
  id
  version
  number
  state
  submittedAt
  situationAnalysis
  tailoringNotes
  consultationNotes
  county {
    ...AreaParts
  }
  company {
    ...OrganizationParts
  }
  plan {
    id
    year
  }
  basedOn {
    id
    number
    state
  }
  sections {
    id
    kind
    version
    isFinished
    updatedAt
  }
  measures {
    id
    descendsFrom
    title
    kind
    status
    channel
    description
    responsible
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
    product {
      id
      names {
        ...NameParts
      }
    }
    producer {
      id
    }
    platform {
      id
    }
  }
  assumptions {
    ...AssumptionParts
    descendsFrom
    measure {
      id
    }
  }
  targets {
    ...TargetParts
    descendsFrom
    measure {
      id
    }
    area {
      id
    }
  }
  budgetLines {
    id
    descendsFrom
    category
    source
    purpose
    amount {
      amount
      currency
    }
    measure {
      id
    }
  }
  decisions {
    id
    step
    decision
    reason
    decidedAt
    decidedByName
  }
  permissions {
    ...PermissionParts
  }
}
    fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment AssumptionParts on PlanAssumption {
  id
  metric
  measurement {
    ...MeasurementParts
  }
  comparator {
    channel
    relation
    value
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`, {"fragmentName":"PlanVersionParts"}) as unknown as TypedDocumentString<PlanVersionPartsFragment, unknown>;
export const ResultPartsFragmentDoc = new TypedDocumentString(`
    fragment ResultParts on SalesResult {
  id
  level
  state
  valueKind
  quantity {
    ...MeasurementParts
  }
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  producerReceipts {
    amount
    currency
  }
}
    fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`, {"fragmentName":"ResultParts"}) as unknown as TypedDocumentString<ResultPartsFragment, unknown>;
export const CampaignRowPartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignRowParts on Campaign {
  state
  origin
  names {
    ...NameParts
  }
  startsOn {
    ...DateParts
  }
  hosts {
    id
    names {
      ...NameParts
    }
  }
  counties {
    ...AreaParts
  }
  results {
    ...ResultParts
  }
}
    fragment ResultParts on SalesResult {
  id
  level
  state
  valueKind
  quantity {
    ...MeasurementParts
  }
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  producerReceipts {
    amount
    currency
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}`, {"fragmentName":"CampaignRowParts"}) as unknown as TypedDocumentString<CampaignRowPartsFragment, unknown>;
export const MetricPartsFragmentDoc = new TypedDocumentString(`
    fragment MetricParts on MetricObservation {
  id
  metric
  text
  measurement {
    ...MeasurementParts
  }
}
    fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`, {"fragmentName":"MetricParts"}) as unknown as TypedDocumentString<MetricPartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  id
  quoteOriginal
  language
  locator
  claimType
  selfReported
  speakerLabel
  correctionNote
  note
  speaker {
    id
    names {
      ...NameParts
    }
  }
  assertingOrganization {
    ...OrganizationParts
  }
  saidOn {
    ...DateParts
  }
  document {
    id
    title
    language
    publisher {
      ...OrganizationParts
    }
    publishedOn {
      ...DateParts
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const ClassRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ClassRowParts on TrainingClass {
  id
  subject
  state
  origin
  names {
    ...NameParts
  }
  host {
    ...OrganizationParts
  }
  reportedCountyCount
  reportedAttendance {
    ...MeasurementParts
  }
  sessions {
    id
    heldOn {
      ...DateParts
    }
    venueArea {
      ...AreaParts
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`, {"fragmentName":"ClassRowParts"}) as unknown as TypedDocumentString<ClassRowPartsFragment, unknown>;
export const UserRowsDocument = new TypedDocumentString(`
    query UserRows($first: Int!, $after: String, $offset: Int, $filter: UserFilter, $orderBy: [UserOrder!], $inForce: RoleGrantFilter!) {
  page: users(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      displayName
      email
      state
      locale
      roleGrants(first: 20, filter: $inForce) {
        nodes {
          id
          role
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UserRowsQuery, UserRowsQueryVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: String!) {
  record: user(id: $id) {
    id
    version
    permissions {
      ...PermissionParts
    }
    displayName
    email
    state
    locale
    apiTokens(first: 50, orderBy: [{field: CREATED_AT, direction: DESC}]) {
      nodes {
        id
        version
        name
        prefix
        scopes
        expiresAt
        lastUsedAt
        revokedAt
        permissions {
          ...PermissionParts
        }
      }
    }
    passwordLinks(first: 20, orderBy: [{field: CREATED_AT, direction: DESC}]) {
      nodes {
        id
        version
        kind
        needsSecond
        expiresAt
        usedAt
        voidedAt
        confirmedBy {
          id
        }
        permissions {
          ...PermissionParts
        }
      }
    }
    roleGrants(first: 50) {
      nodes {
        id
        version
        role
        startsOn
        endsOn
        endedAt
        createdBy
        givenAlone
        confirmedBy {
          id
        }
        permissions {
          ...PermissionParts
        }
        organization {
          ...OrganizationParts
        }
        area {
          ...AreaParts
        }
        program {
          id
          title {
            ...NameParts
          }
        }
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const CountyRowsDocument = new TypedDocumentString(`
    query CountyRows($first: Int!, $after: String, $offset: Int, $filter: AreaFilter, $orderBy: [AreaOrder!]) {
  page: counties(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...AreaParts
      parent {
        ...AreaParts
        parent {
          ...AreaParts
        }
      }
      designations(first: 5) {
        nodes {
          id
          scheme
          endedOn {
            ...DateParts
          }
        }
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<CountyRowsQuery, CountyRowsQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  provinces(first: 50, orderBy: [{field: CODE, direction: ASC}]) {
    nodes {
      ...AreaParts
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const CountyDocument = new TypedDocumentString(`
    query County($id: String!) {
  record: area(id: $id) {
    ...AreaParts
    version
    permissions {
      ...PermissionParts
    }
    parent {
      ...AreaParts
      parent {
        ...AreaParts
      }
    }
    designations(first: 10) {
      nodes {
        id
        scheme
        listedAs
        endReason
        startedOn {
          ...DateParts
        }
        endedOn {
          ...DateParts
        }
        announcedOn {
          ...DateParts
        }
      }
    }
    baselines(first: 20) {
      nodes {
        id
        state
        indicator {
          id
          title {
            ...NameParts
          }
        }
        measurement {
          ...MeasurementParts
        }
      }
    }
    plans(first: 10) {
      nodes {
        id
        ...PlanCardParts
      }
    }
    campaigns {
      id
      ...CampaignRowParts
    }
    outcomeReports(first: 50) {
      nodes {
        ...OutcomeRowParts
      }
    }
  }
}
    fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment AssumptionParts on PlanAssumption {
  id
  metric
  measurement {
    ...MeasurementParts
  }
  comparator {
    channel
    relation
    value
  }
}
fragment PlanCardParts on CountyPlan {
  year
  origin
  company {
    ...OrganizationParts
  }
  cohort {
    id
    reportedCountyCount
  }
  currentVersion {
    id
    number
    state
    submittedAt
    targets {
      ...TargetParts
    }
    assumptions {
      ...AssumptionParts
    }
  }
}
fragment CampaignRowParts on Campaign {
  state
  origin
  names {
    ...NameParts
  }
  startsOn {
    ...DateParts
  }
  hosts {
    id
    names {
      ...NameParts
    }
  }
  counties {
    ...AreaParts
  }
  results {
    ...ResultParts
  }
}
fragment ResultParts on SalesResult {
  id
  level
  state
  valueKind
  quantity {
    ...MeasurementParts
  }
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  producerReceipts {
    amount
    currency
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<CountyQuery, CountyQueryVariables>;
export const CompanyHomeDocument = new TypedDocumentString(`
    query CompanyHome($company: ID!) {
  organizations(first: 1, filter: {id: {eq: $company}}) {
    nodes {
      ...OrganizationParts
    }
  }
  funds(first: 20, filter: {sponsor: {id: {eq: $company}}}) {
    nodes {
      id
      names {
        ...NameParts
      }
      waterfall {
        ...WaterfallParts
      }
    }
  }
  countyPlans(first: 10, filter: {company: {id: {eq: $company}}}) {
    totalCount
    nodes {
      id
      year
      county {
        ...AreaParts
      }
      currentVersion {
        id
        number
        state
      }
    }
  }
  trainingClasses(filter: {host: {id: {eq: $company}}}) {
    totalCount
  }
  campaigns(filter: {company: {id: {eq: $company}}}) {
    totalCount
  }
  outcomeReports(first: 10, filter: {reportedBy: {id: {eq: $company}}}) {
    totalCount
    nodes {
      ...OutcomeRowParts
    }
  }
}
    fragment WaterfallParts on Waterfall {
  currency
  pledged
  committed
  paid
  paidShare {
    value
    reason
  }
  received
  spent
  verified {
    amount
    reason
  }
}
fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<CompanyHomeQuery, CompanyHomeQueryVariables>;
export const AuditHomeDocument = new TypedDocumentString(`
    query AuditHome {
  statementTotals(groupBy: [{field: SELF_REPORTED}]) {
    totalCount
    groups {
      count
      keys {
        field
        value
      }
    }
  }
  outcomeReportTotals(groupBy: [{field: STATE}]) {
    totalCount
    groups {
      count
      keys {
        field
        value
      }
    }
  }
  areaDesignationTotals(
    filter: {scheme: NATIONAL_POVERTY_COUNTY}
    groupBy: [{field: ENDED_ON, by: YEAR}]
  ) {
    totalCount
    groups {
      count
      keys {
        field
        value
      }
    }
  }
  sourceDocuments {
    totalCount
  }
  outcomeReports(first: 10) {
    nodes {
      ...OutcomeRowParts
    }
  }
}
    fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<AuditHomeQuery, AuditHomeQueryVariables>;
export const AdminHomeDocument = new TypedDocumentString(`
    query AdminHome($inForce: RoleGrantFilter!) {
  users {
    totalCount
  }
  organizationTotals(groupBy: [{field: KIND}]) {
    totalCount
    groups {
      count
      keys {
        field
        value
      }
    }
  }
  roleGrantTotals(filter: $inForce, groupBy: [{field: ROLE}]) {
    totalCount
    groups {
      count
      keys {
        field
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminHomeQuery, AdminHomeQueryVariables>;
export const HelpPlatformRowsDocument = new TypedDocumentString(`
    query HelpPlatformRows($first: Int!, $after: String, $offset: Int, $filter: HelpPlatformFilter, $orderBy: [HelpPlatformOrder!]) {
  page: helpPlatforms(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      names {
        ...NameParts
      }
      sponsor {
        ...OrganizationParts
      }
      launchedOn {
        ...DateParts
      }
      rollout {
        phase
        cityCount
        provinceCount
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<HelpPlatformRowsQuery, HelpPlatformRowsQueryVariables>;
export const HelpPlatformDocument = new TypedDocumentString(`
    query HelpPlatform($id: String!) {
  record: helpPlatform(id: $id) {
    id
    description
    accessChannels
    plannedCategories
    reportedSubPlatformCount
    names {
      ...NameParts
    }
    sponsor {
      ...OrganizationParts
    }
    launchedOn {
      ...DateParts
    }
    rollout {
      phase
      cityCount
      provinceCount
    }
    subPlatforms {
      id
      kind
    }
    metrics {
      ...MetricParts
    }
  }
}
    fragment MetricParts on MetricObservation {
  id
  metric
  text
  measurement {
    ...MeasurementParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<HelpPlatformQuery, HelpPlatformQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox {
  viewer {
    tasks {
      kind
      action
      recordType
      recordId
      subject
      dueOn
      since
      county {
        ...AreaParts
      }
      company {
        ...OrganizationParts
      }
    }
  }
  notifications(
    first: 20
    filter: {readAt: {isNull: true}}
    orderBy: [{field: CREATED_AT, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      version
      event
      recordType
      recordId
      createdAt
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const PlacesOfPartsDocument = new TypedDocumentString(`
    query PlacesOfParts($tranches: [ID!]!, $conditions: [ID!]!, $entries: [ID!]!, $grants: [ID!]!, $links: [ID!]!) {
  roleGrants(first: 100, filter: {id: {in: $grants}}) {
    nodes {
      id
      role
      user {
        id
      }
    }
  }
  passwordLinks(first: 100, filter: {id: {in: $links}}) {
    nodes {
      id
      user {
        id
      }
    }
  }
  tranches(first: 100, filter: {id: {in: $tranches}}) {
    nodes {
      id
      number
      amount {
        amount
        currency
      }
      commitment {
        id
      }
    }
  }
  trancheConditions(first: 100, filter: {id: {in: $conditions}}) {
    nodes {
      id
      tranche {
        id
        number
        commitment {
          id
        }
      }
    }
  }
  ledgerEntries(first: 100, filter: {id: {in: $entries}}) {
    nodes {
      id
      amount {
        amount
        currency
      }
      tranche {
        id
        number
      }
      commitment {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesOfPartsQuery, PlacesOfPartsQueryVariables>;
export const FundRowsDocument = new TypedDocumentString(`
    query FundRows($first: Int!, $after: String, $offset: Int, $filter: FundFilter, $orderBy: [FundOrder!]) {
  page: funds(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      names {
        ...NameParts
      }
      sponsor {
        ...OrganizationParts
      }
      establishedOn {
        ...DateParts
      }
      waterfall {
        currency
        pledged
        committed
        paid
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<FundRowsQuery, FundRowsQueryVariables>;
export const FundDocument = new TypedDocumentString(`
    query Fund($id: String!) {
  record: fund(id: $id) {
    id
    version
    permissions {
      ...PermissionParts
    }
    origin
    purpose
    observerCount
    reportCadenceMonths
    names {
      ...NameParts
    }
    sponsor {
      ...OrganizationParts
    }
    establishedOn {
      ...DateParts
    }
    waterfall {
      ...WaterfallParts
    }
    commitments(first: 50) {
      nodes {
        ...CommitmentRowParts
      }
    }
    appointments(first: 20) {
      nodes {
        id
        title {
          ...NameParts
        }
        person {
          id
          names {
            ...NameParts
          }
        }
      }
    }
  }
}
    fragment WaterfallParts on Waterfall {
  currency
  pledged
  committed
  paid
  paidShare {
    value
    reason
  }
  received
  spent
  verified {
    amount
    reason
  }
}
fragment CommitmentRowParts on Commitment {
  id
  kind
  state
  purpose
  origin
  provider {
    ...OrganizationParts
  }
  recipientArea {
    ...AreaParts
  }
  term {
    months
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
  }
  events {
    id
    type
    reason
    effectiveOn {
      ...DateParts
    }
    amountDelta {
      amount
      currency
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<FundQuery, FundQueryVariables>;
export const CommitmentRowsDocument = new TypedDocumentString(`
    query CommitmentRows($first: Int!, $after: String, $offset: Int, $filter: CommitmentFilter, $orderBy: [CommitmentOrder!]) {
  page: commitments(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...CommitmentRowParts
      fund {
        id
        names {
          ...NameParts
        }
      }
    }
  }
}
    fragment CommitmentRowParts on Commitment {
  id
  kind
  state
  purpose
  origin
  provider {
    ...OrganizationParts
  }
  recipientArea {
    ...AreaParts
  }
  term {
    months
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
  }
  events {
    id
    type
    reason
    effectiveOn {
      ...DateParts
    }
    amountDelta {
      amount
      currency
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<CommitmentRowsQuery, CommitmentRowsQueryVariables>;
export const CommitmentDocument = new TypedDocumentString(`
    query Commitment($id: String!) {
  record: commitment(id: $id) {
    ...CommitmentRowParts
    version
    permissions {
      ...PermissionParts
    }
    agreementReference
    amounts {
      amount
      currency
    }
    waterfall {
      ...WaterfallParts
      inputs {
        recordType
        id
      }
    }
    inKindContributions(first: 50) {
      nodes {
        ...InKindParts
        version
        permissions {
          ...PermissionParts
        }
      }
    }
    fund {
      id
      names {
        ...NameParts
      }
    }
    recipient {
      ...OrganizationParts
    }
    tranches {
      id
      version
      number
      type
      state
      dueOn
      amount {
        amount
        currency
      }
      permissions {
        ...PermissionParts
      }
      conditions {
        id
        version
        text
        type
        state
        dueOn
        reason
        permissions {
          ...PermissionParts
        }
      }
    }
    ledgerEntries(first: 100, orderBy: [{field: OCCURRED_ON, direction: ASC}]) {
      nodes {
        id
        version
        type
        state
        occurredOn
        receivedOn
        paymentReference
        amount {
          amount
          currency
        }
        receiver {
          ...OrganizationParts
        }
        tranche {
          id
          number
        }
        reversalOf {
          id
          occurredOn
        }
        reversals(first: 1) {
          nodes {
            id
            occurredOn
          }
        }
        permissions {
          ...PermissionParts
        }
      }
    }
  }
}
    fragment WaterfallParts on Waterfall {
  currency
  pledged
  committed
  paid
  paidShare {
    value
    reason
  }
  received
  spent
  verified {
    amount
    reason
  }
}
fragment CommitmentRowParts on Commitment {
  id
  kind
  state
  purpose
  origin
  provider {
    ...OrganizationParts
  }
  recipientArea {
    ...AreaParts
  }
  term {
    months
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
  }
  events {
    id
    type
    reason
    effectiveOn {
      ...DateParts
    }
    amountDelta {
      amount
      currency
    }
  }
}
fragment InKindParts on InKindContribution {
  id
  kind
  item
  valuationBasis
  quantity {
    ...MeasurementParts
  }
  monetaryValue {
    amount
    currency
  }
  provider {
    ...OrganizationParts
  }
  receiver {
    ...OrganizationParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<CommitmentQuery, CommitmentQueryVariables>;
export const OutcomeRowsDocument = new TypedDocumentString(`
    query OutcomeRows($first: Int!, $after: String, $offset: Int, $filter: OutcomeReportFilter, $orderBy: [OutcomeReportOrder!]) {
  page: outcomeReports(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...OutcomeRowParts
    }
  }
}
    fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<OutcomeRowsQuery, OutcomeRowsQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators {
  indicators(first: 200) {
    nodes {
      id
      title {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($id: String!) {
  record: outcomeReport(id: $id) {
    ...OutcomeRowParts
    channel
    contributionType
    reporterName
    retractionReason
    submittedAt
    period {
      ...DateParts
    }
    indicator {
      definition
      level
      aggregation
    }
    program {
      id
      title {
        ...NameParts
      }
    }
    campaign {
      id
      names {
        ...NameParts
      }
    }
    planTarget {
      ...TargetParts
      planVersion {
        id
        plan {
          id
        }
      }
    }
    verifications {
      id
      method
      result
      verifiedOn
      verifierName
      reasons
      verified {
        ...MeasurementParts
      }
      official {
        ...MeasurementParts
      }
    }
    disaggregations {
      id
      dimension
      value
      isSubset
      measurement {
        ...MeasurementParts
      }
    }
  }
}
    fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const OrganizationRowsDocument = new TypedDocumentString(`
    query OrganizationRows($first: Int!, $after: String, $offset: Int, $filter: OrganizationFilter, $orderBy: [OrganizationOrder!]) {
  page: organizations(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...OrganizationParts
      kind
      abbreviation
      countryCode
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<OrganizationRowsQuery, OrganizationRowsQueryVariables>;
export const CompaniesDocument = new TypedDocumentString(`
    query Companies {
  organizations(first: 100, filter: {kind: COMPANY}) {
    nodes {
      ...OrganizationParts
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<CompaniesQuery, CompaniesQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: String!) {
  record: organization(id: $id) {
    ...OrganizationParts
    version
    permissions {
      ...PermissionParts
    }
    kind
    abbreviation
    countryCode
    description
    uscc
    iatiOrgId
    parent {
      ...OrganizationParts
    }
    area {
      ...AreaParts
    }
    appointments(first: 20) {
      nodes {
        id
        title {
          ...NameParts
        }
        asOf {
          ...DateParts
        }
        person {
          id
          names {
            ...NameParts
          }
        }
      }
    }
    funds(first: 20) {
      nodes {
        id
        names {
          ...NameParts
        }
      }
    }
    programParticipations(first: 30) {
      nodes {
        id
        role
        program {
          id
          title {
            ...NameParts
          }
        }
      }
    }
    partnerships {
      id
      type
      state
      announcedOn {
        ...DateParts
      }
      signedOn {
        ...DateParts
      }
      objectives
      parties {
        ...OrganizationParts
      }
    }
    inKindGiven(first: 20) {
      nodes {
        ...InKindParts
      }
    }
    outcomeReports(first: 50) {
      nodes {
        ...OutcomeRowParts
      }
    }
    publications(first: 50) {
      nodes {
        id
        title
        language
      }
    }
  }
}
    fragment InKindParts on InKindContribution {
  id
  kind
  item
  valuationBasis
  quantity {
    ...MeasurementParts
  }
  monetaryValue {
    amount
    currency
  }
  provider {
    ...OrganizationParts
  }
  receiver {
    ...OrganizationParts
  }
}
fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const ProgramRowsDocument = new TypedDocumentString(`
    query ProgramRows($first: Int!, $after: String, $offset: Int, $filter: ProgramFilter, $orderBy: [ProgramOrder!]) {
  page: programs(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      kind
      status
      scope
      title {
        ...NameParts
      }
      participations {
        id
        role
        organization {
          ...OrganizationParts
        }
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<ProgramRowsQuery, ProgramRowsQueryVariables>;
export const ProgramDocument = new TypedDocumentString(`
    query Program($id: String!) {
  record: program(id: $id) {
    id
    version
    permissions {
      ...PermissionParts
    }
    kind
    status
    scope
    objectives
    topics
    targetGroups
    services
    title {
      ...NameParts
    }
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
    parent {
      id
      title {
        ...NameParts
      }
    }
    areas {
      ...AreaParts
    }
    participations {
      id
      role
      organization {
        ...OrganizationParts
      }
    }
    metrics {
      ...MetricParts
    }
    inKindContributions(first: 20) {
      nodes {
        ...InKindParts
      }
    }
    outcomeReports(first: 50) {
      nodes {
        ...OutcomeRowParts
      }
    }
    trainingClasses(first: 20) {
      nodes {
        id
        subject
        names {
          ...NameParts
        }
      }
    }
    campaigns(first: 20) {
      nodes {
        id
        ...CampaignRowParts
      }
    }
  }
}
    fragment InKindParts on InKindContribution {
  id
  kind
  item
  valuationBasis
  quantity {
    ...MeasurementParts
  }
  monetaryValue {
    amount
    currency
  }
  provider {
    ...OrganizationParts
  }
  receiver {
    ...OrganizationParts
  }
}
fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment CampaignRowParts on Campaign {
  state
  origin
  names {
    ...NameParts
  }
  startsOn {
    ...DateParts
  }
  hosts {
    id
    names {
      ...NameParts
    }
  }
  counties {
    ...AreaParts
  }
  results {
    ...ResultParts
  }
}
fragment ResultParts on SalesResult {
  id
  level
  state
  valueKind
  quantity {
    ...MeasurementParts
  }
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  producerReceipts {
    amount
    currency
  }
}
fragment MetricParts on MetricObservation {
  id
  metric
  text
  measurement {
    ...MeasurementParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<ProgramQuery, ProgramQueryVariables>;
export const PlanRowsDocument = new TypedDocumentString(`
    query PlanRows($first: Int!, $after: String, $offset: Int, $filter: CountyPlanFilter, $orderBy: [CountyPlanOrder!]) {
  page: countyPlans(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      year
      origin
      county {
        ...AreaParts
      }
      company {
        ...OrganizationParts
      }
      currentVersion {
        id
        number
        state
        targets {
          ...TargetParts
        }
      }
    }
  }
}
    fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<PlanRowsQuery, PlanRowsQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: String!) {
  record: countyPlan(id: $id) {
    id
    version
    permissions {
      ...PermissionParts
    }
    ...PlanCardParts
    county {
      ...AreaParts
    }
    cohort {
      id
      reportedCountyCount
      names {
        ...NameParts
      }
      originClass {
        id
        names {
          ...NameParts
        }
      }
    }
    currentVersion {
      situationAnalysis
      tailoringNotes
      consultationNotes
      targets {
        progress {
          ...ProgressParts
        }
      }
      measures {
        id
        title
        kind
        status
        channel
        description
        responsible
        product {
          id
          names {
            ...NameParts
          }
        }
      }
      budgetLines {
        id
        category
        source
        purpose
        amount {
          amount
          currency
        }
      }
      decisions {
        id
        step
        decision
        reason
        decidedAt
        decidedByName
      }
    }
    versions(first: 20) {
      nodes {
        id
        number
        state
        submittedAt
      }
    }
  }
}
    fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment ReachedParts on TargetReached {
  measurement {
    ...MeasurementParts
  }
  share
  reason
}
fragment ProgressParts on PlanProgress {
  target {
    ...MeasurementParts
  }
  claimed {
    ...ReachedParts
  }
  verified {
    ...ReachedParts
  }
  official {
    ...ReachedParts
  }
}
fragment AssumptionParts on PlanAssumption {
  id
  metric
  measurement {
    ...MeasurementParts
  }
  comparator {
    channel
    relation
    value
  }
}
fragment PlanCardParts on CountyPlan {
  year
  origin
  company {
    ...OrganizationParts
  }
  cohort {
    id
    reportedCountyCount
  }
  currentVersion {
    id
    number
    state
    submittedAt
    targets {
      ...TargetParts
    }
    assumptions {
      ...AssumptionParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlanVersionDocument = new TypedDocumentString(`
    query PlanVersion($id: String!) {
  record: planVersion(id: $id) {
    ...PlanVersionParts
  }
}
    fragment TargetParts on PlanTarget {
  id
  indicator {
    id
    title {
      ...NameParts
    }
  }
  measurement {
    ...MeasurementParts
  }
  dueOn {
    ...DateParts
  }
  denominator {
    id
    indicator {
      id
      title {
        ...NameParts
      }
    }
    measurement {
      ...MeasurementParts
    }
  }
}
fragment AssumptionParts on PlanAssumption {
  id
  metric
  measurement {
    ...MeasurementParts
  }
  comparator {
    channel
    relation
    value
  }
}
fragment PlanVersionParts on PlanVersion {
  id
  version
  number
  state
  submittedAt
  situationAnalysis
  tailoringNotes
  consultationNotes
  county {
    ...AreaParts
  }
  company {
    ...OrganizationParts
  }
  plan {
    id
    year
  }
  basedOn {
    id
    number
    state
  }
  sections {
    id
    kind
    version
    isFinished
    updatedAt
  }
  measures {
    id
    descendsFrom
    title
    kind
    status
    channel
    description
    responsible
    startsOn {
      ...DateParts
    }
    endsOn {
      ...DateParts
    }
    product {
      id
      names {
        ...NameParts
      }
    }
    producer {
      id
    }
    platform {
      id
    }
  }
  assumptions {
    ...AssumptionParts
    descendsFrom
    measure {
      id
    }
  }
  targets {
    ...TargetParts
    descendsFrom
    measure {
      id
    }
    area {
      id
    }
  }
  budgetLines {
    id
    descendsFrom
    category
    source
    purpose
    amount {
      amount
      currency
    }
    measure {
      id
    }
  }
  decisions {
    id
    step
    decision
    reason
    decidedAt
    decidedByName
  }
  permissions {
    ...PermissionParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<PlanVersionQuery, PlanVersionQueryVariables>;
export const VersionsOfDraftsDocument = new TypedDocumentString(`
    query VersionsOfDrafts($ids: [ID!]!) {
  planVersions(first: 50, filter: {id: {in: $ids}}) {
    nodes {
      id
      number
      county {
        ...AreaParts
      }
      permissions {
        ...PermissionParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<VersionsOfDraftsQuery, VersionsOfDraftsQueryVariables>;
export const RemarksDocument = new TypedDocumentString(`
    query Remarks($record: ID!, $version: String!) {
  version: planVersion(id: $version) {
    measures {
      id
      descendsFrom
    }
    assumptions {
      id
      descendsFrom
    }
    targets {
      id
      descendsFrom
    }
    budgetLines {
      id
      descendsFrom
    }
  }
  comments(
    first: 100
    filter: {recordType: {eq: "PlanVersion"}, recordId: {eq: $record}}
  ) {
    nodes {
      id
      field
      text
      authorName
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<RemarksQuery, RemarksQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($to: ID!) {
  planVersionComparison(to: $to) {
    fromId
    changes {
      path
      kind
      before
      after
    }
    budget {
      source
      currency
      before
      after
      difference
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const SaveSectionDocument = new TypedDocumentString(`
    mutation SaveSection($input: SavePlanSectionInput!) {
  saved: savePlanSection(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveSectionMutation, SaveSectionMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    userId
    email
    name
    locale
    hasSecondFactor
    roles
    companies
    counties
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CampaignRowsDocument = new TypedDocumentString(`
    query CampaignRows($first: Int!, $after: String, $offset: Int, $filter: CampaignFilter, $orderBy: [CampaignOrder!]) {
  page: campaigns(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      ...CampaignRowParts
    }
  }
}
    fragment CampaignRowParts on Campaign {
  state
  origin
  names {
    ...NameParts
  }
  startsOn {
    ...DateParts
  }
  hosts {
    id
    names {
      ...NameParts
    }
  }
  counties {
    ...AreaParts
  }
  results {
    ...ResultParts
  }
}
fragment ResultParts on SalesResult {
  id
  level
  state
  valueKind
  quantity {
    ...MeasurementParts
  }
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  producerReceipts {
    amount
    currency
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<CampaignRowsQuery, CampaignRowsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: String!) {
  record: campaign(id: $id) {
    id
    ...CampaignRowParts
    cadence
    participants
    reportedSessionCount
    endsOn {
      ...DateParts
    }
    company {
      ...OrganizationParts
    }
    platform {
      id
      names {
        ...NameParts
      }
    }
    products {
      id
      names {
        ...NameParts
      }
    }
    program {
      id
      title {
        ...NameParts
      }
    }
    planMeasure {
      id
      title
      planVersion {
        id
        plan {
          id
        }
      }
    }
    sessions {
      id
      channel
      durationText
      heldOn {
        ...DateParts
      }
      venueArea {
        ...AreaParts
      }
    }
    metrics {
      ...MetricParts
    }
    outcomeReports(first: 30) {
      nodes {
        ...OutcomeRowParts
      }
    }
  }
}
    fragment OutcomeRowParts on OutcomeReport {
  id
  state
  origin
  isSelfReported
  indicator {
    id
    title {
      ...NameParts
    }
  }
  claimed {
    ...MeasurementParts
  }
  area {
    ...AreaParts
  }
  reportedBy {
    ...OrganizationParts
  }
}
fragment CampaignRowParts on Campaign {
  state
  origin
  names {
    ...NameParts
  }
  startsOn {
    ...DateParts
  }
  hosts {
    id
    names {
      ...NameParts
    }
  }
  counties {
    ...AreaParts
  }
  results {
    ...ResultParts
  }
}
fragment ResultParts on SalesResult {
  id
  level
  state
  valueKind
  quantity {
    ...MeasurementParts
  }
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  producerReceipts {
    amount
    currency
  }
}
fragment MetricParts on MetricObservation {
  id
  metric
  text
  measurement {
    ...MeasurementParts
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const SourcesOfDocument = new TypedDocumentString(`
    query SourcesOf($records: [ID!]!) {
  statementLinks(first: 50, filter: {recordId: {in: $records}}) {
    nodes {
      id
      field
      relation
      statement {
        ...StatementParts
      }
    }
  }
}
    fragment StatementParts on Statement {
  id
  quoteOriginal
  language
  locator
  claimType
  selfReported
  speakerLabel
  correctionNote
  note
  speaker {
    id
    names {
      ...NameParts
    }
  }
  assertingOrganization {
    ...OrganizationParts
  }
  saidOn {
    ...DateParts
  }
  document {
    id
    title
    language
    publisher {
      ...OrganizationParts
    }
    publishedOn {
      ...DateParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<SourcesOfQuery, SourcesOfQueryVariables>;
export const DocumentRowsDocument = new TypedDocumentString(`
    query DocumentRows($first: Int!, $after: String, $offset: Int, $filter: SourceDocumentFilter, $orderBy: [SourceDocumentOrder!]) {
  page: sourceDocuments(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      id
      title
      kind
      language
      publisher {
        ...OrganizationParts
      }
      publishedOn {
        ...DateParts
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<DocumentRowsQuery, DocumentRowsQueryVariables>;
export const SourceDocumentDocument = new TypedDocumentString(`
    query SourceDocument($id: String!) {
  record: sourceDocument(id: $id) {
    id
    title
    kind
    language
    url
    section
    dateline
    contentHash
    pageCount
    pagesHeld
    rightsNotice
    note
    publisher {
      ...OrganizationParts
    }
    author {
      id
      names {
        ...NameParts
      }
    }
    publishedOn {
      ...DateParts
    }
    statements(first: 200) {
      nodes {
        ...StatementParts
      }
    }
  }
}
    fragment StatementParts on Statement {
  id
  quoteOriginal
  language
  locator
  claimType
  selfReported
  speakerLabel
  correctionNote
  note
  speaker {
    id
    names {
      ...NameParts
    }
  }
  assertingOrganization {
    ...OrganizationParts
  }
  saidOn {
    ...DateParts
  }
  document {
    id
    title
    language
    publisher {
      ...OrganizationParts
    }
    publishedOn {
      ...DateParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<SourceDocumentQuery, SourceDocumentQueryVariables>;
export const StatementRowsDocument = new TypedDocumentString(`
    query StatementRows($first: Int!, $after: String, $offset: Int, $filter: StatementFilter, $orderBy: [StatementOrder!]) {
  page: statements(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...StatementParts
    }
  }
}
    fragment StatementParts on Statement {
  id
  quoteOriginal
  language
  locator
  claimType
  selfReported
  speakerLabel
  correctionNote
  note
  speaker {
    id
    names {
      ...NameParts
    }
  }
  assertingOrganization {
    ...OrganizationParts
  }
  saidOn {
    ...DateParts
  }
  document {
    id
    title
    language
    publisher {
      ...OrganizationParts
    }
    publishedOn {
      ...DateParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<StatementRowsQuery, StatementRowsQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: String!) {
  record: statement(id: $id) {
    ...StatementParts
    state
    confidence
    speakerResolution
    measurement {
      ...MeasurementParts
    }
    precisionOf {
      id
      quoteOriginal
    }
    links(first: 100) {
      nodes {
        id
        recordType
        recordId
        field
        relation
      }
    }
  }
}
    fragment StatementParts on Statement {
  id
  quoteOriginal
  language
  locator
  claimType
  selfReported
  speakerLabel
  correctionNote
  note
  speaker {
    id
    names {
      ...NameParts
    }
  }
  assertingOrganization {
    ...OrganizationParts
  }
  saidOn {
    ...DateParts
  }
  document {
    id
    title
    language
    publisher {
      ...OrganizationParts
    }
    publishedOn {
      ...DateParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const ClassRowsDocument = new TypedDocumentString(`
    query ClassRows($first: Int!, $after: String, $offset: Int, $filter: TrainingClassFilter, $orderBy: [TrainingClassOrder!]) {
  page: trainingClasses(
    first: $first
    after: $after
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...ClassRowParts
    }
  }
}
    fragment ClassRowParts on TrainingClass {
  id
  subject
  state
  origin
  names {
    ...NameParts
  }
  host {
    ...OrganizationParts
  }
  reportedCountyCount
  reportedAttendance {
    ...MeasurementParts
  }
  sessions {
    id
    heldOn {
      ...DateParts
    }
    venueArea {
      ...AreaParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}`) as unknown as TypedDocumentString<ClassRowsQuery, ClassRowsQueryVariables>;
export const ClassDocument = new TypedDocumentString(`
    query Class($id: String!) {
  record: trainingClass(id: $id) {
    ...ClassRowParts
    version
    permissions {
      ...PermissionParts
    }
    topics
    capacity
    program {
      id
      title {
        ...NameParts
      }
    }
    counties {
      ...AreaParts
    }
    sessions {
      venue
      hours
      trainer
    }
    planFunnel {
      namedCounties
      unnamedCounties
      reportedPlans
      submittedPlans
      acceptedPlans
      withoutPlan {
        county {
          ...AreaParts
        }
      }
    }
    enrolments(first: 1) {
      totalCount
    }
    planCohorts(first: 10) {
      nodes {
        id
        reportedCountyCount
        plans(first: 30) {
          nodes {
            id
            county {
              ...AreaParts
            }
          }
        }
      }
    }
  }
}
    fragment ClassRowParts on TrainingClass {
  id
  subject
  state
  origin
  names {
    ...NameParts
  }
  host {
    ...OrganizationParts
  }
  reportedCountyCount
  reportedAttendance {
    ...MeasurementParts
  }
  sessions {
    id
    heldOn {
      ...DateParts
    }
    venueArea {
      ...AreaParts
    }
  }
}
fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}
fragment AreaParts on Area {
  id
  code
  level
  isNamed
  placeholderLabel
  pinyin
  englishNameIsGenerated
  names {
    ...NameParts
  }
}
fragment OrganizationParts on Organization {
  id
  names {
    ...NameParts
  }
}
fragment PermissionParts on ActionPermission {
  action
  allowed
  reasons {
    code
    message
    path
    facts
  }
}`) as unknown as TypedDocumentString<ClassQuery, ClassQueryVariables>;
export const LastActDocument = new TypedDocumentString(`
    query LastAct($record: ID!) {
  auditEvents(
    first: 1
    filter: {recordId: {eq: $record}}
    orderBy: [{field: OCCURRED_AT, direction: DESC}]
  ) {
    nodes {
      id
      verb
      actorId
      actorName
      occurredAt
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<LastActQuery, LastActQueryVariables>;
export const AreaCandidatesDocument = new TypedDocumentString(`
    query AreaCandidates($filter: AreaFilter, $first: Int = 20, $after: String) {
  found: areas(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      note: code
      label: names {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<AreaCandidatesQuery, AreaCandidatesQueryVariables>;
export const BaselineCandidatesDocument = new TypedDocumentString(`
    query BaselineCandidates($filter: AreaBaselineFilter) {
  found: areaBaselines(first: 20, filter: $filter) {
    nodes {
      id
      about: indicator {
        id
        label: title {
          ...NameParts
        }
      }
      measurement {
        ...MeasurementParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}
fragment DateParts on FuzzyDate {
  earliest
  latest
  precision
  text
  inferred
  inferenceNote
}
fragment MeasurementParts on Measurement {
  value
  valueMax
  unit
  qualifier
  modality
  basis
  perUnit
  condition
  derived
  formula
  asOf {
    ...DateParts
  }
  period {
    ...DateParts
  }
}`) as unknown as TypedDocumentString<BaselineCandidatesQuery, BaselineCandidatesQueryVariables>;
export const ClassCandidatesDocument = new TypedDocumentString(`
    query ClassCandidates($filter: TrainingClassFilter) {
  found: trainingClasses(first: 20, filter: $filter) {
    nodes {
      id
      label: names {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<ClassCandidatesQuery, ClassCandidatesQueryVariables>;
export const CommitmentCandidatesDocument = new TypedDocumentString(`
    query CommitmentCandidates($filter: CommitmentFilter) {
  found: commitments(first: 20, filter: $filter) {
    nodes {
      id
      text: purpose
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentCandidatesQuery, CommitmentCandidatesQueryVariables>;
export const IndicatorCandidatesDocument = new TypedDocumentString(`
    query IndicatorCandidates($filter: IndicatorFilter, $first: Int = 20, $after: String) {
  found: indicators(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label: title {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<IndicatorCandidatesQuery, IndicatorCandidatesQueryVariables>;
export const LedgerEntryCandidatesDocument = new TypedDocumentString(`
    query LedgerEntryCandidates($filter: LedgerEntryFilter) {
  found: ledgerEntries(first: 20, filter: $filter) {
    nodes {
      id
      text: occurredOn
      amount {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerEntryCandidatesQuery, LedgerEntryCandidatesQueryVariables>;
export const MeasureCandidatesDocument = new TypedDocumentString(`
    query MeasureCandidates($filter: PlanMeasureFilter) {
  found: planMeasures(first: 20, filter: $filter) {
    nodes {
      id
      text: title
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureCandidatesQuery, MeasureCandidatesQueryVariables>;
export const OrganizationCandidatesDocument = new TypedDocumentString(`
    query OrganizationCandidates($filter: OrganizationFilter, $first: Int = 20, $after: String) {
  found: organizations(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label: names {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<OrganizationCandidatesQuery, OrganizationCandidatesQueryVariables>;
export const PlatformCandidatesDocument = new TypedDocumentString(`
    query PlatformCandidates($filter: SalesPlatformFilter, $first: Int = 20, $after: String) {
  found: salesPlatforms(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label: names {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<PlatformCandidatesQuery, PlatformCandidatesQueryVariables>;
export const ProducerCandidatesDocument = new TypedDocumentString(`
    query ProducerCandidates($filter: ProducerFilter, $first: Int = 20, $after: String) {
  found: producers(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label: names {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<ProducerCandidatesQuery, ProducerCandidatesQueryVariables>;
export const ProductCandidatesDocument = new TypedDocumentString(`
    query ProductCandidates($filter: ProductFilter, $first: Int = 20, $after: String) {
  found: products(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label: names {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<ProductCandidatesQuery, ProductCandidatesQueryVariables>;
export const ProgramCandidatesDocument = new TypedDocumentString(`
    query ProgramCandidates($filter: ProgramFilter) {
  found: programs(first: 20, filter: $filter) {
    nodes {
      id
      label: title {
        ...NameParts
      }
    }
  }
}
    fragment NameParts on LocalizedText {
  zh
  en
  fr
  original
}`) as unknown as TypedDocumentString<ProgramCandidatesQuery, ProgramCandidatesQueryVariables>;
export const TrancheCandidatesDocument = new TypedDocumentString(`
    query TrancheCandidates($filter: TrancheFilter) {
  found: tranches(first: 20, filter: $filter) {
    nodes {
      id
      number
      text: dueOn
      amount {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrancheCandidatesQuery, TrancheCandidatesQueryVariables>;
export const VersionCandidatesDocument = new TypedDocumentString(`
    query VersionCandidates($filter: PlanVersionFilter) {
  found: planVersions(first: 20, filter: $filter) {
    nodes {
      id
      number
      state
      plan {
        id
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionCandidatesQuery, VersionCandidatesQueryVariables>;
export const TrailDocument = new TypedDocumentString(`
    query Trail($record: ID!) {
  auditEvents(
    first: 50
    filter: {recordId: {eq: $record}}
    orderBy: [{field: OCCURRED_AT, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      occurredAt
      actorName
      actingRole
      verb
      operation
      recordType
      changedFields
      before
      after
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<TrailQuery, TrailQueryVariables>;