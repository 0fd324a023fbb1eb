import { Dotted } from '../ui/Dotted.tsx';
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

function OrganizationPage({ organization }: { organization: Organization }) {
  const say = useSay();
  const nameText = useNameText();
  const name = nameText(organization.names);
  return (
    <>
      <PageHeading
        title={name}
        before={<ConsoleLink to={listPath('organizations')}>{say('nav.organizations')}</ConsoleLink>}
      >
        <Sources records={organization.id} name={name} />
      </PageHeading>
      <ActionSection record={organization} />
      <Section title={say('record.about')}>
        <OrganizationFacts organization={organization} />
      </Section>
      {organization.funds.nodes.length > 0 && (
        <Section title={say('nav.funds')}>
          <Rows rows={organization.funds.nodes}>
            {(fund) => (
              <ConsoleLink to={recordPath('funds', fund.id)}>
                <Name names={fund.names} />
              </ConsoleLink>
            )}
          </Rows>
        </Section>
      )}
      {organization.inKindGiven.nodes.length > 0 && (
        <Section title={say('record.inKind')} hint={say('record.inKindIsNotCash')}>
          <Rows rows={organization.inKindGiven.nodes}>{(gift) => <InKindRow gift={gift} />}</Rows>
        </Section>
      )}
      {organization.outcomeReports.nodes.length > 0 && (
        <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
          <Rows rows={organization.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        </Section>
      )}
      {organization.partnerships.length > 0 && (
        <Section title={say('record.partnerships')}>
          <Rows rows={organization.partnerships}>{(partnership) => <PartnershipRow partnership={partnership} />}</Rows>
        </Section>
      )}
      {organization.programParticipations.nodes.length > 0 && (
        <Section title={say('nav.programs')}>
          <Rows rows={organization.programParticipations.nodes}>
            {({ program, role }) => (
              <Dotted>
                <ConsoleLink to={recordPath('programs', program.id)}>
                  <Name names={program.title} />
                </ConsoleLink>
                <Term vocabulary="ParticipationRole" code={role} />
              </Dotted>
            )}
          </Rows>
        </Section>
      )}
      {organization.appointments.nodes.length > 0 && (
        <Section title={say('record.people')}>
          <Rows rows={organization.appointments.nodes}>
            {(appointment) => <AppointmentRow appointment={appointment} />}
          </Rows>
        </Section>
      )}
      {organization.publications.nodes.length > 0 && (
        <Section title={say('record.publications')}>
          <Rows rows={organization.publications.nodes}>
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
  organization: { kind, abbreviation, description, area, parent, countryCode, uscc, iatiOrgId },
}: {
  organization: Organization;
}) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [say('record.kind'), <Term key="kind" vocabulary="OrganizationKind" code={kind} />],
        abbreviation !== null && [say('record.abbreviation'), abbreviation],
        [say('record.description'), description],
        parent !== null && [
          say('record.parent'),
          <ConsoleLink key="parent" to={recordPath('organizations', parent.id)}>
            <Name names={parent.names} />
          </ConsoleLink>,
        ],
        area !== null && [say('record.area'), <AreaName key="area" area={area} />],
        countryCode !== null && [say('record.country'), countryCode],
        uscc !== null && [say('record.uscc'), uscc],
        iatiOrgId !== null && ['IATI', iatiOrgId],
      ]}
    />
  );
}
