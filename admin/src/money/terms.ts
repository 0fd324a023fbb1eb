import type { Phrases } from '../providers/i18n/phrase.ts';

export const moneyTerms = {
  CommitmentKind: {
    PLEDGE: ['认捐意向', 'Pledge', 'Promesse'],
    COMMITMENT: ['书面承诺', 'Firm commitment', 'Engagement ferme'],
  },
  CommitmentState: {
    DRAFT: ['草稿', 'Draft', 'Brouillon'],
    PLEDGED: ['已认捐', 'Pledged', 'Promis'],
    COMMITTED: ['已承诺', 'Committed', 'Engagé'],
    FULFILLED: ['已履行', 'Fulfilled', 'Honoré'],
    LAPSED: ['已失效', 'Lapsed', 'Caduc'],
    CANCELLED: ['已取消', 'Cancelled', 'Annulé'],
    SUSPENDED: ['已中止', 'Suspended', 'Suspendu'],
    CLOSED_SHORT: ['未足额结清', 'Closed short', 'Clos sans solde complet'],
  },
  CommitmentEventType: {
    PLEDGED: ['认捐', 'Pledged', 'Promesse'],
    COMMITTED: ['承诺', 'Committed', 'Engagement'],
    INCREASED: ['追加', 'Increased', 'Augmentation'],
    DECREASED: ['核减', 'Decreased', 'Réduction'],
    EXTENDED: ['延期', 'Extended', 'Prolongation'],
    CONVERTED: ['转为承诺', 'Converted', 'Conversion'],
    CANCELLED: ['取消', 'Cancelled', 'Annulation'],
  },
  TrancheState: {
    PLANNED: ['已计划', 'Planned', 'Prévue'],
    READY: ['条件已满足', 'Ready', 'Prête'],
    APPROVED: ['已批准', 'Approved', 'Approuvée'],
    PARTLY_PAID: ['部分拨付', 'Partly paid', 'Versée en partie'],
    PAID: ['已拨付', 'Paid', 'Versée'],
    RECEIVED: ['已到账', 'Received', 'Reçue'],
    CANCELLED: ['已取消', 'Cancelled', 'Annulée'],
    RETURNED: ['已退回', 'Returned', 'Restituée'],
  },
  TrancheType: {
    INITIAL: ['首批', 'Initial', 'Initiale'],
    INTERIM: ['中期', 'Interim', 'Intermédiaire'],
    FINAL: ['末批', 'Final', 'Finale'],
  },
  ConditionType: {
    POLICY: ['政策条件', 'Policy', 'Politique'],
    PERFORMANCE: ['绩效条件', 'Performance', 'Résultats'],
    FIDUCIARY: ['财务条件', 'Fiduciary', 'Fiduciaire'],
  },
  ConditionState: {
    OPEN: ['待满足', 'Open', 'Ouverte'],
    SUBMITTED: ['已提交', 'Handed in', 'Soumise'],
    MET: ['已满足', 'Met', 'Remplie'],
    WAIVED: ['已豁免', 'Waived', 'Dispensée'],
    FAILED: ['未满足', 'Failed', 'Non remplie'],
  },
  LedgerEntryState: {
    DRAFT: ['草稿', 'Draft', 'Brouillon'],
    POSTED: ['已入账', 'Posted', 'Comptabilisée'],
    DISCARDED: ['已作废', 'Discarded', 'Écartée'],
  },
  LedgerEntryType: {
    DISBURSEMENT: ['拨付', 'Disbursement', 'Versement'],
    EXPENDITURE: ['支出', 'Expenditure', 'Dépense'],
    REFUND: ['退款', 'Refund', 'Remboursement'],
    REVERSAL: ['冲正', 'Reversal', 'Contre-passation'],
  },
  ShareReason: {
    NO_BINDING_COMMITMENT: [
      '没有具约束力的承诺，因此无从计算拨付率。认捐只是意向。',
      'There is no binding commitment, so no share can be computed. A pledge is only an intention.',
      'Aucun engagement ferme : aucune part ne peut être calculée. Une promesse n’est qu’une intention.',
    ],
  },
  AuditReason: {
    NOT_AUDITED: [
      '支出尚未经审计抽查',
      'No audit has looked at what was spent',
      'Aucun audit n’a examiné les dépenses',
    ],
  },
  InKindKind: {
    GOODS: ['物资', 'Goods', 'Biens'],
    SERVICE: ['服务', 'Service', 'Services'],
    STAFF_TIME: ['人力', 'Staff time', 'Temps de travail'],
    TRAFFIC_EXPOSURE: ['流量支持', 'Traffic exposure', 'Visibilité'],
    TRAINING: ['培训', 'Training', 'Formation'],
  },
  ValuationBasis: {
    COST_TO_DONOR: ['按捐方成本', 'Cost to the donor', 'Coût pour le donateur'],
    MARKET: ['按市价', 'Market price', 'Prix du marché'],
    UNVALUED: ['未估值', 'Not valued', 'Non évalué'],
  },
} as const satisfies Phrases;
