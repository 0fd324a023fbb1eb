import Box from '@mui/material/Box';
import { Actions } from '../ui/acting/Actions.tsx';
import { formatInstant } from '../ui/format/fuzzy-date.ts';
import { Term } from '../ui/Term.tsx';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import type { UserQuery } from '../generated/graphql.ts';

type PasswordLink = NonNullable<UserQuery['record']>['passwordLinks']['nodes'][number];

/** A link to choose a password by: whether it still works, and whether it waits for a second administrator. */
export function PasswordLinkRow({ link }: { link: PasswordLink }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  const { kind, needsSecond, confirmedBy, expiresAt, usedAt, voidedAt } = link;
  const at = (instant: string) => ({ date: formatInstant(instant, language) });
  return (
    <>
      <Box component={usedAt || voidedAt ? 'span' : 'strong'}>
        <Term vocabulary="PasswordLinkKind" code={kind} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {usedAt
          ? say('account.linkUsed', at(usedAt))
          : voidedAt
            ? say('account.linkVoided')
            : say('account.linkExpires', at(expiresAt))}
        {needsSecond && !usedAt && ` · ${say(confirmedBy ? 'account.linkConfirmed' : 'account.linkUnconfirmed')}`}
      </Box>
      <Box sx={{ mt: 1 }}>
        <Actions record={link} about={term('PasswordLinkKind', kind)} />
      </Box>
    </>
  );
}
