import type { Phrases } from '../providers/i18n/phrase.ts';

export const householdsTerms = {
  AccessChannel: {
    WEB: ['网站', 'Web', 'Web'],
    APP: ['手机应用', 'Mobile app', 'Application mobile'],
    WECHAT: ['微信', 'WeChat', 'WeChat'],
    OFFICE: ['办事窗口', 'Office', 'Guichet'],
  },
  SubPlatformKind: {
    DONATIONS: ['爱心帮扶', 'Donations', 'Dons'],
    ONLINE_STORE: ['电商', 'Online store', 'Boutique en ligne'],
    CROWDFUNDING: ['众筹', 'Crowdfunding', 'Financement participatif'],
    MATCHING: ['对接', 'Matching', 'Mise en relation'],
    MONITORING: ['监测', 'Monitoring', 'Suivi'],
  },
  RolloutPhase: {
    TRIAL: ['试点', 'Trial', 'Essai'],
    EXTENDED: ['扩大试点', 'Extended', 'Étendu'],
    NATIONWIDE: ['全国推广', 'Nationwide', 'National'],
  },
  HelpCategory: {
    FOOD: ['食品', 'Food', 'Alimentation'],
    CLOTHING: ['衣物', 'Clothing', 'Vêtements'],
    HOUSING: ['住房', 'Housing', 'Logement'],
    MEDICAL: ['医疗', 'Medical care', 'Soins médicaux'],
    EDUCATION: ['教育', 'Education', 'Éducation'],
    EMPLOYMENT: ['就业', 'Employment', 'Emploi'],
    LIVELIHOOD: ['生计', 'Livelihood', 'Moyens d’existence'],
    OTHER: ['其他', 'Other', 'Autre'],
  },
} as const satisfies Phrases;
