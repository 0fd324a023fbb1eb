import Box from '@mui/material/Box';
import { Dotted, dotted } from '../ui/Dotted.tsx';
import { Actions } from '../ui/acting/Actions.tsx';
import { formatInstant } from '../ui/format/fuzzy-date.ts';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import type { UserQuery } from '../generated/graphql.ts';

type Token = NonNullable<UserQuery['record']>['apiTokens']['nodes'][number];

/** A bearer token: what it is for and may do, how long it lives and when it was last used; never the token itself. */
export function TokenRow({ token }: { token: Token }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  const { name, prefix, scopes, expiresAt, lastUsedAt, revokedAt } = token;
  const at = (instant: string) => ({ date: formatInstant(instant, language) });
  return (
    <>
      <Box component={revokedAt ? 'del' : 'strong'}>{name}</Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          <code>{prefix}…</code>
          {dotted(...scopes.map((scope) => term('TokenScope', scope)))}
          {revokedAt ? say('account.revokedOn', at(revokedAt)) : say('account.expiresOn', at(expiresAt))}
          {lastUsedAt && say('account.lastUsed', at(lastUsedAt))}
        </Dotted>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Actions record={token} about={name} />
      </Box>
    </>
  );
}
