import Box from '@mui/material/Box';
import { Actions } from '../ui/acting/Actions.tsx';
import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Facts } from '../ui/Facts.tsx';
import { formatDay, formatInstant } from '../ui/format/fuzzy-date.ts';
import { AreaName, Name } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import { UserDocument, type UserQuery } from '../generated/graphql.ts';
import { useViewer } from '../ui/use-viewer.ts';
import { isOfDemonstration } from '../providers/signed-in.ts';
import { PasswordChange } from './PasswordChange.tsx';
import { PasswordLinkRow } from './PasswordLinkRow.tsx';
import { SignInMeansSections } from './SignInMeansSections.tsx';
import { TokenRow } from './TokenRow.tsx';

type User = NonNullable<UserQuery['record']>;

/** One person who signs in, with every role they hold or held. */
export function UserShow() {
  return <RecordPage document={UserDocument}>{(user) => <UserPage user={user} />}</RecordPage>;
}

function UserPage({ user }: { user: User }) {
  const say = useSay();
  const viewer = useViewer();
  return (
    <>
      <PageHeading
        title={user.displayName}
        before={<ConsoleLink to={listPath('users')}>{say('nav.users')}</ConsoleLink>}
      />
      <ActionSection of={user} state={<StateChip of="UserState" code={user.state} />} />
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [say('signIn.email'), user.email],
            [say('record.language'), <Term key="language" of="Language" code={user.locale} />],
            [say('record.state'), <StateChip key="state" of="UserState" code={user.state} />],
          ]}
        />
      </Section>
      <Section title={say('home.grants')}>
        {user.roleGrants.nodes.length === 0 ? (
          <Emptiness title={say('list.empty')} />
        ) : (
          <Rows of={user.roleGrants.nodes}>{(grant) => <Grant of={grant} />}</Rows>
        )}
      </Section>
      {user.passwordLinks.nodes.length > 0 && (
        <Section title={say('account.links')}>
          <Rows of={user.passwordLinks.nodes}>{(link) => <PasswordLinkRow of={link} />}</Rows>
        </Section>
      )}
      {viewer?.userId === user.id && <OwnSections of={user.id} />}
      <Section title={say('account.tokens')} hint={say('account.tokensHint')}>
        {user.apiTokens.nodes.length === 0 ? (
          <Emptiness title={say('account.noTokens')} />
        ) : (
          <Rows of={user.apiTokens.nodes}>{(token) => <TokenRow of={token} />}</Rows>
        )}
      </Section>
    </>
  );
}

/** By what one signs in oneself. */
function OwnSections({ of: userId }: { of: string }) {
  const say = useSay();
  if (isOfDemonstration())
    return (
      <Section title={say('account.password')}>
        <Emptiness title={say('account.noPassword')} />
      </Section>
    );
  return (
    <>
      <Section title={say('account.password')} hint={say('account.changeHint')}>
        <PasswordChange />
      </Section>
      <SignInMeansSections of={userId} />
    </>
  );
}

function Grant({ of: grant }: { of: User['roleGrants']['nodes'][number] }) {
  const { role, startsOn, endsOn, endedAt, createdBy, givenAlone, confirmedBy, organization, area, program } = grant;
  const term = useTerm();
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <strong>
        <Term of="Role" code={role} />
      </strong>
      <Box sx={{ color: 'text.secondary' }}>
        {organization && <Name of={organization.names} />}
        {area && <AreaName of={area} />}
        {program && <Name of={program.title} />}
        {!organization && !area && !program && say('record.everywhere')}
        {' · '}
        {formatDay(startsOn, language)}
        {endsOn && ` – ${formatDay(endsOn, language)}`}
        {endedAt && ` · ${say('account.endedOn', { date: formatInstant(endedAt, language) })}`}
        {createdBy && !givenAlone && !confirmedBy && !endedAt && ` · ${say('account.unconfirmed')}`}
      </Box>
      <Box sx={{ mt: 1 }}>
        <Actions of={grant} about={term('Role', role)} />
      </Box>
    </>
  );
}
