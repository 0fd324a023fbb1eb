import { declareSentences } from '../errors/sentence.ts';

/** Why somebody is not let in, or may not change their account or that of others. */
export const sentences = declareSentences({
  signInOrToken: {
    en: 'Sign in, or send a token as "Authorization: Bearer …".',
    zh: '请登录，或以 "Authorization: Bearer …" 发送令牌。',
    fr: 'Connectez-vous, ou envoyez un jeton : « Authorization: Bearer … ».',
  },
  secondFactorNeeded: {
    en: 'Enrol a second factor first.',
    zh: '请先设置两步验证。',
    fr: 'Ajoutez d’abord un second facteur.',
  },
  wrongCredentials: {
    en: 'The address or the password is not right.',
    zh: '邮箱或密码不正确。',
    fr: 'L’adresse ou le mot de passe n’est pas correct.',
  },
  passwordLength: {
    en: 'A password has {least} to {most} characters.',
    zh: '密码须有 {least} 到 {most} 个字符。',
    fr: 'Un mot de passe a de {least} à {most} caractères.',
  },
  tooManyAttempts: {
    en: 'Too many attempts failed; try again in {seconds, plural, one {# second} other {# seconds}}.',
    zh: '失败次数过多，请在 {seconds} 秒后再试。',
    fr: 'Trop de tentatives ont échoué ; réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  },
  tooManySignIns: {
    en: 'Too many people sign in at this moment; try again shortly.',
    zh: '此刻登录的人太多，请稍后再试。',
    fr: 'Trop de personnes se connectent en ce moment ; réessayez dans un instant.',
  },
  disabled: {
    en: 'This account was disabled; an administrator can say why.',
    zh: '此账户已停用，原因请咨询管理员。',
    fr: 'Ce compte a été désactivé ; un administrateur peut dire pourquoi.',
  },
  passwordFirst: {
    en: 'Sign in with your password first.',
    zh: '请先用密码登录。',
    fr: 'Connectez-vous d’abord avec votre mot de passe.',
  },
  noApp: {
    en: 'This account has no authenticator app: use a passkey.',
    zh: '此账户没有验证器应用：请使用通行密钥。',
    fr: 'Ce compte n’a pas d’application d’authentification : utilisez une clé d’accès.',
  },
  beginApp: {
    en: 'Begin to enrol an authenticator app first.',
    zh: '请先开始设置验证器应用。',
    fr: 'Commencez d’abord à ajouter une application d’authentification.',
  },
  noOwnApp: {
    en: 'You have no authenticator app.',
    zh: '您没有验证器应用。',
    fr: 'Vous n’avez pas d’application d’authentification.',
  },
  tooManyCodes: {
    en: 'Too many wrong codes; sign in again later.',
    zh: '验证码错误次数过多，请稍后重新登录。',
    fr: 'Trop de codes faux ; reconnectez-vous plus tard.',
  },
  wrongCode: {
    en: 'The code is not right, came too late, or was used already: wait for the next one.',
    zh: '验证码不正确、已过期或已使用：请等待下一个验证码。',
    fr: 'Le code n’est pas correct, arrive trop tard ou a déjà servi : attendez le suivant.',
  },
  wrongPasskey: {
    en: 'The passkey does not fit, or the answer came too late.',
    zh: '通行密钥不匹配，或响应超时。',
    fr: 'La clé d’accès ne convient pas, ou la réponse arrive trop tard.',
  },
  tooManyPasskeys: {
    en: 'A person has at most {most} passkeys: remove one first.',
    zh: '每人最多 {most} 个通行密钥：请先移除一个。',
    fr: 'Une personne a au plus {most} clés d’accès : retirez-en une d’abord.',
  },
  passkeyName: {
    en: 'A passkey has a name of at most {most} characters, as “office computer”.',
    zh: '通行密钥须有名称，最多 {most} 个字符，如“办公室电脑”。',
    fr: 'Une clé d’accès a un nom d’au plus {most} caractères, p. ex. « ordinateur du bureau ».',
  },
  passkeyNotAdded: {
    en: 'The passkey could not be added: begin anew.',
    zh: '未能添加通行密钥：请重新开始。',
    fr: 'La clé d’accès n’a pas pu être ajoutée : recommencez.',
  },
  noSuchPasskey: {
    en: 'You have no such passkey.',
    zh: '您没有这个通行密钥。',
    fr: 'Vous n’avez pas cette clé d’accès.',
  },
  deadLink: {
    en: 'The link or its code is wrong, was used, or is too old: ask for another.',
    zh: '链接或验证码有误、已使用或已过期：请索取新的链接。',
    fr: 'Le lien ou son code est faux, a servi ou est trop ancien : demandez-en un autre.',
  },
  codeNeeded: {
    en: 'The link opens together with the code of a second administrator.',
    zh: '打开链接须同时输入另一位管理员的验证码。',
    fr: 'Le lien s’ouvre avec le code d’un second administrateur.',
  },
  noZeroByte: {
    en: 'Send a JSON object whose texts have no zero byte.',
    zh: '请发送 JSON 对象，其中的文本不得含零字节。',
    fr: 'Envoyez un objet JSON dont les textes n’ont pas d’octet nul.',
  },
  tokenDays: { en: 'From 1 to {most} days.', zh: '1 到 {most} 天。', fr: 'De 1 à {most} jours.' },
  tokenTooShort: {
    en: 'The token that you ask with ends within a day, and what it makes ends no later: sign in to make another.',
    zh: '您所用的令牌一天之内到期，由它签发的令牌不能更晚到期：请登录后再签发。',
    fr: 'Le jeton que vous utilisez expire dans la journée, et ce qu’il crée n’expire pas plus tard : connectez-vous pour en créer un autre.',
  },
  tokenScopes: {
    en: 'Say what it may do: scopes [READ], or [READ, WRITE].',
    zh: '请说明令牌的权限：scopes [READ]，或 [READ, WRITE]。',
    fr: 'Dites ce qu’il peut faire : scopes [READ], ou [READ, WRITE].',
  },
  roleNeedsScope: {
    en: 'Say within which one {role} holds.',
    zh: '请说明角色 {role} 的范围。',
    fr: 'Dites dans quel périmètre {role} vaut.',
  },
  roleTakesNoScope: {
    en: '{role} is not limited to that: leave it out.',
    zh: '角色 {role} 不以此为范围：请留空。',
    fr: '{role} ne se limite pas à cela : laissez ce champ vide.',
  },
  roleInCounty: {
    en: '{role} holds in one county: choose a county.',
    zh: '角色 {role} 限于一个县：请选择县。',
    fr: '{role} vaut dans un seul district : choisissez un district.',
  },
  roleNotBelowCounty: {
    en: '{role} holds in no area below a county: choose a county or what lies above it.',
    zh: '角色 {role} 不能限于县以下的地区：请选择县或其上级。',
    fr: '{role} ne vaut pas au-dessous du district : choisissez un district ou ce qui le contient.',
  },
});
