import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { OrganizationDocument, type OrganizationQuery } from '../generated/graphql.ts';
import { InKindRow } from '../money/InKindRow.tsx';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { Sources } from '../sources/Sources.tsx';
import { AppointmentRow } from '../ui/AppointmentRow.tsx';
import { PartnershipRow } from './PartnershipRow.tsx';

type Organization = NonNullable<OrganizationQuery['record']>;

/** One organization: what it is, what it promised, gave, claims and published. */
export function OrganizationShow() {
  return (
    <RecordPage document={OrganizationDocument}>
      {(organization) => <OrganizationPage organization={organization} />}
    </RecordPage>
  );
}

function OrganizationPage({ organization: one }: { organization: Organization }) {
  const say = useSay();
  const nameText = useNameText();
  const name = nameText(one.names);
  return (
    <>
      <PageHeading
        title={name}
        before={<ConsoleLink to={listPath('organizations')}>{say('nav.organizations')}</ConsoleLink>}
      >
        <Sources of={one.id} name={name} />
      </PageHeading>
      <ActionSection of={one} />
      <Section title={say('record.about')}>
        <OrganizationFacts of={one} />
      </Section>
      {one.funds.nodes.length > 0 && (
        <Section title={say('nav.funds')}>
          <Rows of={one.funds.nodes}>
            {(fund) => (
              <ConsoleLink to={recordPath('funds', fund.id)}>
                <Name of={fund.names} />
              </ConsoleLink>
            )}
          </Rows>
        </Section>
      )}
      {one.inKindGiven.nodes.length > 0 && (
        <Section title={say('record.inKind')} hint={say('record.inKindIsNotCash')}>
          <Rows of={one.inKindGiven.nodes}>{(gift) => <InKindRow of={gift} />}</Rows>
        </Section>
      )}
      {one.outcomeReports.nodes.length > 0 && (
        <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
          <Rows of={one.outcomeReports.nodes}>{(outcome) => <OutcomeRow of={outcome} />}</Rows>
        </Section>
      )}
      {one.partnerships.length > 0 && (
        <Section title={say('record.partnerships')}>
          <Rows of={one.partnerships}>{(partnership) => <PartnershipRow of={partnership} />}</Rows>
        </Section>
      )}
      {one.programParticipations.nodes.length > 0 && (
        <Section title={say('nav.programs')}>
          <Rows of={one.programParticipations.nodes}>
            {({ program, role }) => (
              <>
                <ConsoleLink to={recordPath('programs', program.id)}>
                  <Name of={program.title} />
                </ConsoleLink>{' '}
                · <Term of="ParticipationRole" code={role} />
              </>
            )}
          </Rows>
        </Section>
      )}
      {one.appointments.nodes.length > 0 && (
        <Section title={say('record.people')}>
          <Rows of={one.appointments.nodes}>{(appointment) => <AppointmentRow of={appointment} />}</Rows>
        </Section>
      )}
      {one.publications.nodes.length > 0 && (
        <Section title={say('record.publications')}>
          <Rows of={one.publications.nodes}>
            {({ id, title, language }) => (
              <ConsoleLink to={recordPath('documents', id)} lang={language}>
                {title}
              </ConsoleLink>
            )}
          </Rows>
        </Section>
      )}
    </>
  );
}

function OrganizationFacts({
  of: { kind, abbreviation, description, area, parent, countryCode, uscc, iatiOrgId },
}: {
  of: Organization;
}) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [say('record.kind'), <Term key="kind" of="OrganizationKind" code={kind} />],
        abbreviation !== null && [say('record.abbreviation'), abbreviation],
        [say('record.description'), description],
        parent !== null && [
          say('record.parent'),
          <ConsoleLink key="parent" to={recordPath('organizations', parent.id)}>
            <Name of={parent.names} />
          </ConsoleLink>,
        ],
        area !== null && [say('record.area'), <AreaName key="area" of={area} />],
        countryCode !== null && [say('record.country'), countryCode],
        uscc !== null && [say('record.uscc'), uscc],
        iatiOrgId !== null && ['IATI', iatiOrgId],
      ]}
    />
  );
}
