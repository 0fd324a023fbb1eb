import type { Phrases } from '../providers/i18n/phrase.ts';

export const sourcesTerms = {
  SourceKind: {
    NEWS: ['新闻', 'News', 'Presse'],
    POLICY: ['政策文件', 'Policy', 'Document de politique'],
    STATISTICS: ['统计资料', 'Statistics', 'Statistiques'],
    COMPANY_REPORT: ['企业报告', 'Company report', 'Rapport d’entreprise'],
    AGREEMENT: ['协议', 'Agreement', 'Accord'],
    WEB_PAGE: ['网页', 'Web page', 'Page web'],
  },
  ClaimType: {
    FACT: ['事实', 'Fact', 'Fait'],
    FIGURE: ['数字', 'Figure', 'Chiffre'],
    TARGET: ['目标', 'Target', 'Cible'],
    INTENTION: ['意向', 'Intention', 'Intention'],
    OPINION: ['观点', 'Opinion', 'Opinion'],
    DESCRIPTION: ['描述', 'Description', 'Description'],
    CONTEXT: ['背景', 'Context', 'Contexte'],
    EFFECT: ['效果', 'Effect', 'Effet'],
  },
  StatementState: {
    EXTRACTED: ['已摘录', 'Extracted', 'Extrait'],
    CONFIRMED: ['已核对', 'Confirmed', 'Confirmé'],
    DISPUTED: ['有争议', 'Disputed', 'Contesté'],
    SUPERSEDED: ['已被取代', 'Superseded', 'Remplacé'],
  },
  LinkRelation: {
    SUPPORTS: ['支持', 'Supports', 'Appuie'],
    CONTRADICTS: ['相矛盾', 'Contradicts', 'Contredit'],
    ROUNDS: ['取整', 'Rounds', 'Arrondit'],
    DERIVES: ['推导', 'Derives', 'Dérive'],
  },
  Confidence: {
    A: ['A：原文直述', 'A: said outright', 'A : dit explicitement'],
    B: ['B：可合理推断', 'B: reasonably inferred', 'B : raisonnablement déduit'],
    C: ['C：不确定', 'C: uncertain', 'C : incertain'],
  },
  SpeakerResolution: {
    RESOLVED: ['已确认身份', 'Known person', 'Personne connue'],
    UNRESOLVED: ['仅有称呼', 'Known by a label only', 'Connu par une mention seulement'],
    NONE: ['文件自述', 'The document itself', 'Le document lui-même'],
  },
  Language: {
    zh: ['中文', 'Chinese', 'Chinois'],
    en: ['英文', 'English', 'Anglais'],
    fr: ['法文', 'French', 'Français'],
  },
} as const satisfies Phrases;
