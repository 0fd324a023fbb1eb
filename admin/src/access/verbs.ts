import type { Phrases } from '../console/words/phrase.ts';

/** What can be done with accounts, roles and tokens, as its buttons say it. */
export const accessVerbs = {
  inviteUser: ['邀请用户', 'Invite a person', 'Inviter une personne'],
  activateUser: ['启用账户', 'Activate', 'Activer'],
  disableUser: ['停用账户', 'Disable', 'Désactiver'],
  resetPassword: ['重置密码', 'Reset the password', 'Réinitialiser le mot de passe'],
  confirmPasswordReset: ['确认重置密码', 'Confirm the reset', 'Confirmer la réinitialisation'],
  grantRole: ['授予角色', 'Grant a role', 'Attribuer un rôle'],
  confirmRoleGrant: ['确认授权', 'Confirm', 'Confirmer'],
  endRoleGrant: ['终止授权', 'End', 'Mettre fin'],
  issueToken: ['签发令牌', 'Issue a token', 'Émettre un jeton'],
  revokeToken: ['吊销令牌', 'Revoke', 'Révoquer'],
  addPasskey: ['增加通行密钥', 'Add a passkey', 'Ajouter une clé d’accès'],
  removePasskey: ['移除通行密钥', 'Remove a passkey', 'Retirer une clé d’accès'],
  readNotification: ['标为已读', 'Mark as read', 'Marquer comme lu'],
} as const satisfies Phrases;
