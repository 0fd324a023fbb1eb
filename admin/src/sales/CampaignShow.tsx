import { Dotted } from '../ui/Dotted.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Facts } from '../ui/Facts.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import { CampaignDocument, type CampaignQuery } from '../generated/graphql.ts';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { Sources } from '../sources/Sources.tsx';
import { MetricRow } from './MetricRow.tsx';
import { ResultBlock } from './ResultBlock.tsx';

type Campaign = NonNullable<CampaignQuery['record']>;

/** One campaign: what it sold, whom it reached, and what is claimed of it. */
export function CampaignShow() {
  return <RecordPage document={CampaignDocument}>{(campaign) => <CampaignPage campaign={campaign} />}</RecordPage>;
}

function CampaignPage({ campaign }: { campaign: Campaign }) {
  const say = useSay();
  const nameText = useNameText();
  const title = nameText(campaign.names);
  return (
    <>
      <PageHeading title={title} before={<ConsoleLink to={listPath('campaigns')}>{say('nav.campaigns')}</ConsoleLink>}>
        <Sources records={campaign.id} name={title} />
      </PageHeading>
      <Section title={say('record.results')} hint={say('record.grossIsNotIncome')}>
        {campaign.results.length === 0 ? (
          <Emptiness title={say('record.noResult')} />
        ) : (
          <Rows rows={campaign.results}>{(result) => <ResultBlock result={result} />}</Rows>
        )}
      </Section>
      {campaign.metrics.length > 0 && (
        <Section title={say('record.reach')} hint={say('record.reachIsNotOutcome')}>
          <Rows rows={campaign.metrics}>{(metric) => <MetricRow metric={metric} />}</Rows>
        </Section>
      )}
      <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
        {campaign.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('record.noOutcomeOfCampaign')} />
        ) : (
          <Rows rows={campaign.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        )}
      </Section>
      <Section title={say('record.about')}>
        <CampaignFacts campaign={campaign} />
      </Section>
    </>
  );
}

function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const say = useSay();
  const term = useTerm();
  const plan = campaign.planMeasure?.planVersion?.plan;
  return (
    <Facts
      facts={[
        [say('record.state'), <StateChip key="state" vocabulary="CampaignState" code={campaign.state} />],
        [say('record.startsOn'), <FuzzyDate key="starts" date={campaign.startsOn} />],
        campaign.endsOn !== null && [say('record.endsOn'), <FuzzyDate key="ends" date={campaign.endsOn} />],
        [
          say('record.hosts'),
          campaign.hosts.length > 0 &&
            campaign.hosts.map(({ id, names }) => (
              <div key={id}>
                <Name names={names} />
              </div>
            )),
        ],
        campaign.participants !== null && [say('record.participants'), campaign.participants],
        [
          say('record.products'),
          campaign.products.length > 0 &&
            campaign.products.map(({ id, names }) => (
              <div key={id}>
                <Name names={names} />
              </div>
            )),
        ],
        campaign.counties.length > 0 && [
          say('nav.counties'),
          campaign.counties.map((county) => (
            <div key={county.id}>
              <ConsoleLink to={recordPath('counties', county.id)}>
                <AreaName area={county} />
              </ConsoleLink>
            </div>
          )),
        ],
        [
          say('record.company'),
          campaign.company && (
            <ConsoleLink key="company" to={recordPath('organizations', campaign.company.id)}>
              <Name names={campaign.company.names} />
            </ConsoleLink>
          ),
        ],
        [say('record.platform'), campaign.platform && <Name key="platform" names={campaign.platform.names} />],
        [say('record.sessionCount'), campaign.reportedSessionCount],
        [say('record.cadence'), campaign.cadence && term('Cadence', campaign.cadence)],
        campaign.program !== null && [
          say('record.program'),
          <ConsoleLink key="program" to={recordPath('programs', campaign.program.id)}>
            <Name names={campaign.program.title} />
          </ConsoleLink>,
        ],
        campaign.planMeasure !== null && [
          say('record.planMeasure'),
          plan ? (
            <ConsoleLink key="measure" to={recordPath('plans', plan.id)}>
              {campaign.planMeasure.title}
            </ConsoleLink>
          ) : (
            campaign.planMeasure.title
          ),
        ],
        campaign.sessions.length > 0 && [
          say('record.sessions'),
          campaign.sessions.map(({ id, channel, heldOn, durationText }) => (
            <div key={id}>
              <Dotted>
                <Term vocabulary="SalesChannel" code={channel} />
                <FuzzyDate date={heldOn} />
              </Dotted>{' '}
              {durationText}
            </div>
          )),
        ],
      ]}
    />
  );
}
