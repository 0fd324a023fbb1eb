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
        <Sources of={campaign.id} name={title} />
      </PageHeading>
      <Section title={say('record.results')} hint={say('record.grossIsNotIncome')}>
        {campaign.results.length === 0 ? (
          <Emptiness title={say('record.noResult')} />
        ) : (
          <Rows of={campaign.results}>{(result) => <ResultBlock of={result} />}</Rows>
        )}
      </Section>
      {campaign.metrics.length > 0 && (
        <Section title={say('record.reach')} hint={say('record.reachIsNotOutcome')}>
          <Rows of={campaign.metrics}>{(metric) => <MetricRow of={metric} />}</Rows>
        </Section>
      )}
      <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
        {campaign.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('record.noOutcomeOfCampaign')} />
        ) : (
          <Rows of={campaign.outcomeReports.nodes}>{(outcome) => <OutcomeRow of={outcome} />}</Rows>
        )}
      </Section>
      <Section title={say('record.about')}>
        <CampaignFacts of={campaign} />
      </Section>
    </>
  );
}

function CampaignFacts({ of }: { of: Campaign }) {
  const say = useSay();
  const term = useTerm();
  const plan = of.planMeasure?.planVersion?.plan;
  return (
    <Facts
      facts={[
        [say('record.state'), <StateChip key="state" of="CampaignState" code={of.state} />],
        [say('record.startsOn'), <FuzzyDate key="starts" of={of.startsOn} />],
        of.endsOn !== null && [say('record.endsOn'), <FuzzyDate key="ends" of={of.endsOn} />],
        [
          say('record.hosts'),
          of.hosts.length > 0 &&
            of.hosts.map(({ id, names }) => (
              <div key={id}>
                <Name of={names} />
              </div>
            )),
        ],
        of.participants !== null && [say('record.participants'), of.participants],
        [
          say('record.products'),
          of.products.length > 0 &&
            of.products.map(({ id, names }) => (
              <div key={id}>
                <Name of={names} />
              </div>
            )),
        ],
        of.counties.length > 0 && [
          say('nav.counties'),
          of.counties.map((county) => (
            <div key={county.id}>
              <ConsoleLink to={recordPath('counties', county.id)}>
                <AreaName of={county} />
              </ConsoleLink>
            </div>
          )),
        ],
        [
          say('record.company'),
          of.company && (
            <ConsoleLink key="company" to={recordPath('organizations', of.company.id)}>
              <Name of={of.company.names} />
            </ConsoleLink>
          ),
        ],
        [say('record.platform'), of.platform && <Name key="platform" of={of.platform.names} />],
        [say('record.sessionCount'), of.reportedSessionCount],
        [say('record.cadence'), of.cadence && term('Cadence', of.cadence)],
        of.program !== null && [
          say('record.program'),
          <ConsoleLink key="program" to={recordPath('programs', of.program.id)}>
            <Name of={of.program.title} />
          </ConsoleLink>,
        ],
        of.planMeasure !== null && [
          say('record.planMeasure'),
          plan ? (
            <ConsoleLink key="measure" to={recordPath('plans', plan.id)}>
              {of.planMeasure.title}
            </ConsoleLink>
          ) : (
            of.planMeasure.title
          ),
        ],
        of.sessions.length > 0 && [
          say('record.sessions'),
          of.sessions.map(({ id, channel, heldOn, durationText }) => (
            <div key={id}>
              <Term of="SalesChannel" code={channel} /> · <FuzzyDate of={heldOn} /> {durationText}
            </div>
          )),
        ],
      ]}
    />
  );
}
