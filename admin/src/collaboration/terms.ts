import type { Phrases } from '../providers/i18n/phrase.ts';

export const collaborationTerms = {
  TaskKind: {
    FILE_PLAN: ['填报计划', 'File the plan', 'Déposer le plan'],
    SIGN_OFF_PLAN: ['签批计划', 'Sign the plan off', 'Viser le plan'],
    ACCEPT_PLAN: ['审批计划', 'Accept the plan', 'Accepter le plan'],
    ANSWER_RETURN: ['修改被退回的计划', 'Mend the returned plan', 'Corriger le plan renvoyé'],
    REPORT_OUTCOME: ['报告成果', 'Report the outcome', 'Rapporter le résultat'],
    VERIFY_OUTCOME: ['核验成果', 'Verify the outcome', 'Vérifier le résultat'],
    SUBMIT_CONDITION: ['提交拨付条件', 'Hand in a condition', 'Soumettre une condition'],
    DECIDE_CONDITION: ['审定拨付条件', 'Judge a condition', 'Juger une condition'],
    MAKE_TRANCHE_READY: ['确认批次条件', 'Mark a tranche as ready', 'Déclarer une tranche prête'],
    APPROVE_TRANCHE: ['批准拨付批次', 'Approve a tranche', 'Approuver une tranche'],
    PAY_TRANCHE: ['拨付批次', 'Pay a tranche', 'Verser une tranche'],
    POST_ENTRY: ['复核入账', 'Post an entry', 'Comptabiliser une écriture'],
    CONFIRM_RECEIPT: ['确认到账', 'Confirm receipt', 'Confirmer la réception'],
    HOLD_REVIEW: ['开展检查', 'Hold the review', 'Tenir le suivi'],
    SETTLE_CAMPAIGN: ['结清销售活动', 'Settle the campaign', 'Solder la campagne'],
    RECORD_ATTENDANCE: ['登记签到', 'Record attendance', 'Noter la participation'],
    ANSWER_FINDING: ['回应检查问题', 'Answer a finding', 'Répondre à un constat'],
    SCREEN_REQUEST: ['审核求助', 'Screen a request', 'Examiner une demande'],
    CONFIRM_ROLE: ['确认授权', 'Confirm a role', 'Confirmer un rôle'],
    CONFIRM_RESET: ['确认重置密码', 'Confirm a password reset', 'Confirmer une réinitialisation'],
    OTHER: ['其他', 'Other', 'Autre'],
  },
} as const satisfies Phrases;
