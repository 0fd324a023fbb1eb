import type { Phrases } from '../providers/i18n/phrase.ts';

export const outcomesTerms = {
  OutcomeReportState: {
    REPORTED: ['据报道，未核验', 'Reported, not verified', 'Rapporté, non vérifié'],
    DRAFT: ['草稿', 'Draft', 'Brouillon'],
    SUBMITTED: ['已提交，未核验', 'Submitted, not verified', 'Soumis, non vérifié'],
    ACCEPTED: ['已受理，未核验', 'Accepted, not verified', 'Accepté, non vérifié'],
    IN_VERIFICATION: ['核验中', 'In verification', 'En vérification'],
    VERIFIED: ['已核验', 'Verified', 'Vérifié'],
    PARTLY_VERIFIED: ['部分核验', 'Partly verified', 'Vérifié en partie'],
    NOT_VERIFIED: ['核验未通过', 'Could not be verified', 'Non confirmé'],
    RETURNED: ['已退回', 'Returned', 'Renvoyé'],
    RESTATED: ['已更正', 'Restated', 'Rectifié'],
    RETRACTED: ['已撤回', 'Retracted', 'Retiré'],
  },
  IndicatorLevel: {
    REACH: ['触达', 'Reach', 'Portée'],
    OUTPUT: ['产出', 'Output', 'Produit'],
    OUTCOME: ['成果', 'Outcome', 'Résultat'],
    IMPACT: ['影响', 'Impact', 'Impact'],
  },
  Aggregation: {
    SUM: ['相加', 'Added up', 'Additionné'],
    LAST: ['取最近值', 'Latest value', 'Dernière valeur'],
    AVERAGE: ['取平均', 'Average', 'Moyenne'],
    NONE: ['不汇总', 'Not aggregated', 'Non agrégé'],
  },
  ContributionType: {
    DIRECT: ['直接', 'Direct', 'Directe'],
    INDIRECT: ['间接', 'Indirect', 'Indirecte'],
    UNSTATED: ['未说明', 'Not stated', 'Non indiquée'],
  },
  VerificationMethod: {
    DESK: ['书面核验', 'Desk review', 'Examen sur pièces'],
    SITE_VISIT: ['实地走访', 'Site visit', 'Visite sur place'],
    SAMPLE_SURVEY: ['抽样调查', 'Sample survey', 'Enquête par sondage'],
    DATA_MATCH: ['数据比对', 'Data match', 'Recoupement de données'],
  },
  VerificationResult: {
    VERIFIED: ['已核验', 'Verified', 'Vérifié'],
    PARTLY_VERIFIED: ['部分核验', 'Partly verified', 'Vérifié en partie'],
    NOT_VERIFIED: ['核验未通过', 'Could not be verified', 'Non confirmé'],
  },
  DisaggregationDimension: {
    AREA_DESIGNATION: ['地区类别', 'Designation of the area', 'Classement du territoire'],
    AREA: ['地区', 'Area', 'Territoire'],
    OCCUPATION: ['职业', 'Occupation', 'Profession'],
    POVERTY_STATUS: ['贫困状况', 'Poverty status', 'Situation de pauvreté'],
    SEX: ['性别', 'Sex', 'Sexe'],
    AGE: ['年龄', 'Age', 'Âge'],
  },
} as const satisfies Phrases;
