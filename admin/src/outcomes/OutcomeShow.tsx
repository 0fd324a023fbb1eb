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
          <StateChip of="OutcomeReportState" code={outcome.state} isStrong={outcome.state === 'VERIFIED'} />
          {outcome.isSelfReported && <SelfReported />}
        </Box>
        <Sources of={outcome.id} name={title} />
      </PageHeading>
      <ClaimedAndVerified of={outcome} />
      {outcome.disaggregations.length > 0 && (
        <Section title={say('record.subsets')} hint={say('record.subsetsHint')}>
          <Rows of={outcome.disaggregations}>{(part) => <SubsetRow of={part} />}</Rows>
        </Section>
      )}
      {outcome.planTarget && (
        <Section title={say('record.towards')} hint={say('home.targetsHint')}>
          <TargetRow of={outcome.planTarget} />
          {plan && <ConsoleLink to={recordPath('plans', plan.id)}>{say('home.plan')}</ConsoleLink>}
        </Section>
      )}
      <Section title={say('record.about')}>
        <OutcomeFacts of={outcome} />
      </Section>
    </>
  );
}

function OutcomeFacts({ of }: { of: Outcome }) {
  const say = useSay();
  const term = useTerm();
  return (
    <Facts
      facts={[
        [say('record.definition'), of.indicator.definition],
        [say('record.level'), term('IndicatorLevel', of.indicator.level)],
        [say('record.aggregation'), term('Aggregation', of.indicator.aggregation)],
        [
          say('record.area'),
          of.area && (
            <ConsoleLink key="area" to={recordPath('counties', of.area.id)}>
              <AreaName of={of.area} />
            </ConsoleLink>
          ),
        ],
        of.period !== null && [say('record.period'), <FuzzyDate key="period" of={of.period} />],
        [
          say('record.reportedBy'),
          of.reportedBy ? (
            <ConsoleLink key="by" to={recordPath('organizations', of.reportedBy.id)}>
              <Name of={of.reportedBy.names} />
            </ConsoleLink>
          ) : (
            of.reporterName
          ),
        ],
        of.program !== null && [
          say('record.program'),
          <ConsoleLink key="program" to={recordPath('programs', of.program.id)}>
            <Name of={of.program.title} />
          </ConsoleLink>,
        ],
        of.campaign !== null && [
          say('record.campaign'),
          <ConsoleLink key="campaign" to={recordPath('campaigns', of.campaign.id)}>
            <Name of={of.campaign.names} />
          </ConsoleLink>,
        ],
        of.channel !== null && [
          say('record.creditedTo'),
          say('record.creditedToChannel', { channel: term('SalesChannel', of.channel) }),
        ],
        [say('record.contribution'), term('ContributionType', of.contributionType)],
        of.retractionReason !== null && [say('record.retraction'), of.retractionReason],
      ]}
    />
  );
}
