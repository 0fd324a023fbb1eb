import { TokenScope } from '@fupin/schema';
import { ApiToken, Choices, Count, oneself, Text, User } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { verb } from '../write/verb.ts';
import type { VerbContext } from '../write/verb-context.ts';
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
  description:
    'Makes a bearer token for programs of who asks; only its hash is stored. One that is made with a token ends with that.',
  on: User,
  makes: ApiToken,
  by: [oneself('id')],
  adds: true,
  input: NewToken,
  reveals: 'The token; null when the request is sent again.',
  async run(user, { name, scopes, days }, context) {
    await assertStillSignedIn(context);
    const { make, now, reveal } = context;
    const madeBy = await tokenOf(context);
    const most = Math.min(mostTokenDays, madeBy ? wholeDays(now, madeBy.expiresAt) : mostTokenDays);
    if (days < 1 || days > most)
      throw badInput([
        {
          path: ['input', 'days'],
          code: 'OUT_OF_RANGE',
          sentence: most > 0 ? sentences.tokenDays({ most }) : sentences.tokenTooShort,
        },
      ]);
    if (scopes.length === 0)
      throw badInput([{ path: ['input', 'scopes'], code: 'BLANK', sentence: sentences.tokenScopes }]);
    const { token, prefix, tokenHash } = makeToken();
    reveal(token);
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    return make(ApiToken, { user, name, prefix, tokenHash, scopes: [...new Set(scopes)], expiresAt, madeBy });
  },
});

/** The token that the request came with: what it makes ends no later. */
const tokenOf = ({ actor, em }: VerbContext): Promise<ApiToken | null> =>
  actor.tokenId ? em.findOneOrFail(ApiToken, actor.tokenId) : Promise.resolve(null);

const wholeDays = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 86_400_000);
