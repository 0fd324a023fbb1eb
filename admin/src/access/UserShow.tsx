import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
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
      <ActionSection record={user} state={<StateChip vocabulary="UserState" code={user.state} />} />
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [say('signIn.email'), user.email],
            [say('record.language'), <Term key="language" vocabulary="Language" code={user.locale} />],
            [say('record.state'), <StateChip key="state" vocabulary="UserState" code={user.state} />],
          ]}
        />
      </Section>
      <Section title={say('home.grants')}>
        {user.roleGrants.nodes.length === 0 ? (
          <Emptiness title={say('list.empty')} />
        ) : (
          <Rows rows={user.roleGrants.nodes}>
            {(grant) => <Grant grant={grant} user={user.id} holder={user.displayName} />}
          </Rows>
        )}
      </Section>
      {user.passwordLinks.nodes.length > 0 && (
        <Section title={say('account.links')}>
          <Rows rows={user.passwordLinks.nodes}>{(link) => <PasswordLinkRow link={link} />}</Rows>
        </Section>
      )}
      {viewer?.userId === user.id && <OwnSections user={user.id} />}
      <Section title={say('account.tokens')} hint={say('account.tokensHint')}>
        {user.apiTokens.nodes.length === 0 ? (
          <Emptiness title={say('account.noTokens')} />
        ) : (
          <Rows rows={user.apiTokens.nodes}>{(token) => <TokenRow token={token} />}</Rows>
        )}
      </Section>
    </>
  );
}

/** By what one signs in oneself. */
function OwnSections({ user }: { user: string }) {
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
      <SignInMeansSections user={user} />
    </>
  );
}

interface GrantProps {
  grant: User['roleGrants']['nodes'][number];
  user: string;
  holder: string;
}

function Grant({ grant, user, holder }: GrantProps) {
  const { role, startsOn, endsOn, endedAt, createdBy, givenAlone, confirmedBy, organization, area, program } = grant;
  const term = useTerm();
  const say = useSay();
  const language = useLanguage();
  const viewer = useViewer();
  // Who confirmed it is hidden from whoever is no administrator; that they hold it is not.
  const isHeld = viewer?.userId === user && viewer.roles.includes(role);
  const isUnconfirmed = createdBy && !givenAlone && !confirmedBy && !endedAt && !isHeld;
  const scope = (
    <Dotted>
      {organization && <Name names={organization.names} />}
      {area && <AreaName area={area} />}
      {program && <Name names={program.title} />}
      {!organization && !area && !program && say('record.everywhere')}
      {[startsOn, endsOn].flatMap((day) => (day ? [formatDay(day, language)] : [])).join(' – ')}
    </Dotted>
  );
  return (
    <>
      <strong>
        <Term vocabulary="Role" code={role} />
      </strong>
      <Box sx={{ color: 'text.secondary' }}>
        <Dotted>
          {scope}
          {endedAt && say('account.endedOn', { date: formatInstant(endedAt, language) })}
          {isUnconfirmed && say('account.unconfirmed')}
        </Dotted>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Actions
          record={grant}
          about={term('Role', role)}
          subject={
            <Dotted>
              {holder}
              <Term vocabulary="Role" code={role} />
              {scope}
            </Dotted>
          }
        />
      </Box>
    </>
  );
}
