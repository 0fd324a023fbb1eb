import { TokenScope } from '@fupin/schema';
import { ApiToken, Choices, Count, oneself, Text, User } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { verb } from '../write/verb.ts';
import { assertStillSignedIn } from './end-access.ts';
import { makeToken, mostTokenDays } from './token.ts';
import { sentences } from './sentences.ts';

class NewToken {
  @Text('What it is for.') name!: string;
  @Choices(TokenScope, 'What it may do.') scopes!: TokenScope[];
  @Count('How many days it lives, from 1 to 366.') days!: number;
}

export const issueToken = verb({
  name: 'issueToken',
  description: 'Makes a bearer token for programs of who asks; only its hash is stored.',
  on: User,
  makes: ApiToken,
  by: [oneself('id')],
  adds: true,
  input: NewToken,
  reveals: 'The token; null when the request is sent again.',
  async run(user, { name, scopes, days }, context) {
    await assertStillSignedIn(context);
    const { make, now, reveal } = context;
    if (days < 1 || days > mostTokenDays)
      throw badInput([
        { path: ['input', 'days'], code: 'OUT_OF_RANGE', sentence: sentences.tokenDays({ most: mostTokenDays }) },
      ]);
    if (scopes.length === 0)
      throw badInput([{ path: ['input', 'scopes'], code: 'BLANK', sentence: sentences.tokenScopes }]);
    const { token, prefix, tokenHash } = makeToken();
    reveal(token);
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    return make(ApiToken, { user, name, prefix, tokenHash, scopes, expiresAt });
  },
});
