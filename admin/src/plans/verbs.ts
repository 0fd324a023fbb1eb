import type { Phrases } from '../providers/i18n/phrase.ts';

/** What can be done with plans and their reviews, as its buttons say it. */
export const plansVerbs = {
  startPlan: ['开始编制计划', 'Start a plan', 'Commencer un plan'],
  startPlanVersion: ['编制新版本', 'Start the next version', 'Commencer la version suivante'],
  savePlanSection: ['填写', 'Write', 'Rédiger'],
  submitPlanVersion: ['提交', 'Submit', 'Soumettre'],
  withdrawPlanVersion: ['撤回', 'Withdraw', 'Retirer'],
  signOffPlanVersion: ['签批', 'Sign off', 'Viser'],
  acceptPlanVersion: ['接受', 'Accept', 'Accepter'],
  returnPlanVersion: ['退回', 'Return', 'Renvoyer'],
  rejectPlanVersion: ['否决', 'Reject', 'Rejeter'],
  commentOnPlanVersion: ['写批注', 'Remark', 'Commenter'],
  lookAtPlanVersion: ['查看', 'Look at it', 'Consulter'],
  formCohort: ['组成同批县', 'Form a cohort', 'Former une cohorte'],
  scheduleReview: ['安排检查', 'Schedule a review', 'Planifier un suivi'],
  startReview: ['开始检查', 'Start the review', 'Commencer le suivi'],
  completeReview: ['结束检查', 'Complete the review', 'Achever le suivi'],
  missReview: ['标记未举行', 'Note it was not held', 'Noter qu’il n’a pas eu lieu'],
  closeReview: ['关闭检查', 'Close the review', 'Clore le suivi'],
  raiseFinding: ['提出问题', 'Raise a finding', 'Relever un constat'],
  respondToFinding: ['回应问题', 'Answer', 'Répondre'],
  agreeFollowUp: ['商定整改', 'Agree the follow-up', 'Convenir du suivi'],
  finishFollowUp: ['报告整改完成', 'Report it done', 'Déclarer fait'],
  verifyFollowUp: ['核实整改', 'Verify', 'Vérifier'],
  acceptFindingRisk: ['接受风险', 'Accept the risk', 'Accepter le risque'],
} as const satisfies Phrases;
