import { Dotted } from '../ui/Dotted.tsx';
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
      {answer && <CompanyFigures answer={answer} company={company} />}
    </>
  );
}

function CompanyFigures({ answer, company }: { answer: CompanyHomeQuery; company: string }) {
  const say = useSay();
  return (
    <>
      <PromiseTallies funds={answer.funds.nodes} company={company} />
      <Section title={say('record.waterfall')} hint={say('home.promisesHint')}>
        {answer.funds.nodes.length === 0 ? (
          <Emptiness title={say('home.noFunds')} hint={say('home.noFundsHint')} />
        ) : (
          <Rows rows={answer.funds.nodes}>
            {(fund) => (
              <>
                <ConsoleLink to={recordPath('funds', fund.id)} sx={{ fontWeight: 600 }}>
                  <Name names={fund.names} />
                </ConsoleLink>
                <Waterfall waterfalls={fund.waterfall} />
              </>
            )}
          </Rows>
        )}
      </Section>
      <Section title={say('home.ourWork')}>
        <Tallies>
          <Tally
            label={say('home.plansNaming')}
            value={answer.countyPlans.totalCount}
            to={listPath('plans', { company })}
          />
          <Tally
            label={say('home.classesHeld')}
            value={answer.trainingClasses.totalCount}
            to={listPath('classes', { company })}
          />
          <Tally
            label={say('home.campaigns')}
            value={answer.campaigns.totalCount}
            to={listPath('campaigns', { company })}
          />
          <Tally
            label={say('home.outcomesClaimed')}
            value={answer.outcomeReports.totalCount}
            to={listPath('outcomes', { company })}
          />
        </Tallies>
      </Section>
      {answer.countyPlans.nodes.length > 0 && (
        <Section title={say('home.plansNaming')}>
          <Rows rows={answer.countyPlans.nodes}>
            {({ id, year, county, currentVersion }) => (
              <>
                <Dotted>
                  <ConsoleLink to={recordPath('plans', id)}>
                    <AreaName area={county} />
                  </ConsoleLink>
                  {year}
                </Dotted>{' '}
                {currentVersion && <StateChip vocabulary="PlanVersionState" code={currentVersion.state} />}
              </>
            )}
          </Rows>
        </Section>
      )}
      <Section title={say('home.outcomesClaimed')} hint={say('home.claimedOnly')}>
        {answer.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('home.noOutcomes')} hint={say('home.nothingClaimedHint')} />
        ) : (
          <Rows rows={answer.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        )}
      </Section>
    </>
  );
}
