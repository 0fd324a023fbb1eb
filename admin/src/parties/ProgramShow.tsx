import { Dotted, dotted } from '../ui/Dotted.tsx';
import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
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
import { ProgramDocument, type ProgramQuery } from '../generated/graphql.ts';
import { InKindRow } from '../money/InKindRow.tsx';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { CampaignRow } from '../sales/CampaignRow.tsx';
import { MetricRow } from '../sales/MetricRow.tsx';
import { Sources } from '../sources/Sources.tsx';

type Program = NonNullable<ProgramQuery['record']>;

/** One program: who carries it, whom it serves, its reach apart from its outcomes. */
export function ProgramShow() {
  return <RecordPage document={ProgramDocument}>{(program) => <ProgramPage program={program} />}</RecordPage>;
}

function ProgramPage({ program }: { program: Program }) {
  const say = useSay();
  const nameText = useNameText();
  const title = nameText(program.title);
  return (
    <>
      <PageHeading title={title} before={<ConsoleLink to={listPath('programs')}>{say('nav.programs')}</ConsoleLink>}>
        <Sources records={program.id} name={title} />
      </PageHeading>
      <ActionSection record={program} />
      <Section title={say('record.about')}>
        <ProgramFacts program={program} />
      </Section>
      {program.outcomeReports.nodes.length > 0 && (
        <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
          <Rows rows={program.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        </Section>
      )}
      {program.metrics.length > 0 && (
        <Section title={say('record.reach')} hint={say('record.reachIsNotOutcome')}>
          <Rows rows={program.metrics}>{(metric) => <MetricRow metric={metric} />}</Rows>
        </Section>
      )}
      {program.inKindContributions.nodes.length > 0 && (
        <Section title={say('record.inKind')} hint={say('record.inKindIsNotCash')}>
          <Rows rows={program.inKindContributions.nodes}>{(gift) => <InKindRow gift={gift} />}</Rows>
        </Section>
      )}
      {program.trainingClasses.nodes.length > 0 && (
        <Section title={say('nav.classes')}>
          <Rows rows={program.trainingClasses.nodes}>
            {({ id, names, subject }) => (
              <ConsoleLink to={recordPath('classes', id)}>{names ? <Name names={names} /> : subject}</ConsoleLink>
            )}
          </Rows>
        </Section>
      )}
      {program.campaigns.nodes.length > 0 && (
        <Section title={say('nav.campaigns')}>
          <Rows rows={program.campaigns.nodes}>{(campaign) => <CampaignRow campaign={campaign} />}</Rows>
        </Section>
      )}
    </>
  );
}

function ProgramFacts({ program }: { program: Program }) {
  const say = useSay();
  const term = useTerm();
  const {
    kind,
    status,
    scope,
    objectives,
    topics,
    targetGroups,
    services,
    participations,
    parent,
    areas,
    startsOn,
    endsOn,
  } = program;
  return (
    <Facts
      facts={[
        [say('record.kind'), <Term key="kind" vocabulary="ProgramKind" code={kind} />],
        [say('record.status'), <StateChip key="status" vocabulary="ActivityStatus" code={status} />],
        [say('record.scope'), scope && term('ProgramScope', scope)],
        parent !== null && [
          say('record.partOf'),
          <ConsoleLink key="parent" to={recordPath('programs', parent.id)}>
            <Name names={parent.title} />
          </ConsoleLink>,
        ],
        [say('record.startsOn'), startsOn && <FuzzyDate key="starts" date={startsOn} />],
        endsOn !== null && [say('record.endsOn'), <FuzzyDate key="ends" date={endsOn} />],
        [say('record.objectives'), objectives && dotted(...objectives)],
        [
          say('record.targetGroups'),
          targetGroups && dotted(...targetGroups.map((group) => term('TargetGroup', group))),
        ],
        [say('record.services'), services && dotted(...services.map((service) => term('ProgramService', service)))],
        topics !== null && [say('record.topics'), dotted(...topics)],
        areas.length > 0 && [
          say('record.area'),
          areas.map((area) => (
            <div key={area.id}>
              <AreaName area={area} />
            </div>
          )),
        ],
        participations.length > 0 && [
          say('record.participants'),
          participations.map(({ id, role, organization }) => (
            <div key={id}>
              <Dotted>
                <ConsoleLink to={recordPath('organizations', organization.id)}>
                  <Name names={organization.names} />
                </ConsoleLink>
                {term('ParticipationRole', role)}
              </Dotted>
            </div>
          )),
        ],
      ]}
    />
  );
}
