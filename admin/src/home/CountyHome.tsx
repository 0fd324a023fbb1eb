import Button from '@mui/material/Button';
import { LinkBase } from 'react-admin';
import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { BaselineRow } from '../areas/BaselineRow.tsx';
import { DesignationRow } from '../areas/DesignationRow.tsx';
import { CountyDocument, type CountyQuery } from '../generated/graphql.ts';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { PlanCard } from '../plans/PlanCard.tsx';
import { useReading } from '../providers/use-reading.ts';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Fault } from '../ui/Fault.tsx';
import { Tallies, Tally } from '../ui/figures/Tally.tsx';
import { Inbox } from '../inbox/Inbox.tsx';
import { useAreaText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { StrandedDrafts } from '../plans/writing/StrandedDrafts.tsx';
import { UnsentPlans } from '../plans/writing/UnsentPlans.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';

type County = NonNullable<CountyQuery['record']>;

/** A county official's telephone page: the plan first, then where the county stands and what is claimed. */
export function CountyHome({ county }: { county: string }) {
  const { answer, error, again } = useReading(CountyDocument, { id: county });
  if (error)
    return (
      <>
        <UnsentPlans />
        <Fault error={error} again={again} />
      </>
    );
  return answer?.record ? <CountyPages county={answer.record} /> : <Waiting lines={8} />;
}

function CountyPages({ county }: { county: County }) {
  const say = useSay();
  const areaText = useAreaText();
  return (
    <>
      <PageHeading title={areaText(county)} />
      <Inbox />
      <UnsentPlans />
      <StrandedDrafts />
      <ActionSection record={county} />
      <Section title={say('home.plan')} hint={say('home.targetsHint')}>
        {county.plans.nodes.length === 0 ? (
          <Emptiness title={say('home.noPlan')} hint={say('home.noPlanHint')} />
        ) : (
          <Rows rows={county.plans.nodes}>{(plan) => <PlanCard plan={plan} />}</Rows>
        )}
      </Section>
      <Section title={say('home.baseline')}>
        {county.baselines.nodes.length === 0 ? (
          <Emptiness title={say('home.noBaseline')} />
        ) : (
          <Rows rows={county.baselines.nodes}>{(baseline) => <BaselineRow baseline={baseline} />}</Rows>
        )}
      </Section>
      <Section title={say('home.claimed')} hint={say('home.claimedOnly')}>
        {county.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('home.nothingClaimed')} hint={say('home.nothingClaimedHint')} />
        ) : (
          <Rows rows={county.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        )}
      </Section>
      <Section title={say('home.designation')}>
        {county.designations.nodes.length === 0 ? (
          <Emptiness title={say('home.notDesignated')} />
        ) : (
          <Rows rows={county.designations.nodes}>{(designation) => <DesignationRow designation={designation} />}</Rows>
        )}
      </Section>
      <Tallies>
        <Tally
          label={say('nav.campaigns')}
          value={county.campaigns.length}
          to={listPath('campaigns', { county: county.id })}
        />
        <Tally
          label={say('nav.outcomes')}
          value={county.outcomeReports.nodes.length}
          to={listPath('outcomes', { county: county.id })}
        />
      </Tallies>
      <Button component={LinkBase} to={recordPath('counties', county.id)} variant="outlined" fullWidth sx={{ mt: 2 }}>
        {say('home.openCounty')}
      </Button>
    </>
  );
}
