import Button from '@mui/material/Button';
import { LinkBase } from 'react-admin';
import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Facts } from '../ui/Facts.tsx';
import { AreaName, Name, useAreaText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { PlanDocument, type PlanQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { AssumptionRow } from './AssumptionRow.tsx';
import { BudgetRow } from './BudgetRow.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { MeasureRow } from './MeasureRow.tsx';
import { TargetProgress } from './TargetProgress.tsx';
import { TargetRow } from './TargetRow.tsx';

type Plan = NonNullable<PlanQuery['record']>;

/** A county's plan in its current version. */
export function PlanShow() {
  return <RecordPage document={PlanDocument}>{(plan) => <PlanPage plan={plan} />}</RecordPage>;
}

function PlanPage({ plan }: { plan: Plan }) {
  const say = useSay();
  const areaText = useAreaText();
  const version = plan.currentVersion;
  const draft = plan.versions.nodes.find(({ state }) => state === 'DRAFT');
  const title = say('record.planOf', { county: areaText(plan.county) });
  return (
    <>
      <PageHeading title={title} before={<ConsoleLink to={listPath('plans')}>{say('nav.plans')}</ConsoleLink>}>
        <Sources records={[plan.id, ...(version ? [version.id] : [])]} name={title} />
      </PageHeading>
      {draft && (
        <Button component={LinkBase} to={recordPath('versions', draft.id)} variant="contained" sx={{ mb: 2 }}>
          {say('plan.continue')}
        </Button>
      )}
      <ActionSection record={plan} />
      <Section title={say('record.about')}>
        <PlanFacts plan={plan} />
      </Section>
      <Section title={say('home.targets')} hint={say('home.targetsHint')}>
        {version && version.targets.length > 0 ? (
          <Rows rows={version.targets}>
            {(target) => (
              <>
                <TargetRow target={target} />
                {target.progress && <TargetProgress progress={target.progress} />}
              </>
            )}
          </Rows>
        ) : (
          <Emptiness title={say('list.empty')} />
        )}
      </Section>
      <Section title={say('record.measures')}>
        {version && version.measures.length > 0 ? (
          <Rows rows={version.measures}>{(measure) => <MeasureRow measure={measure} />}</Rows>
        ) : (
          <Emptiness title={say('list.empty')} />
        )}
      </Section>
      {version && version.assumptions.length > 0 && (
        <Section title={say('record.assumptions')}>
          <Rows rows={version.assumptions}>{(assumption) => <AssumptionRow assumption={assumption} />}</Rows>
        </Section>
      )}
      <Section title={say('record.budget')}>
        {version && version.budgetLines.length > 0 ? (
          <Rows rows={version.budgetLines}>{(line) => <BudgetRow line={line} />}</Rows>
        ) : (
          <Emptiness title={say('record.noBudget')} />
        )}
      </Section>
      <Section title={say('record.decisions')}>
        {version && version.decisions.length > 0 ? (
          <Rows rows={version.decisions}>{(decision) => <DecisionRow decision={decision} />}</Rows>
        ) : (
          <Emptiness title={say(plan.origin === 'PUBLIC_SOURCE' ? 'record.noDecisionReported' : 'record.noDecision')} />
        )}
      </Section>
    </>
  );
}

function PlanFacts({ plan: { county, company, year, cohort, currentVersion: version, versions } }: { plan: Plan }) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [
          say('record.county'),
          <ConsoleLink key="county" to={recordPath('counties', county.id)}>
            <AreaName area={county} />
          </ConsoleLink>,
        ],
        [
          say('record.company'),
          <ConsoleLink key="company" to={recordPath('organizations', company.id)}>
            <Name names={company.names} />
          </ConsoleLink>,
        ],
        [say('record.year'), year],
        [say('record.state'), version && <StateChip key="state" vocabulary="PlanVersionState" code={version.state} />],
        [
          say('record.versions'),
          versions.nodes.map(({ id, number, state }) => (
            <div key={id}>
              <ConsoleLink to={recordPath('versions', id)}>{say('plan.version', { number })}</ConsoleLink>{' '}
              <StateChip vocabulary="PlanVersionState" code={state} />
            </div>
          )),
        ],
        cohort !== null && [
          say('record.cohort'),
          <Dotted key="cohort">
            {cohort.reportedCountyCount === null
              ? say('record.cohortCountNotStated')
              : say('record.cohortCount', { smart_count: cohort.reportedCountyCount })}
            {cohort.originClass && (
              <ConsoleLink to={recordPath('classes', cohort.originClass.id)}>
                <Name names={cohort.originClass.names} />
              </ConsoleLink>
            )}
          </Dotted>,
        ],
        [say('record.situation'), version?.situationAnalysis],
        [say('record.tailoring'), version?.tailoringNotes],
      ]}
    />
  );
}
