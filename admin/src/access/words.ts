import type { Phrases } from '../console/words/phrase.ts';

/** Said of accounts, roles and tokens. */
export const accountWords = {
  mine: ['我的账户与令牌', 'My account and tokens', 'Mon compte et mes jetons'],
  tokens: ['访问令牌', 'Tokens', 'Jetons'],
  tokensHint: [
    '供程序代替本人查询；令牌只显示一次，这里只留开头几位。',
    'For programs that ask in your place; a token is shown once, here stands only how it begins.',
    'Pour les programmes qui interrogent à votre place ; un jeton n’est montré qu’une fois.',
  ],
  noTokens: ['还没有令牌', 'No token yet', 'Aucun jeton'],
  expiresOn: ['%{date}到期', 'expires %{date}', 'expire : %{date}'],
  revokedOn: ['已于%{date}吊销', 'revoked %{date}', 'révoqué : %{date}'],
  lastUsed: ['最近使用：%{date}', 'last used %{date}', 'dernier usage : %{date}'],
  endedOn: ['已于%{date}终止', 'ended %{date}', 'terminé : %{date}'],
  links: ['设置密码的链接', 'Links to choose a password', 'Liens pour choisir un mot de passe'],
  linkUsed: ['已于%{date}使用', 'used %{date}', 'utilisé : %{date}'],
  linkVoided: ['已作废', 'replaced', 'remplacé'],
  linkExpires: ['%{date}前有效', 'works until %{date}', 'valable jusqu’au %{date}'],
  linkUnconfirmed: ['待另一位管理员确认', 'waits for a second administrator', 'attend un second administrateur'],
  linkConfirmed: ['已由两位管理员确认', 'confirmed by two administrators', 'confirmé par deux administrateurs'],
  password: ['密码', 'Password', 'Mot de passe'],
  changePassword: ['修改密码', 'Change the password', 'Changer le mot de passe'],
  changeHint: [
    '修改后，其他设备上的登录和所有访问令牌都会失效。',
    'Sessions on other devices and all tokens end with it.',
    'Les sessions sur d’autres appareils et tous les jetons prennent fin.',
  ],
  currentPassword: ['当前密码', 'Current password', 'Mot de passe actuel'],
  newPassword: [
    '新密码（至少 12 个字符）',
    'New password (at least 12 characters)',
    'Nouveau mot de passe (12 caractères au moins)',
  ],
  passwordChanged: ['密码已修改', 'The password was changed', 'Le mot de passe est changé'],
  currentWrong: ['当前密码不正确。', 'The current password is not right.', 'Le mot de passe actuel est incorrect.'],
  tooShort: [
    '密码须有 12 到 128 个字符。',
    'A password has 12 to 128 characters.',
    'Un mot de passe a de 12 à 128 caractères.',
  ],
  welcome: ['设置密码', 'Choose a password', 'Choisir un mot de passe'],
  welcomeHint: [
    '这个链接只给您本人，只能用一次。密码只有您知道，管理员也看不到。',
    'This link is for you alone and works once. Nobody but you knows the password, no administrator either.',
    'Ce lien est pour vous seul et ne sert qu’une fois. Vous seul connaissez le mot de passe, aucun administrateur.',
  ],
  welcomeReset: [
    '两位管理员重置了您的密码，您在各处的登录和令牌都已失效。请输入第二位管理员告诉您的验证码。',
    'Two administrators reset your password; your sessions and tokens have ended. Enter the code that the second one told you.',
    'Deux administrateurs ont réinitialisé votre mot de passe ; vos sessions et jetons ont pris fin. Saisissez le code du second.',
  ],
  code: ['验证码', 'Code', 'Code'],
  linkDead: [
    '链接或验证码不正确、已使用或已过期，请向管理员要一个新链接。',
    'The link or its code is wrong, was used, or is too old; ask an administrator for another.',
    'Le lien ou son code est faux, déjà utilisé ou trop ancien ; demandez-en un autre à un administrateur.',
  ],
  chosen: [
    '密码已设置，请登录。',
    'The password is set; sign in with it.',
    'Le mot de passe est choisi ; connectez-vous.',
  ],
  unconfirmed: ['待另一位管理员确认', 'waits for a second administrator', 'attend un second administrateur'],
} as const satisfies Phrases;
