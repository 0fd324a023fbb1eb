import type { Phrases } from '../providers/i18n/phrase.ts';

export const accessTerms = {
  Role: {
    CSR_EDITOR: ['企业经办人', 'Company editor', 'Rédacteur d’entreprise'],
    CSR_APPROVER: ['企业审批人', 'Company approver', 'Valideur d’entreprise'],
    COUNTY_EDITOR: ['县级填报人', 'County editor', 'Rédacteur de district'],
    COUNTY_APPROVER: ['县级签批人', 'County approver', 'Valideur de district'],
    VERIFIER: ['核验员', 'Verifier', 'Vérificateur'],
    AUDITOR: ['审计员', 'Auditor', 'Auditeur'],
    OBSERVER: ['观察员', 'Observer', 'Observateur'],
    ADMIN: ['管理员', 'Administrator', 'Administrateur'],
  },
  UserState: {
    INVITED: ['已邀请', 'Invited', 'Invité'],
    ACTIVE: ['可登录', 'Active', 'Actif'],
    DISABLED: ['已停用', 'Disabled', 'Désactivé'],
  },
  PasswordLinkKind: {
    INVITATION: ['邀请', 'Invitation', 'Invitation'],
    RESET: ['重置密码', 'Reset', 'Réinitialisation'],
  },
  TokenScope: {
    READ: ['读取', 'Read', 'Lire'],
    WRITE: ['写入', 'Write', 'Écrire'],
  },
} as const satisfies Phrases;
