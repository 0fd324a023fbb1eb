import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Facts } from '../ui/Facts.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/use-say.ts';
import { FundDocument, type FundQuery } from '../generated/graphql.ts';
import { AppointmentRow } from '../ui/AppointmentRow.tsx';
import { Sources } from '../sources/Sources.tsx';
import { CommitmentRow } from './CommitmentRow.tsx';
import { Waterfall } from './Waterfall.tsx';

type Fund = NonNullable<FundQuery['record']>;

/** A fund: what it pledged, committed and paid, and every event behind that. */
export function FundShow() {
  return <RecordPage document={FundDocument}>{(fund) => <FundPage fund={fund} />}</RecordPage>;
}

function FundPage({ fund }: { fund: Fund }) {
  const say = useSay();
  const nameText = useNameText();
  const name = nameText(fund.names);
  return (
    <>
      <PageHeading title={name} before={<ConsoleLink to={listPath('funds')}>{say('nav.funds')}</ConsoleLink>}>
        <Sources records={fund.id} name={name} />
      </PageHeading>
      <ActionSection record={fund} />
      <Section title={say('record.waterfall')} hint={say('home.promisesHint')}>
        <Waterfall waterfalls={fund.waterfall} />
      </Section>
      <Section title={say('nav.commitments')}>
        {fund.commitments.nodes.length === 0 ? (
          <Emptiness title={say('home.noMoneyInFund')} />
        ) : (
          <Rows rows={fund.commitments.nodes}>{(commitment) => <CommitmentRow commitment={commitment} />}</Rows>
        )}
      </Section>
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [
              say('record.sponsor'),
              <ConsoleLink key="sponsor" to={recordPath('organizations', fund.sponsor.id)}>
                <Name names={fund.sponsor.names} />
              </ConsoleLink>,
            ],
            [say('record.establishedOn'), <FuzzyDate key="established" date={fund.establishedOn} />],
            [say('record.purpose'), fund.purpose],
            [
              say('record.reportCadence'),
              fund.reportCadenceMonths && say('record.everyMonths', { smart_count: fund.reportCadenceMonths }),
            ],
            [say('record.observers'), fund.observerCount],
          ]}
        />
      </Section>
      {fund.appointments.nodes.length > 0 && (
        <Section title={say('record.people')}>
          <Rows rows={fund.appointments.nodes}>{(appointment) => <AppointmentRow appointment={appointment} />}</Rows>
        </Section>
      )}
    </>
  );
}
