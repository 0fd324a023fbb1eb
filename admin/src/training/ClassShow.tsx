import { Dotted, dotted } from '../ui/Dotted.tsx';
import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { AreaName, Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { useSay } from '../ui/use-say.ts';
import { ClassDocument, type ClassQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { PlanFunnel } from './PlanFunnel.tsx';

type TrainingClass = NonNullable<ClassQuery['record']>;

/** One class: its sessions, and attendance as reported beside what was counted here. */
export function ClassShow() {
  return (
    <RecordPage document={ClassDocument}>{(trainingClass) => <ClassPage trainingClass={trainingClass} />}</RecordPage>
  );
}

function ClassPage({ trainingClass }: { trainingClass: TrainingClass }) {
  const say = useSay();
  const nameText = useNameText();
  const title = trainingClass.names ? nameText(trainingClass.names) : trainingClass.subject;
  return (
    <>
      <PageHeading title={title} before={<ConsoleLink to={listPath('classes')}>{say('nav.classes')}</ConsoleLink>}>
        <Sources records={trainingClass.id} name={title} />
      </PageHeading>
      <ActionSection record={trainingClass} />
      <Section title={say('record.attendance')} hint={say('record.attendanceHint')}>
        <Facts
          facts={[
            [
              say('record.reportedAttendance'),
              trainingClass.reportedAttendance && (
                <Figure key="reported" measurement={trainingClass.reportedAttendance} isLarge />
              ),
            ],
            [
              say('record.enrolledHere'),
              trainingClass.enrolments.totalCount > 0
                ? trainingClass.enrolments.totalCount
                : say('record.nobodyEnrolled'),
            ],
            [say('record.reportedCounties'), trainingClass.reportedCountyCount],
          ]}
        />
      </Section>
      {trainingClass.planFunnel && (
        <Section title={say('record.planFunnel')} hint={say('record.planFunnelHint')}>
          <PlanFunnel funnel={trainingClass.planFunnel} />
        </Section>
      )}
      <Section title={say('record.sessions')}>
        {trainingClass.sessions.length === 0 ? (
          <Emptiness title={say('list.empty')} />
        ) : (
          <Rows rows={trainingClass.sessions}>
            {({ id, heldOn, venueArea, trainer }) => (
              <>
                <Dotted>
                  <FuzzyDate date={heldOn} />
                  {venueArea && <AreaName area={venueArea} />}
                  {trainer}
                </Dotted>
                <Sources records={id} name={say('record.sessions')} />
              </>
            )}
          </Rows>
        )}
      </Section>
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [
              say('record.host'),
              <ConsoleLink key="host" to={recordPath('organizations', trainingClass.host.id)}>
                <Name names={trainingClass.host.names} />
              </ConsoleLink>,
            ],
            [say('record.subject'), trainingClass.subject],
            [say('record.state'), <StateChip key="state" vocabulary="TrainingClassState" code={trainingClass.state} />],
            trainingClass.topics !== null && [say('record.topics'), dotted(...trainingClass.topics)],
            [say('record.capacity'), trainingClass.capacity],
            trainingClass.program !== null && [
              say('record.program'),
              <ConsoleLink key="program" to={recordPath('programs', trainingClass.program.id)}>
                <Name names={trainingClass.program.title} />
              </ConsoleLink>,
            ],
            trainingClass.counties.length > 0 && [
              say('nav.counties'),
              trainingClass.counties.map((county) => (
                <div key={county.id}>
                  <ConsoleLink to={recordPath('counties', county.id)}>
                    <AreaName area={county} />
                  </ConsoleLink>
                </div>
              )),
            ],
            trainingClass.planCohorts.nodes.length > 0 && [
              say('record.plansFromClass'),
              <Cohorts key="cohorts" cohorts={trainingClass.planCohorts.nodes} />,
            ],
          ]}
        />
      </Section>
    </>
  );
}

/** The plans that came out of a class: how many were reported, and those that are known. */
function Cohorts({ cohorts }: { cohorts: TrainingClass['planCohorts']['nodes'] }) {
  const say = useSay();
  return cohorts.map(({ id, reportedCountyCount, plans }) => (
    <div key={id}>
      {reportedCountyCount === null
        ? say('record.cohortCountNotStated')
        : say('record.cohortCount', { smart_count: reportedCountyCount })}
      {plans.nodes.map((plan) => (
        <div key={plan.id}>
          <ConsoleLink to={recordPath('plans', plan.id)}>
            <AreaName area={plan.county} />
          </ConsoleLink>
        </div>
      ))}
    </div>
  ));
}
