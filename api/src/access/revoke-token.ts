import { administrators, ApiToken, oneself, revoked } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const revokeToken = verb({
  name: 'revokeToken',
  description: 'Ends a token; it is refused within a second.',
  on: ApiToken,
  gravity: 'final',
  by: [oneself('user_id'), administrators],
  unless: [revoked],
  run(token, _input, { now, afterCommit, signIn }) {
    token.revokedAt = now;
    afterCommit(() => signIn.viewers.forget(token.user.id));
  },
});
