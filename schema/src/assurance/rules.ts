import type { Translations } from '../values/translations.ts';

/** What keeps the record trustworthy. */
export const assuranceRules = {
  AUDIT_APPEND_ONLY: {
    en: 'The audit trail is never changed.',
    zh: '审计记录不能修改。',
    fr: 'La piste d’audit ne se modifie jamais.',
  },
  AUDITOR_READS_ONLY: {
    en: 'Auditors and observers write nothing but their own papers.',
    zh: '审计员和观察员只能写自己的底稿。',
    fr: 'Auditeurs et observateurs n’écrivent que leurs propres documents.',
  },
  CLOSED_PERIOD: {
    en: 'Nothing is recorded in a period that is closed.',
    zh: '该期间已关账，不能再记录。',
    fr: 'Rien n’est enregistré dans une période close.',
  },
} as const satisfies Record<string, Translations>;
