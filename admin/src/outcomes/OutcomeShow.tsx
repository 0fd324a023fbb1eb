import Box from '@mui/material/Box';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import { OutcomeDocument, type OutcomeQuery } from '../generated/graphql.ts';
import { TargetRow } from '../plans/TargetRow.tsx';
import { Sources } from '../sources/Sources.tsx';
import { ClaimedAndVerified } from './ClaimedAndVerified.tsx';
import { SelfReported } from '../ui/figures/SelfReported.tsx';
import { SubsetRow } from './SubsetRow.tsx';

type Outcome = NonNullable<OutcomeQuery['record']>;

/** One outcome report: claimed, verified and official values stand side by side. */
export function OutcomeShow() {
  return <RecordPage document={OutcomeDocument}>{(outcome) => <OutcomePage outcome={outcome} />}</RecordPage>;
}

function OutcomePage({ outcome }: { outcome: Outcome }) {
  const say = useSay();
  const nameText = useNameText();
  const title = nameText(outcome.indicator.title);
  const plan = outcome.planTarget?.planVersion?.plan;
  return (
    <>
      <PageHeading title={title} before={<ConsoleLink to={listPath('outcomes')}>{say('nav.outcomes')}</ConsoleLink>}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <StateChip vocabulary="OutcomeReportState" code={outcome.state} isStrong={outcome.state === 'VERIFIED'} />
          {outcome.isSelfReported && <SelfReported />}
        </Box>
        <Sources records={outcome.id} name={title} />
      </PageHeading>
      <ClaimedAndVerified outcome={outcome} />
      {outcome.disaggregations.length > 0 && (
        <Section title={say('record.subsets')} hint={say('record.subsetsHint')}>
          <Rows rows={outcome.disaggregations}>{(part) => <SubsetRow part={part} />}</Rows>
        </Section>
      )}
      {outcome.planTarget && (
        <Section title={say('record.towards')} hint={say('home.targetsHint')}>
          <TargetRow target={outcome.planTarget} />
          {plan && <ConsoleLink to={recordPath('plans', plan.id)}>{say('home.plan')}</ConsoleLink>}
        </Section>
      )}
      <Section title={say('record.about')}>
        <OutcomeFacts outcome={outcome} />
      </Section>
    </>
  );
}

function OutcomeFacts({ outcome }: { outcome: Outcome }) {
  const say = useSay();
  const term = useTerm();
  return (
    <Facts
      facts={[
        [say('record.definition'), outcome.indicator.definition],
        [say('record.level'), term('IndicatorLevel', outcome.indicator.level)],
        [say('record.aggregation'), term('Aggregation', outcome.indicator.aggregation)],
        [
          say('record.area'),
          outcome.area && (
            <ConsoleLink key="area" to={recordPath('counties', outcome.area.id)}>
              <AreaName area={outcome.area} />
            </ConsoleLink>
          ),
        ],
        outcome.period !== null && [say('record.period'), <FuzzyDate key="period" date={outcome.period} />],
        [
          say('record.reportedBy'),
          outcome.reportedBy ? (
            <ConsoleLink key="by" to={recordPath('organizations', outcome.reportedBy.id)}>
              <Name names={outcome.reportedBy.names} />
            </ConsoleLink>
          ) : (
            outcome.reporterName
          ),
        ],
        outcome.program !== null && [
          say('record.program'),
          <ConsoleLink key="program" to={recordPath('programs', outcome.program.id)}>
            <Name names={outcome.program.title} />
          </ConsoleLink>,
        ],
        outcome.campaign !== null && [
          say('record.campaign'),
          <ConsoleLink key="campaign" to={recordPath('campaigns', outcome.campaign.id)}>
            <Name names={outcome.campaign.names} />
          </ConsoleLink>,
        ],
        outcome.channel !== null && [
          say('record.creditedTo'),
          say('record.creditedToChannel', { channel: term('SalesChannel', outcome.channel) }),
        ],
        [say('record.contribution'), term('ContributionType', outcome.contributionType)],
        outcome.retractionReason !== null && [say('record.retraction'), outcome.retractionReason],
      ]}
    />
  );
}
