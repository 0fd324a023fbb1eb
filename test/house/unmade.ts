export interface Unmade {
  records?: string[];
  /** Of rules. */
  codes?: string[];
  lifecycles?: string[];
  /** As "Record.field". */
  fields?: string[];
}

/** What is declared and nobody can fill yet, by the area that will bring it. It only gets shorter. */
export const unmade: Record<string, Unmade> = {
  access: {
    // Old roles alone have it, from a migration.
    fields: ['RoleGrant.givenAlone'],
  },
  assurance: {
    records: [
      'AccessEvent',
      'AuditEngagement',
      'AuditFinding',
      'AuditSample',
      'AuditSampleRow',
      'Checkpoint',
      'ManagementResponse',
      'PeriodClose',
      'PublishedFigure',
      'PublishedReport',
    ],
    codes: ['AUDITOR_READS_ONLY', 'CLOSED_PERIOD'],
    lifecycles: ['auditEngagementLifecycle'],
  },
  collaboration: {
    records: ['SavedQuery', 'Task'],
    fields: ['Comment.answerTo', 'Comment.resolvedAt'],
  },
  households: {
    records: [
      'Donor',
      'Fulfilment',
      'HelpMatch',
      'HelpRequest',
      'Household',
      'HouseholdExit',
      'HouseholdIncome',
      'RiskCase',
    ],
    codes: ['FULFIL_LE_ASKED', 'NO_PERSONAL_DATA'],
    lifecycles: ['helpRequestLifecycle', 'householdExitLifecycle', 'riskCaseLifecycle'],
  },
  outcomes: {
    records: ['DedupEntry', 'OutcomeAttribution', 'Verification'],
    codes: ['LIFTED_LE_BASELINE', 'SUBSET_LE_WHOLE', 'VERIFIED_NEEDS_EVIDENCE', 'VERIFIER_INDEPENDENT'],
    lifecycles: ['outcomeReportLifecycle'],
  },
  plans: {
    fields: ['Review.leadName', 'Review.summary'],
  },
  sales: {
    records: ['ProducerSettlement'],
    codes: ['NOT_FINAL_BEFORE_SETTLED', 'REACH_IS_NOT_OUTCOME'],
    lifecycles: ['campaignLifecycle', 'salesResultLifecycle'],
  },
  sources: {
    records: ['Evidence', 'EvidenceLink'],
    codes: ['EVERY_FACT_SOURCED'],
  },
  training: {
    records: ['Attendance', 'Enrolment'],
    codes: ['ATTENDANCE_NEEDS_ENROLMENT', 'CAPACITY', 'REPORTED_VS_COUNTED'],
    lifecycles: ['enrolmentLifecycle', 'trainingClassLifecycle'],
  },
};
