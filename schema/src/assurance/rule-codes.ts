import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const RuleCode = vocabulary('RuleCode', 'Which rule refuses an action or flags a figure.', {
  TRANSITION_NOT_ALLOWED: 'The state of the record does not allow this step.',

  PAID_LE_COMMITTED: 'At no date may more be paid than was committed by then.',
  NO_PAY_ON_PLEDGE: 'Nothing is paid on a pledge; it must become a commitment first.',
  TRANCHES_LE_COMMITMENT: 'The tranches of a commitment do not add up to more than the commitment.',
  TRANCHE_CONDITIONS: 'A tranche is not paid while one of its conditions is open, submitted or failed.',
  POSTED_IMMUTABLE: 'A posted ledger entry is never changed; a reversal and a new entry correct it.',
  SPENT_LE_RECEIVED: 'A recipient does not spend more than it received.',
  ALLOCATION_LE_COMMITMENT: 'The allocations of a commitment do not add up to more than the commitment.',
  ONE_CURRENCY_SUMS: 'Amounts of different currencies are never added or compared.',
  IN_KIND_NOT_CASH: 'A gift in kind without valuation has no monetary value, not even zero.',
  PASS_THROUGH_ONCE: 'Money that is passed on is counted once.',
  REVERSED_ONCE: 'An entry is reversed once, and a reversal never.',
  NOT_YET: 'Money counts as moved once the day of it has come.',

  APPROVED_VERSION_IMMUTABLE: 'A submitted version of a plan is never changed; the next version is.',
  ONE_VERSION_IN_FORCE: 'At most one version of a plan is in force.',
  SOD_CONTRIBUTED: 'Nobody decides on what they wrote or changed themselves, nor at both steps.',
  ONE_VERSION_AT_WORK: 'A plan has one version at work at a time.',
  PLAN_UNFINISHED: 'A plan says how things stand, what will be done and what is to be reached before it is submitted.',
  FINDINGS_OPEN: 'A review is closed once nothing that it found is open.',
  NOT_ONESELF: 'Nobody gives a role to themselves, nor ends their own account.',
  ADMIN_NEEDS_TWO:
    'A role holds once a second administrator in office confirms it, the password of whoever holds one is reset by two, and nobody ends the only other administrator.',
  ROLE_GIVEN_ONCE: 'A person has a role within one scope once at a time.',
  FIRST_ROLE_NEEDS_LINK:
    'A first role is confirmed while a link that another administrator gave waits for the person, who opens it together with the code of the one who confirms.',
  LAST_ADMIN: 'Nobody ends or disables the last administrator.',
  RETURN_NEEDS_REASON: 'Whoever returns or rejects a version says why.',
  TARGET_NEEDS_BASELINE: 'A target in percent names what it is a percentage of.',
  COHORT_COUNT: 'A cohort has no more named plans than counties were reported.',

  ATTENDANCE_NEEDS_ENROLMENT: 'Only who is enrolled in a class can attend its sessions.',
  CAPACITY: 'A class has no more people enrolled than it has room for; the next one waits.',
  REPORTED_VS_COUNTED: 'Reported and counted attendance differ.',

  NET_IS_GROSS_LESS_REFUNDS: 'Net sales are gross sales less refunds.',
  PRODUCER_LE_NET: 'Producers do not receive more than the net sales.',
  NOT_FINAL_BEFORE_SETTLED: 'A sales result is final only once the producers are paid.',
  REACH_IS_NOT_OUTCOME: 'Views, followers and the like are never reported as outcomes.',

  VERIFIED_NEEDS_EVIDENCE: 'An outcome is verified only with evidence.',
  VERIFIER_INDEPENDENT:
    'Nobody verifies what they reported or contributed to, nor what their own organization reported.',
  ONLY_ACTUAL_IS_VERIFIABLE: 'Only what happened can be verified, not what is expected, planned or possible.',
  SHARES_LE_100: 'The shares of an outcome do not exceed 100 percent.',
  SUBSET_LE_WHOLE: 'A part that is counted within a figure is not larger than the figure.',
  AGGREGATION_RULE: 'Stocks are never summed over time, and rates never at all.',
  LIFTED_LE_BASELINE: 'More people were lifted out of poverty than were poor.',
  EXIT_CHECK: 'A household leaves poverty only with real income above the line in force and every guarantee.',

  PUBLISH_AFTER_SCREEN: 'A request for help is published only after the county has screened it.',
  FULFIL_LE_ASKED: 'A request for help is not given more than it asks for.',
  FULFILLED_NEEDS_HOUSEHOLD: 'A request for help is fulfilled only when the household says so.',
  NO_PERSONAL_DATA: 'Donors, observers and companies never see who a household is.',

  AUDIT_APPEND_ONLY: 'The audit trail is never changed.',
  AUDITOR_READS_ONLY: 'Auditors and observers write nothing but their own papers.',
  CLOSED_PERIOD: 'Nothing is recorded in a period that is closed.',
  PUBLIC_FACT: 'What is known only from a public source is not changed here.',
  EVERY_FACT_SOURCED: 'Every figure known from a public source cites its statement.',
});
export type RuleCode = CodeOf<typeof RuleCode>;
