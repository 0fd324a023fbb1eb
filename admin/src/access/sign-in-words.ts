import type { Phrases } from '../providers/i18n/phrase.ts';

/** Said to whoever is not signed in. */
export const signInWords = {
  title: ['登录', 'Sign in', 'Connexion'],
  demoTitle: ['以演示人物进入', 'Enter as a demo person', 'Entrer comme personne de démonstration'],
  demoHint: [
    '演示环境里的人物是虚构的，数字来自公开来源。点一下即可进入。',
    'The people of the demo are made up; the figures come from public sources. One click and you are in.',
    'Les personnes de la démonstration sont fictives ; les chiffres viennent de sources publiques. Un clic suffit.',
  ],
  passwordTitle: ['用邮箱和密码登录', 'Sign in with e-mail and password', 'Se connecter avec e-mail et mot de passe'],
  email: ['邮箱', 'E-mail', 'E-mail'],
  password: ['密码', 'Password', 'Mot de passe'],
  submit: ['登录', 'Sign in', 'Se connecter'],
  byPasskey: ['用通行密钥登录', 'Sign in with a passkey', 'Se connecter avec une clé d’accès'],
  refused: [
    '邮箱或密码不正确。',
    'The e-mail or the password is not right.',
    'L’e-mail ou le mot de passe est incorrect.',
  ],
  ended: {
    DISABLED: [
      '您的账户已停用，请联系管理员。',
      'Your account was disabled; ask an administrator.',
      'Votre compte a été désactivé ; contactez un administrateur.',
    ],
    PASSWORD_RESET: [
      '管理员重置了您的密码。请用收到的链接设置新密码，再登录。',
      'Administrators reset your password. Choose another one by the link that you were given, then sign in.',
      'Des administrateurs ont réinitialisé votre mot de passe. Choisissez-en un autre par le lien reçu, puis connectez-vous.',
    ],
    ROLE_CHANGED: [
      '您的角色已变更，请重新登录。',
      'Your roles have changed; sign in again.',
      'Vos rôles ont changé ; reconnectez-vous.',
    ],
    IDLE: [
      '30 分钟没有操作，已自动退出。请重新登录。',
      'You were signed out after 30 minutes without activity; sign in again.',
      'Vous avez été déconnecté après 30 minutes sans activité ; reconnectez-vous.',
    ],
    OVER: [
      '登录已失效：已超过 12 小时，或在别处修改了密码或退出。请重新登录。',
      'Your session is over: 12 hours have passed, or you changed the password or signed out elsewhere. Sign in again.',
      'Votre session a pris fin : 12 heures ont passé, ou vous avez changé le mot de passe ou quitté ailleurs. Reconnectez-vous.',
    ],
  },
  inactive: [
    '这个账户尚未启用或已停用，请联系管理员。',
    'This account is not active yet, or no longer; ask an administrator.',
    'Ce compte n’est pas encore actif, ou ne l’est plus ; contactez un administrateur.',
  ],
  tooMany: [
    '尝试次数过多，请在 %{minutes} 分钟后再试。',
    'Too many tries; try again in %{minutes} min.',
    'Trop d’essais ; réessayez dans %{minutes} min.',
  ],
  companies: ['企业', 'Companies', 'Entreprises'],
  counties: ['县', 'Counties', 'Districts'],
  checkers: ['核验与审计', 'Verification and audit', 'Vérification et audit'],
  administration: ['管理', 'Administration', 'Administration'],
} as const satisfies Phrases;
