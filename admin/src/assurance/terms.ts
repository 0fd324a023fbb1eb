import type { Phrases } from '../providers/i18n/phrase.ts';

export const assuranceTerms = {
  AuditOperation: {
    INSERT: ['新建', 'Made', 'Créé'],
    UPDATE: ['修改', 'Changed', 'Modifié'],
    DELETE: ['删除', 'Removed', 'Supprimé'],
    REFUSED: ['被拒绝', 'Refused', 'Refusé'],
  },
} as const satisfies Phrases;
