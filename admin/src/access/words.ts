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
  unconfirmed: ['待另一位管理员确认', 'waits for a second administrator', 'attend un second administrateur'],
} as const satisfies Phrases;
