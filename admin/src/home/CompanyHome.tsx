import { CompanyHomeDocument, type CompanyHomeQuery } from '../generated/graphql.ts';
import { Waterfall } from '../money/Waterfall.tsx';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { useReading } from '../providers/use-reading.ts';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Fault } from '../ui/Fault.tsx';
import { Tallies, Tally } from '../ui/figures/Tally.tsx';
import { Inbox } from '../inbox/Inbox.tsx';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { PromiseTallies } from './PromiseTallies.tsx';

/** What a company promised, what became of it, and what it claims. */
export function CompanyHome({ company }: { company: string }) {
  const { answer, error, again } = useReading(CompanyHomeDocument, { company });
  const nameText = useNameText();
  const say = useSay();
  return (
    <>
      <PageHeading title={say('home.ourPromises')}>
        {answer?.organizations.nodes[0] && nameText(answer.organizations.nodes[0].names)}
      </PageHeading>
      <Inbox />
      {error && <Fault error={error} again={again} />}
      {!answer && !error && <Waiting lines={8} />}
      {answer && <CompanyFigures of={answer} company={company} />}
    </>
  );
}

function CompanyFigures({ of, company }: { of: CompanyHomeQuery; company: string }) {
  const say = useSay();
  return (
    <>
      <PromiseTallies funds={of.funds.nodes} company={company} />
      <Section title={say('record.waterfall')} hint={say('home.promisesHint')}>
        {of.funds.nodes.length === 0 ? (
          <Emptiness title={say('home.noFunds')} hint={say('home.noFundsHint')} />
        ) : (
          <Rows of={of.funds.nodes}>
            {(fund) => (
              <>
                <ConsoleLink to={recordPath('funds', fund.id)} sx={{ fontWeight: 600 }}>
                  <Name of={fund.names} />
                </ConsoleLink>
                <Waterfall of={fund.waterfall} />
              </>
            )}
          </Rows>
        )}
      </Section>
      <Section title={say('home.ourWork')}>
        <Tallies>
          <Tally
            label={say('home.plansNaming')}
            value={of.countyPlans.totalCount}
            to={listPath('plans', { company })}
          />
          <Tally
            label={say('home.classesHeld')}
            value={of.trainingClasses.totalCount}
            to={listPath('classes', { company })}
          />
          <Tally
            label={say('home.campaigns')}
            value={of.campaigns.totalCount}
            to={listPath('campaigns', { company })}
          />
          <Tally
            label={say('home.outcomesClaimed')}
            value={of.outcomeReports.totalCount}
            to={listPath('outcomes', { company })}
          />
        </Tallies>
      </Section>
      {of.countyPlans.nodes.length > 0 && (
        <Section title={say('home.plansNaming')}>
          <Rows of={of.countyPlans.nodes}>
            {({ id, year, county, currentVersion }) => (
              <>
                <ConsoleLink to={recordPath('plans', id)}>
                  <AreaName of={county} />
                </ConsoleLink>{' '}
                {year && `· ${year} `}
                {currentVersion && <StateChip of="PlanVersionState" code={currentVersion.state} />}
              </>
            )}
          </Rows>
        </Section>
      )}
      <Section title={say('home.outcomesClaimed')} hint={say('home.claimedOnly')}>
        {of.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('home.noOutcomes')} hint={say('home.nothingClaimedHint')} />
        ) : (
          <Rows of={of.outcomeReports.nodes}>{(outcome) => <OutcomeRow of={outcome} />}</Rows>
        )}
      </Section>
    </>
  );
}
