import type { Phrases } from '../providers/i18n/phrase.ts';

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
} as const satisfies Phrases;

/** What the trail tells of accounts and of the system itself, which no button does. */
export const trailedVerbs = {
  signIn: ['登录', 'Sign in', 'Connexion'],
  signOut: ['退出登录', 'Sign out', 'Déconnexion'],
  changePassword: ['修改密码', 'Change the password', 'Changement du mot de passe'],
  openPasswordLink: ['用链接设置密码', 'Choose a password by a link', 'Mot de passe choisi par un lien'],
  enrolSecondFactor: ['设置两步验证', 'Enrol a second factor', 'Ajout du second facteur'],
  removeSecondFactor: ['移除两步验证', 'Remove the second factor', 'Retrait du second facteur'],
  makeAdministrator: ['设立管理员', 'Make an administrator', 'Création d’un administrateur'],
  remind: ['到期提醒', 'Remind', 'Rappel'],
  loadReference: ['载入基础数据', 'Load the reference data', 'Chargement des données de référence'],
  loadDemoWorld: ['载入演示数据', 'Load the demonstration world', 'Chargement de la démonstration'],
  migrate: ['升级数据库', 'Migrate the database', 'Migration de la base'],
} as const satisfies Phrases;
