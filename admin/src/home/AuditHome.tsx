import Button from '@mui/material/Button';
import { LinkBase } from 'react-admin';
import { AuditHomeDocument, type AuditHomeQuery } from '../generated/graphql.ts';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { useReading } from '../providers/use-reading.ts';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Fault } from '../ui/Fault.tsx';
import { Bars } from '../ui/figures/Bars.tsx';
import { Tallies, Tally } from '../ui/figures/Tally.tsx';
import { Inbox } from '../inbox/Inbox.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath } from '../ui/paths.ts';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { countOf } from './counts.ts';

/** How far the record is covered: what rests on a source, what is self-reported, what nobody has verified. */
export function AuditHome() {
  const say = useSay();
  const { answer, error, again } = useReading(AuditHomeDocument, {});
  return (
    <>
      <PageHeading title={say('home.coverage')} />
      <Inbox />
      {error && <Fault error={error} again={again} />}
      {!answer && !error && <Waiting lines={8} />}
      {answer && <Coverage answer={answer} />}
    </>
  );
}

function Coverage({ answer }: { answer: AuditHomeQuery }) {
  const say = useSay();
  const outcomes = answer.outcomeReportTotals;
  const years = answer.areaDesignationTotals.groups.flatMap(({ keys: [key], count }) =>
    key?.value ? [{ year: key.value, count }] : [],
  );
  return (
    <>
      <Tallies>
        <Tally label={say('home.statements')} value={answer.statementTotals.totalCount} to={listPath('statements')} />
        <Tally
          label={say('home.selfReported')}
          value={countOf(answer.statementTotals.groups, 'true')}
          to={listPath('statements', { selfReported: 'true' })}
        />
        <Tally label={say('home.documents')} value={answer.sourceDocuments.totalCount} to={listPath('documents')} />
        <Tally label={say('home.outcomes')} value={outcomes.totalCount} to={listPath('outcomes')} />
        <Tally
          label={say('home.verified')}
          value={countOf(outcomes.groups, 'VERIFIED')}
          to={listPath('outcomes', { state: 'VERIFIED' })}
        />
      </Tallies>
      <Section title={say('nav.explorer')} hint={say('home.exploreHint')}>
        <Button component={LinkBase} to="/explorer" variant="contained">
          {say('home.explore')}
        </Button>
      </Section>
      <Section title={say('home.byYear')}>
        <Bars
          caption={say('home.byYear')}
          keyLabel={say('home.year')}
          countLabel={say('home.counties')}
          bars={years.map(({ year, count }) => ({
            key: year,
            label: year,
            count,
            to: listPath('counties', { left: year }),
          }))}
        />
      </Section>
      <Section title={say('home.latestOutcomes')} hint={say('home.claimedOnly')}>
        {answer.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('home.noOutcomes')} />
        ) : (
          <Rows rows={answer.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        )}
      </Section>
    </>
  );
}
