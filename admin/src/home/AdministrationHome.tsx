import { OrganizationKind, Role } from '@fupin/schema';
import { today } from '../ui/format/today.ts';
import { AdminHomeDocument, type AdminHomeQuery } from '../generated/graphql.ts';
import { useReading } from '../providers/use-reading.ts';
import { Fault } from '../ui/Fault.tsx';
import { Bars } from '../ui/figures/Bars.tsx';
import { Tallies, Tally } from '../ui/figures/Tally.tsx';
import { Inbox } from '../inbox/Inbox.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath } from '../ui/paths.ts';
import { Section } from '../ui/Section.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { countOf } from './counts.ts';

/** Who and what is registered. */
export function AdministrationHome() {
  const say = useSay();
  const { answer, error, again } = useReading(AdminHomeDocument, { today: today() });
  return (
    <>
      <PageHeading title={say('home.registry')} />
      <Inbox />
      {error && <Fault error={error} again={again} />}
      {!answer && !error && <Waiting lines={8} />}
      {answer && <Registry answer={answer} />}
    </>
  );
}

function Registry({ answer }: { answer: AdminHomeQuery }) {
  const say = useSay();
  const term = useTerm();
  const roles = Object.values(Role);
  const kinds = Object.values(OrganizationKind);
  return (
    <>
      <Tallies>
        <Tally label={say('home.users')} value={answer.users.totalCount} to={listPath('users')} />
        <Tally label={say('home.grants')} value={answer.roleGrantTotals.totalCount} to={listPath('users')} />
        <Tally
          label={say('home.organizations')}
          value={answer.organizationTotals.totalCount}
          to={listPath('organizations')}
        />
      </Tallies>
      <Section title={say('home.grantsByRole')}>
        <Bars
          caption={say('home.grantsByRole')}
          keyLabel={say('home.role')}
          countLabel={say('home.number')}
          bars={roles.map((role) => ({
            key: role,
            label: term('Role', role),
            count: countOf(answer.roleGrantTotals.groups, role),
            to: listPath('users', { role }),
          }))}
        />
      </Section>
      <Section title={say('home.organizationsByKind')}>
        <Bars
          caption={say('home.organizationsByKind')}
          keyLabel={say('home.kind')}
          countLabel={say('home.number')}
          bars={kinds.map((kind) => ({
            key: kind,
            label: term('OrganizationKind', kind),
            count: countOf(answer.organizationTotals.groups, kind),
            to: listPath('organizations', { kind }),
          }))}
        />
      </Section>
    </>
  );
}
