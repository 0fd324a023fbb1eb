import { administrators, ApiToken, oneself, revoked } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { endToken } from './end-access.ts';

export const revokeToken = verb({
  name: 'revokeToken',
  description: 'Ends a token and those that were made with it; they are refused within a second.',
  on: ApiToken,
  gravity: 'final',
  by: [oneself('user_id'), administrators],
  unless: [revoked],
  async run(token, _input, context) {
    await endToken(token, context);
    context.afterCommit(() => context.signIn.viewers.forget(token.user.id));
  },
});
