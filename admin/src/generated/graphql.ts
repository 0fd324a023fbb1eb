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

/** The administrative level of an area. */
export type AreaLevel =
  | 'COUNTY'
  | 'NATION'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'TOWNSHIP'
  | 'VILLAGE';

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

/** What happened to a promised amount. */
export type CommitmentEventType =
  | 'CANCELLED'
  | 'COMMITTED'
  | 'CONVERTED'
  | 'DECREASED'
  | 'EXTENDED'
  | 'INCREASED'
  | 'PLEDGED';

/** How binding a promise of money is. */
export type CommitmentKind =
  /** Firm: a written obligation. */
  | 'COMMITMENT'
  /** Indicative: an announced intention. */
  | 'PLEDGE';

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

/** How finely a date is known. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'PERIOD'
  | 'QUARTER'
  | 'UNKNOWN'
  | 'WEEKEND'
  | 'YEAR';

/** At which step a plan version is decided on. */
export type DecisionStep =
  /** An approver of the company. */
  | 'COMPANY_ACCEPTANCE'
  /** An approver of the county. */
  | 'COUNTY_SIGN_OFF';

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

/** Along what a figure is split. */
export type DisaggregationDimension =
  | 'AGE'
  | 'AREA'
  | 'AREA_DESIGNATION'
  | 'OCCUPATION'
  | 'POVERTY_STATUS'
  | 'SEX';

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

/** A language in which Fupin keeps names and texts. */
export type Language =
  | 'en'
  | 'fr'
  | 'zh';

/** Whether a ledger entry counts. */
export type LedgerEntryState =
  /** A draft that was dropped. */
  | 'DISCARDED'
  /** It waits for somebody else to post it. */
  | 'DRAFT'
  /** It counts, and stays as it is. */
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

export type MoneyInput = {
  /** The exact amount. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
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

/** How a record came to be known. */
export type Origin =
  /** Somebody filed it in Fupin. */
  | 'FILED'
  /** A published source reports it; it never went through a workflow here. */
  | 'PUBLIC_SOURCE';

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

/** What somebody chooses a password for. */
export type PasswordLinkKind =
  | 'INVITATION'
  | 'RESET';

/** What was decided on a plan version. */
export type PlanDecisionKind =
  | 'APPROVE'
  | 'REJECT'
  | 'RETURN';

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

/** What a sales result sums up. */
export type SalesResultLevel =
  /** A whole campaign. */
  | 'CAMPAIGN'
  /** A span of time, outside any campaign. */
  | 'PERIOD'
  /** One session of it. */
  | 'SESSION';

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

/** How far a statement has been checked. */
export type StatementState =
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'EXTRACTED'
  | 'SUPERSEDED';

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
  | 'POST_ENTRY'
  | 'RECORD_ATTENDANCE'
  | 'REPORT_OUTCOME'
  | 'SCREEN_REQUEST'
  | 'SETTLE_CAMPAIGN'
  | 'SIGN_OFF_PLAN'
  | 'SUBMIT_CONDITION'
  | 'VERIFY_OUTCOME';

/** What a token may do. */
export type TokenScope =
  /** It asks what its owner may see. */
  | 'READ'
  /** It also does what the roles of its owner allow; reading is part of it. */
  | 'WRITE';

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

export type UserRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  inRole: boolean;
  name?: string | null | undefined;
  role?: Array<Role> | Role | null | undefined;
  today: string;
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
  wasListed: boolean;
  leftFrom?: string | null | undefined;
  leftUntil?: string | null | undefined;
  name?: string | null | undefined;
  neverListed: boolean;
  province?: string | number | null | undefined;
}>;


export type CountyRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, designations: { nodes: Array<{ id: string, scheme: DesignationScheme, endedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { provinces: { nodes: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type CountyQueryVariables = Exact<{
  id: string;
}>;


export type CountyQuery = { record: { version: number, id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, parent: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, designations: { nodes: Array<{ id: string, scheme: DesignationScheme, listedAs: string | null, endReason: DesignationEndReason | null, startedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, announcedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }> }, baselines: { nodes: Array<{ id: string, state: BaselineState, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> }, plans: { nodes: Array<{ id: string, year: number | null, origin: Origin, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, cohort: { id: string, reportedCountyCount: number | null } | null, currentVersion: { id: string, number: number, state: PlanVersionState, submittedAt: string | null, targets: Array<{ id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, assumptions: Array<{ id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }> } | null }> }, campaigns: Array<{ id: string, state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> }>, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null };

export type AreaCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  id?: string | number | null | undefined;
  level?: Array<AreaLevel> | AreaLevel | null | undefined;
  typed?: string | null | undefined;
}>;


export type AreaCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, note: string | null, label: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type BaselineCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  area?: string | number | null | undefined;
}>;


export type BaselineCandidatesQuery = { found: { nodes: Array<{ id: string, about: { id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> } };

export type CompanyHomeQueryVariables = Exact<{
  company: string | number;
}>;


export type CompanyHomeQuery = { organizations: { nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }> }, funds: { nodes: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language }, waterfall: Array<{ currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } }> }> }, countyPlans: { totalCount: number, nodes: Array<{ id: string, year: number | null, county: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }, currentVersion: { id: string, number: number, state: PlanVersionState } | null }> }, trainingClasses: { totalCount: number }, campaigns: { totalCount: number }, outcomeReports: { totalCount: number, nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } };

export type AuditHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHomeQuery = { statementTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, outcomeReportTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, areaDesignationTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, sourceDocuments: { totalCount: number }, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } };

export type AdminHomeQueryVariables = Exact<{
  today: string;
}>;


export type AdminHomeQuery = { users: { totalCount: number }, organizationTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> }, roleGrantTotals: { totalCount: number, groups: Array<{ count: number, keys: Array<{ field: string, value: string | null }> }> } };

export type HelpPlatformRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  name?: string | null | undefined;
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

export type CommitmentCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type CommitmentCandidatesQuery = { found: { nodes: Array<{ id: string, text: string }> } };

export type LedgerEntryCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  state?: Array<LedgerEntryState> | LedgerEntryState | null | undefined;
  type?: Array<LedgerEntryType> | LedgerEntryType | null | undefined;
}>;


export type LedgerEntryCandidatesQuery = { found: { nodes: Array<{ id: string, text: string, amount: { amount: string, currency: string } }> } };

export type TrancheCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  commitment?: string | number | null | undefined;
}>;


export type TrancheCandidatesQuery = { found: { nodes: Array<{ id: string, number: number, text: string, amount: { amount: string, currency: string } }> } };

export type WaterfallPartsFragment = { currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } };

export type CommitmentRowPartsFragment = { id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> };

export type InKindPartsFragment = { id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null };

export type FundRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  company?: string | number | null | undefined;
  name?: string | null | undefined;
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
  company?: string | number | null | undefined;
  kind?: Array<CommitmentKind> | CommitmentKind | null | undefined;
  state?: Array<CommitmentState> | CommitmentState | null | undefined;
}>;


export type CommitmentRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, fund: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> }> } };

export type CommitmentQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentQuery = { record: { version: number, agreementReference: string | null, id: string, kind: CommitmentKind, state: CommitmentState, purpose: string, origin: Origin, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, amounts: Array<{ amount: string, currency: string }>, waterfall: Array<{ currency: string, pledged: string, committed: string, paid: string, received: string, spent: string, inputs: Array<{ recordType: string, id: string }>, paidShare: { value: string | null, reason: ShareReason | null }, verified: { amount: string | null, reason: AuditReason | null } }>, inKindContributions: { nodes: Array<{ version: number, id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, fund: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, recipient: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, tranches: Array<{ id: string, version: number, number: number, type: TrancheType, state: TrancheState, dueOn: string, amount: { amount: string, currency: string }, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, conditions: Array<{ id: string, version: number, text: string, type: ConditionType, state: ConditionState, dueOn: string | null, reason: string | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> }>, ledgerEntries: { nodes: Array<{ id: string, version: number, type: LedgerEntryType, state: LedgerEntryState, occurredOn: string, receivedOn: string | null, paymentReference: string | null, amount: { amount: string, currency: string }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, tranche: { id: string, number: number } | null, reversalOf: { id: string, occurredOn: string } | null, reversals: { nodes: Array<{ id: string, occurredOn: string }> }, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }> }> }, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, recipientArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, term: { months: number, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, events: Array<{ id: string, type: CommitmentEventType, reason: string | null, effectiveOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, amountDelta: { amount: string, currency: string } }> } | null };

export type IndicatorCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type IndicatorCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type OutcomeRowPartsFragment = { id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null };

export type OutcomeRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  company?: string | number | null | undefined;
  county?: string | number | null | undefined;
  indicator?: string | number | null | undefined;
  selfReported?: boolean | null | undefined;
  state?: Array<OutcomeReportState> | OutcomeReportState | null | undefined;
}>;


export type OutcomeRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type OutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeQuery = { record: { channel: SalesChannel | null, contributionType: ContributionType, reporterName: string | null, retractionReason: string | null, submittedAt: string | null, id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, indicator: { definition: string | null, level: IndicatorLevel, aggregation: Aggregation, id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, program: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, campaign: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, planTarget: { id: string, planVersion: { id: string, plan: { id: string } | null } | null, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null } | null, verifications: Array<{ id: string, method: VerificationMethod, result: VerificationResult, verifiedOn: string, verifierName: string, reasons: string | null, verified: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, official: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null }>, disaggregations: Array<{ id: string, dimension: DisaggregationDimension, value: string, isSubset: boolean, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }>, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null } | null };

export type OrganizationCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type OrganizationCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type ProgramCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type ProgramCandidatesQuery = { found: { nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type OrganizationRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  kind?: Array<OrganizationKind> | OrganizationKind | null | undefined;
  name?: string | null | undefined;
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
  kind?: Array<ProgramKind> | ProgramKind | null | undefined;
  name?: string | null | undefined;
  status?: Array<ActivityStatus> | ActivityStatus | null | undefined;
}>;


export type ProgramRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, kind: ProgramKind, status: ActivityStatus, scope: ProgramScope | null, title: { zh: string | null, en: string | null, fr: string | null, original: Language }, participations: Array<{ id: string, role: ParticipationRole, organization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } }> }> } };

export type ProgramQueryVariables = Exact<{
  id: string;
}>;


export type ProgramQuery = { record: { id: string, version: number, kind: ProgramKind, status: ActivityStatus, scope: ProgramScope | null, objectives: Array<string> | null, topics: Array<string> | null, targetGroups: Array<TargetGroup> | null, services: Array<ProgramService> | null, permissions: Array<{ action: string, allowed: boolean, reasons: Array<{ code: string, message: string, path: string | null, facts: Record<string, unknown> | null }> }>, title: { zh: string | null, en: string | null, fr: string | null, original: Language }, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, endsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, parent: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, areas: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, participations: Array<{ id: string, role: ParticipationRole, organization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } }>, metrics: Array<{ id: string, metric: Metric, text: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }>, inKindContributions: { nodes: Array<{ id: string, kind: InKindKind, item: string, valuationBasis: ValuationBasis, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, monetaryValue: { amount: string, currency: string } | null, provider: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, receiver: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, outcomeReports: { nodes: Array<{ id: string, state: OutcomeReportState, origin: Origin, isSelfReported: boolean, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, claimed: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, area: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null, reportedBy: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null }> }, trainingClasses: { nodes: Array<{ id: string, subject: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> }, campaigns: { nodes: Array<{ id: string, state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> }> } } | null };

export type MeasureCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  planVersion?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type MeasureCandidatesQuery = { found: { nodes: Array<{ id: string, text: string }> } };

export type VersionCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  area?: string | number | null | undefined;
  countyPlan?: string | number | null | undefined;
}>;


export type VersionCandidatesQuery = { found: { nodes: Array<{ id: string, number: number, state: PlanVersionState, plan: { id: string, year: number | null } | null }> } };

export type TargetPartsFragment = { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null };

export type ReachedPartsFragment = { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null };

export type ProgressPartsFragment = { target: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, claimed: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null, verified: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null, official: { share: string | null, reason: ProgressReason | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null } | null };

export type AssumptionPartsFragment = { id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null };

export type PlanCardPartsFragment = { year: number | null, origin: Origin, company: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, cohort: { id: string, reportedCountyCount: number | null } | null, currentVersion: { id: string, number: number, state: PlanVersionState, submittedAt: string | null, targets: Array<{ id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, dueOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, denominator: { id: string, indicator: { id: string, title: { zh: string | null, en: string | null, fr: string | null, original: Language } }, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null }>, assumptions: Array<{ id: string, metric: AssumptionMetric, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null }, comparator: { channel: SalesChannel | null, relation: ComparatorRelation, value: string | null } | null }> } | null };

export type PlanRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  company?: string | number | null | undefined;
  county?: string | number | null | undefined;
  name?: string | null | undefined;
  state?: Array<PlanVersionState> | PlanVersionState | null | undefined;
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

export type PlatformCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type PlatformCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type ProducerCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type ProducerCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type ProductCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type ProductCandidatesQuery = { found: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } }> } };

export type CampaignRowPartsFragment = { state: CampaignState, origin: Origin, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, startsOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, hosts: Array<{ id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }>, counties: Array<{ id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }>, results: Array<{ id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null }> };

export type ResultPartsFragment = { id: string, level: SalesResultLevel, state: SalesResultState, valueKind: SalesValueKind | null, quantity: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, gross: { amount: string, currency: string } | null, refunds: { amount: string, currency: string } | null, net: { amount: string, currency: string } | null, producerReceipts: { amount: string, currency: string } | null };

export type MetricPartsFragment = { id: string, metric: Metric, text: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } };

export type CampaignRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  company?: string | number | null | undefined;
  county?: string | number | null | undefined;
  inCounty: boolean;
  name?: string | null | undefined;
  state?: Array<CampaignState> | CampaignState | null | undefined;
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
  kind?: Array<SourceKind> | SourceKind | null | undefined;
  language?: Array<Language> | Language | null | undefined;
  name?: string | null | undefined;
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
  claimType?: Array<ClaimType> | ClaimType | null | undefined;
  company?: string | number | null | undefined;
  lacksFigure?: boolean | null | undefined;
  name?: string | null | undefined;
  selfReported?: boolean | null | undefined;
}>;


export type StatementRowsQuery = { page: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } }> } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { record: { state: StatementState, confidence: Confidence, speakerResolution: SpeakerResolution, id: string, quoteOriginal: string, language: Language, locator: string, claimType: ClaimType, selfReported: boolean, speakerLabel: string | null, correctionNote: string | null, note: string | null, measurement: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, precisionOf: { id: string, quoteOriginal: string } | null, links: { nodes: Array<{ id: string, recordType: string, recordId: string, field: string, relation: LinkRelation }> }, speaker: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, assertingOrganization: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, saidOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, document: { id: string, title: string, language: Language, publisher: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } } | null, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } } | null };

export type ClassCandidatesQueryVariables = Exact<{
  id?: string | number | null | undefined;
  typed?: string | null | undefined;
}>;


export type ClassCandidatesQuery = { found: { nodes: Array<{ id: string, label: { zh: string | null, en: string | null, fr: string | null, original: Language } | null }> } };

export type ClassRowPartsFragment = { id: string, subject: string, state: TrainingClassState, origin: Origin, reportedCountyCount: number | null, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null, host: { id: string, names: { zh: string | null, en: string | null, fr: string | null, original: Language } }, reportedAttendance: { value: string | null, valueMax: string | null, unit: Unit, qualifier: Qualifier, modality: Modality, basis: Basis, perUnit: Unit | null, condition: string | null, derived: boolean, formula: string | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null, period: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null } | null } | null, sessions: Array<{ id: string, heldOn: { earliest: string | null, latest: string | null, precision: DatePrecision, text: string | null, inferred: boolean, inferenceNote: string | null }, venueArea: { id: string, code: string | null, level: AreaLevel, isNamed: boolean, placeholderLabel: string | null, pinyin: string | null, englishNameIsGenerated: boolean, names: { zh: string | null, en: string | null, fr: string | null, original: Language } | null } | null }> };

export type ClassRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  company?: string | number | null | undefined;
  name?: string | null | undefined;
  state?: Array<TrainingClassState> | TrainingClassState | null | undefined;
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
    query UserRows($first: Int!, $after: String, $offset: Int, $inRole: Boolean!, $name: String, $role: [Role!], $today: Date!) {
  page: users(
    first: $first
    after: $after
    offset: $offset
    filter: {and: [{or: [{displayName: {contains: $name}}, {email: {contains: $name}}]}, {or: [{isNull: $inRole}, {roleGrants: {some: {role: $role, startsOn: {lte: $today}, endedAt: {isNull: true}, and: [{or: [{endsOn: {isNull: true}}, {endsOn: {gte: $today}}]}, {or: [{confirmedBy: {isNull: false}}, {createdBy: {isNull: true}}, {givenAlone: {eq: true}}]}]}}}]}]}
    orderBy: [{field: EMAIL}]
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
      roleGrants(
        first: 20
        filter: {startsOn: {lte: $today}, endedAt: {isNull: true}, and: [{or: [{endsOn: {isNull: true}}, {endsOn: {gte: $today}}]}, {or: [{confirmedBy: {isNull: false}}, {createdBy: {isNull: true}}, {givenAlone: {eq: true}}]}]}
      ) {
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
    query CountyRows($first: Int!, $after: String, $offset: Int, $wasListed: Boolean!, $leftFrom: Date, $leftUntil: Date, $name: String, $neverListed: Boolean!, $province: ID) {
  page: counties(
    first: $first
    after: $after
    offset: $offset
    filter: {names: {matches: $name}, and: [{or: [{parent: {id: {eq: $province}}}, {parent: {parent: {id: {eq: $province}}}}]}, {or: [{isNull: $neverListed}, {designations: {none: {scheme: NATIONAL_POVERTY_COUNTY}}}]}, {or: [{isNull: $wasListed}, {designations: {some: {scheme: NATIONAL_POVERTY_COUNTY, endedOn: {earliest: {gte: $leftFrom, lte: $leftUntil}}}}}]}]}
    orderBy: [{field: CODE}]
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
export const AreaCandidatesDocument = new TypedDocumentString(`
    query AreaCandidates($first: Int = 20, $after: String, $id: ID, $level: [AreaLevel!], $typed: String) {
  found: areas(
    first: $first
    after: $after
    filter: {id: {eq: $id}, names: {matches: $typed}, level: $level}
  ) {
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
    query BaselineCandidates($id: ID, $area: ID) {
  found: areaBaselines(
    first: 20
    filter: {id: {eq: $id}, area: {id: {eq: $area}}}
  ) {
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
    query AdminHome($today: Date!) {
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
  roleGrantTotals(
    filter: {startsOn: {lte: $today}, endedAt: {isNull: true}, and: [{or: [{endsOn: {isNull: true}}, {endsOn: {gte: $today}}]}, {or: [{confirmedBy: {isNull: false}}, {createdBy: {isNull: true}}, {givenAlone: {eq: true}}]}]}
    groupBy: [{field: ROLE}]
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
}
    `) as unknown as TypedDocumentString<AdminHomeQuery, AdminHomeQueryVariables>;
export const HelpPlatformRowsDocument = new TypedDocumentString(`
    query HelpPlatformRows($first: Int!, $after: String, $offset: Int, $name: String) {
  page: helpPlatforms(
    first: $first
    after: $after
    offset: $offset
    filter: {names: {matches: $name}}
    orderBy: [{field: ID}]
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
export const CommitmentCandidatesDocument = new TypedDocumentString(`
    query CommitmentCandidates($id: ID, $typed: String) {
  found: commitments(
    first: 20
    filter: {id: {eq: $id}, purpose: {contains: $typed}}
  ) {
    nodes {
      id
      text: purpose
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentCandidatesQuery, CommitmentCandidatesQueryVariables>;
export const LedgerEntryCandidatesDocument = new TypedDocumentString(`
    query LedgerEntryCandidates($id: ID, $state: [LedgerEntryState!] = [POSTED], $type: [LedgerEntryType!] = [DISBURSEMENT]) {
  found: ledgerEntries(
    first: 20
    filter: {id: {eq: $id}, type: $type, state: $state}
  ) {
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
export const TrancheCandidatesDocument = new TypedDocumentString(`
    query TrancheCandidates($id: ID, $commitment: ID) {
  found: tranches(
    first: 20
    filter: {id: {eq: $id}, commitment: {id: {eq: $commitment}}}
  ) {
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
export const FundRowsDocument = new TypedDocumentString(`
    query FundRows($first: Int!, $after: String, $offset: Int, $company: ID, $name: String) {
  page: funds(
    first: $first
    after: $after
    offset: $offset
    filter: {sponsor: {id: {eq: $company}}, names: {matches: $name}}
    orderBy: [{field: ID}]
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
    query CommitmentRows($first: Int!, $after: String, $offset: Int, $company: ID, $kind: [CommitmentKind!], $state: [CommitmentState!]) {
  page: commitments(
    first: $first
    after: $after
    offset: $offset
    filter: {provider: {id: {eq: $company}}, kind: $kind, state: $state}
    orderBy: [{field: ID}]
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
export const IndicatorCandidatesDocument = new TypedDocumentString(`
    query IndicatorCandidates($first: Int = 20, $after: String, $id: ID, $typed: String) {
  found: indicators(
    first: $first
    after: $after
    filter: {id: {eq: $id}, title: {matches: $typed}}
  ) {
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
export const OutcomeRowsDocument = new TypedDocumentString(`
    query OutcomeRows($first: Int!, $after: String, $offset: Int, $company: ID, $county: ID, $indicator: ID, $selfReported: Boolean, $state: [OutcomeReportState!]) {
  page: outcomeReports(
    first: $first
    after: $after
    offset: $offset
    filter: {indicator: {id: {eq: $indicator}}, state: $state, reportedBy: {id: {eq: $company}}, area: {id: {eq: $county}}, isSelfReported: {eq: $selfReported}}
    orderBy: [{field: ID}]
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
export const OrganizationCandidatesDocument = new TypedDocumentString(`
    query OrganizationCandidates($first: Int = 20, $after: String, $id: ID, $typed: String) {
  found: organizations(
    first: $first
    after: $after
    filter: {id: {eq: $id}, names: {matches: $typed}}
  ) {
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
export const ProgramCandidatesDocument = new TypedDocumentString(`
    query ProgramCandidates($id: ID, $typed: String) {
  found: programs(first: 20, filter: {id: {eq: $id}, title: {matches: $typed}}) {
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
export const OrganizationRowsDocument = new TypedDocumentString(`
    query OrganizationRows($first: Int!, $after: String, $offset: Int, $kind: [OrganizationKind!], $name: String) {
  page: organizations(
    first: $first
    after: $after
    offset: $offset
    filter: {kind: $kind, or: [{names: {matches: $name}}, {abbreviation: {contains: $name}}]}
    orderBy: [{field: KIND}, {field: ID}]
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
    query ProgramRows($first: Int!, $after: String, $offset: Int, $kind: [ProgramKind!], $name: String, $status: [ActivityStatus!]) {
  page: programs(
    first: $first
    after: $after
    offset: $offset
    filter: {kind: $kind, status: $status, title: {contains: $name}}
    orderBy: [{field: ID}]
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
export const MeasureCandidatesDocument = new TypedDocumentString(`
    query MeasureCandidates($id: ID, $planVersion: ID, $typed: String) {
  found: planMeasures(
    first: 20
    filter: {id: {eq: $id}, title: {contains: $typed}, planVersion: {id: {eq: $planVersion}}}
  ) {
    nodes {
      id
      text: title
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureCandidatesQuery, MeasureCandidatesQueryVariables>;
export const VersionCandidatesDocument = new TypedDocumentString(`
    query VersionCandidates($id: ID, $area: ID, $countyPlan: ID) {
  found: planVersions(
    first: 20
    filter: {id: {eq: $id}, plan: {id: {eq: $countyPlan}}, county: {id: {eq: $area}}}
  ) {
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
export const PlanRowsDocument = new TypedDocumentString(`
    query PlanRows($first: Int!, $after: String, $offset: Int, $company: ID, $county: ID, $name: String, $state: [PlanVersionState!]) {
  page: countyPlans(
    first: $first
    after: $after
    offset: $offset
    filter: {company: {id: {eq: $company}}, county: {id: {eq: $county}, names: {matches: $name}}, currentVersion: {state: $state}}
    orderBy: [{field: ID, direction: DESC}]
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
export const PlatformCandidatesDocument = new TypedDocumentString(`
    query PlatformCandidates($first: Int = 20, $after: String, $id: ID, $typed: String) {
  found: salesPlatforms(
    first: $first
    after: $after
    filter: {id: {eq: $id}, names: {matches: $typed}}
  ) {
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
    query ProducerCandidates($first: Int = 20, $after: String, $id: ID, $typed: String) {
  found: producers(
    first: $first
    after: $after
    filter: {id: {eq: $id}, names: {matches: $typed}}
  ) {
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
    query ProductCandidates($first: Int = 20, $after: String, $id: ID, $typed: String) {
  found: products(
    first: $first
    after: $after
    filter: {id: {eq: $id}, names: {matches: $typed}}
  ) {
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
export const CampaignRowsDocument = new TypedDocumentString(`
    query CampaignRows($first: Int!, $after: String, $offset: Int, $company: ID, $county: ID, $inCounty: Boolean!, $name: String, $state: [CampaignState!]) {
  page: campaigns(
    first: $first
    after: $after
    offset: $offset
    filter: {company: {id: {eq: $company}}, or: [{isNull: $inCounty}, {counties: {some: {id: {eq: $county}}}}], state: $state, names: {matches: $name}}
    orderBy: [{field: STARTS_ON, direction: DESC}, {field: ID}]
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
    query DocumentRows($first: Int!, $after: String, $offset: Int, $kind: [SourceKind!], $language: [Language!], $name: String) {
  page: sourceDocuments(
    first: $first
    after: $after
    offset: $offset
    filter: {kind: $kind, language: $language, title: {contains: $name}}
    orderBy: [{field: PUBLISHED_ON, direction: DESC}, {field: ID}]
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
    query StatementRows($first: Int!, $after: String, $offset: Int, $claimType: [ClaimType!], $company: ID, $lacksFigure: Boolean, $name: String, $selfReported: Boolean) {
  page: statements(
    first: $first
    after: $after
    offset: $offset
    filter: {claimType: $claimType, selfReported: {eq: $selfReported}, assertingOrganization: {id: {eq: $company}}, measurement: {isNull: $lacksFigure}, quoteOriginal: {contains: $name}}
    orderBy: [{field: ID}]
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
export const ClassCandidatesDocument = new TypedDocumentString(`
    query ClassCandidates($id: ID, $typed: String) {
  found: trainingClasses(
    first: 20
    filter: {id: {eq: $id}, names: {matches: $typed}}
  ) {
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
export const ClassRowsDocument = new TypedDocumentString(`
    query ClassRows($first: Int!, $after: String, $offset: Int, $company: ID, $name: String, $state: [TrainingClassState!]) {
  page: trainingClasses(
    first: $first
    after: $after
    offset: $offset
    filter: {host: {id: {eq: $company}}, or: [{names: {matches: $name}}, {subject: {contains: $name}}], state: $state}
    orderBy: [{field: ID}]
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
    filter: {recordId: {eq: $record}, operation: [INSERT, UPDATE, DELETE]}
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