import 'reflect-metadata';
export { Area } from './areas/area.ts';
export { Organization } from './parties/organization.ts';
export { Person } from './parties/person.ts';
export { SourceDocument } from './sources/source-document.ts';
export { Statement } from './sources/statement.ts';
export { StatementLink } from './sources/statement-link.ts';
export { Indicator } from './outcomes/indicator.ts';
export { AreaDesignation } from './areas/area-designation.ts';
export { AreaBaseline } from './areas/area-baseline.ts';
export { PovertyLine } from './areas/poverty-line.ts';
export { PolicyTarget } from './areas/policy/policy-target.ts';
export { PolicyFigure } from './areas/policy/policy-figure.ts';
export { PolicyEvent } from './areas/policy/policy-event.ts';
export { PolicyProposal } from './areas/policy/policy-proposal.ts';
export { Program } from './parties/program.ts';
export { ProgramParticipation } from './parties/program-participation.ts';
export { ProgramArea } from './parties/program-area.ts';
export { Partnership } from './parties/partnership.ts';
export { PartnershipParty } from './parties/partnership-party.ts';
export { Fund } from './money/fund.ts';
export { Commitment } from './money/commitment.ts';
export { CommitmentEvent } from './money/commitment-event.ts';
export { Tranche } from './money/tranche.ts';
export { TrancheCondition } from './money/tranche-condition.ts';
export { LedgerEntry } from './money/ledger-entry.ts';
export { Allocation } from './money/allocation.ts';
export { InKindContribution } from './money/in-kind-contribution.ts';
export { InKindArea } from './money/in-kind-area.ts';
export { Appointment } from './parties/posts/appointment.ts';
export { User } from './access/user.ts';
export { isGiven, isInForce } from './access/in-force.ts';
export { isKnownToTwo, isWaiting } from './access/known-to-two.ts';
export { TrainingClass } from './training/training-class.ts';
export { TrainingClassCounty } from './training/training-class-county.ts';
export { ClassSession } from './training/class-session.ts';
export { Enrolment } from './training/enrolment.ts';
export { Attendance } from './training/attendance.ts';
export { SalesPlatform } from './sales/sales-platform.ts';
export { Product } from './sales/product.ts';
export { Producer } from './sales/producer.ts';
export { ProducerAsset } from './sales/producer-asset.ts';
export { ProducerForecast } from './sales/producer-forecast.ts';
export { ProducerEvent } from './sales/producer-event.ts';
export { PlanCohort } from './plans/plan-cohort.ts';
export { CountyPlan, PlanVersion } from './plans/county-plan.ts';
export { PlanSection } from './plans/plan-section.ts';
export { PlanMeasure } from './plans/plan-measure.ts';
export { PlanAssumption } from './plans/plan-assumption.ts';
export { PlanTarget } from './plans/plan-target.ts';
export { PlanBudgetLine } from './plans/plan-budget-line.ts';
export { planParts } from './plans/plan-parts.ts';
export { PlanDecision } from './plans/plan-decision.ts';
export { VersionContribution } from './plans/version-contribution.ts';
export { ReviewSchedule } from './plans/review-schedule.ts';
export { Review } from './plans/review.ts';
export { ReviewFinding } from './plans/review-finding.ts';
export { FollowUpAction } from './plans/follow-up-action.ts';
export { Campaign } from './sales/campaigns/campaign.ts';
export { CampaignCounty } from './sales/campaigns/campaign-county.ts';
export { CampaignHost } from './sales/campaigns/campaign-host.ts';
export { CampaignProduct } from './sales/campaigns/campaign-product.ts';
export { CampaignSession } from './sales/campaigns/campaign-session.ts';
export { SalesResult } from './sales/campaigns/sales-result.ts';
export { ProducerSettlement } from './sales/campaigns/producer-settlement.ts';
export { HelpPlatform } from './households/help-platform.ts';
export { HelpSubPlatform } from './households/help-sub-platform.ts';
export { MetricObservation } from './sales/campaigns/metric-observation.ts';
export { OutcomeReport } from './outcomes/reports/outcome-report.ts';
export { OutcomeDisaggregation } from './outcomes/reports/outcome-disaggregation.ts';
export { OutcomeAttribution } from './outcomes/reports/outcome-attribution.ts';
export { DedupEntry } from './outcomes/reports/dedup-entry.ts';
export { Evidence } from './outcomes/reports/evidence.ts';
export { EvidenceLink } from './outcomes/reports/evidence-link.ts';
export { Verification } from './outcomes/reports/verification.ts';
export { Household } from './households/household.ts';
export { HouseholdIncome } from './households/household-income.ts';
export { HouseholdExit } from './households/household-exit.ts';
export { RiskCase } from './households/risk-case.ts';
export { HelpRequest } from './households/help-request.ts';
export { Donor } from './households/donor.ts';
export { HelpMatch } from './households/help-match.ts';
export { Fulfilment } from './households/fulfilment.ts';
export { AuditEvent } from './assurance/audit-event.ts';
export { Checkpoint } from './assurance/checkpoint.ts';
export { AccessEvent } from './assurance/access-event.ts';
export { AuditEngagement } from './assurance/audit-engagement.ts';
export { AuditSample } from './assurance/audit-sample.ts';
export { AuditSampleRow } from './assurance/audit-sample-row.ts';
export { AuditFinding } from './assurance/audit-finding.ts';
export { ManagementResponse } from './assurance/management-response.ts';
export { PeriodClose } from './assurance/period-close.ts';
export { PublishedReport } from './assurance/published-report.ts';
export { PublishedFigure } from './assurance/published-figure.ts';
export { PasswordLink } from './access/password-link.ts';
export { RoleGrant } from './access/role-grant.ts';
export { ApiToken } from './access/api-token.ts';
export { WaitingTask } from './collaboration/waiting-task.ts';
export { Look } from './collaboration/look.ts';
export { Task } from './collaboration/task.ts';
export { Comment } from './collaboration/comment.ts';
export { Notification } from './collaboration/notification.ts';
export { SavedQuery } from './collaboration/saved-query.ts';
export { IdleFunds } from './money/idle-funds.ts';
export { ClaimedOutcome } from './outcomes/reports/claimed-outcomes.ts';
export { EqualAllocations } from './money/equal-allocations.ts';
export { PlanTailoring } from './plans/plan-tailoring.ts';
export { StatementConflict } from './sources/statement-conflicts.ts';
export { SelfReportedFigure } from './sources/self-reported-figures.ts';
export { DuePromise } from './money/promise-calendar.ts';
export * from './authorization/holders.ts';
export * from './access/refusals.ts';
export { entriesInForce, movements } from './money/movements-sql.ts';
export * from './money/refusals.ts';
export * from './plans/refusals.ts';
import './access/guards.ts';
import './money/guards.ts';
import './plans/guards.ts';
export { sqlOfRecords } from './sql.ts';
export type * from './declare/declaration.ts';
export * from './declare/decorators.ts';
export { keyOfPath, sharedPaths } from './declare/addition.ts';
export * from './declare/embedded-values.ts';
export {
  actionNamed,
  actionsOf,
  declareActions,
  declaredActions,
  lifecycleOf,
  stateFieldOf,
  statesOf,
  type Action,
} from './declare/action.ts';
export { today } from './values/today.ts';
export { enumType, objectType, valueType } from './contract/types.ts';
export { inputName, inputTypeOf } from './contract/inputs.ts';
export { changesBetween, type ContractChanges } from './contract/changes.ts';
export { mutationConventions, queryConventions } from './contract/conventions.ts';
export { describeContract, type ReadRoot, type RecordRoot, type RootField } from './contract/contract.ts';
export { declaredGuards, type Guard } from './declare/guard.ts';
export { enough, heldRole, isHeld, type Holders } from './declare/holding.ts';
export { reverseRelationsOf, type ReverseRelation } from './declare/reverse-relation.ts';
export { decimalsOf, isCurrency } from './values/currencies.ts';
export { finderOf, historyTable, lowerFirst, searchColumn, snakeCase, upperFirst } from './declare/naming.ts';
export { entityClasses, ownerRole, signInRole } from './storage/orm.ts';
export { codeOf, orderablesOf, relationsOf, type Orderable } from './declare/ordering.ts';
export { historyUsing } from './authorization/row-policy.ts';
export { housekeepingColumns, housekeepingFields } from './declare/record.ts';
export { DecimalScalar } from './contract/scalars.ts';
export { checkSentences } from './checks.ts';
export { sessionUser, sessionVariable } from './declare/session.ts';
export { readSql, type AreaSql, type Rights } from './storage/area-sql.ts';
export {
  columnOf,
  declaredFigures,
  declaredRecords,
  fieldsOf,
  isShownInPart,
  presenceColumn,
  recordOf,
  valueOf,
} from './declare/registry.ts';
