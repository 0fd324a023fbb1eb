import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { formatInstant } from '../ui/format/fuzzy-date.ts';
import { Name, useAreaText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import { PlanVersionDocument, type PlanVersionPartsFragment } from '../generated/graphql.ts';
import { Comparison } from './Comparison.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { RemarkList } from './RemarkList.tsx';
import { useLook } from './use-look.ts';
import { usePathChoices } from './use-path-choices.ts';
import { contentOf } from './writing/content.ts';
import { LeftBehind } from './writing/LeftBehind.tsx';
import { mayDo } from './writing/may-do.ts';
import { sectionKinds } from './writing/sections.ts';
import { TaskList } from './writing/TaskList.tsx';
import { useRemarks } from './writing/use-remarks.ts';
import { WrittenContent } from './writing/WrittenContent.tsx';

/** One version of a plan: as tasks while it is written, then what it says, what changed in it and what was decided. */
export function VersionShow() {
  return <RecordPage document={PlanVersionDocument}>{(version) => <VersionPage version={version} />}</RecordPage>;
}

function VersionPage({ version }: { version: PlanVersionPartsFragment }) {
  const say = useSay();
  const areaText = useAreaText();
  const { id, number, state, plan, county } = version;
  const title = say('plan.versionOf', { county: county ? areaText(county) : '', number });
  const isDraft = state === 'DRAFT';
  const mayWrite = mayDo(version, 'savePlanSection');
  const remarks = useRemarks(version);
  const pathChoices = usePathChoices(version);
  useLook(version);
  return (
    <>
      <PageHeading
        title={title}
        before={plan && <ConsoleLink to={recordPath('plans', plan.id)}>{say('nav.plans')}</ConsoleLink>}
      >
        <StateChip vocabulary="PlanVersionState" code={state} isStrong={state === 'ACCEPTED'} />
      </PageHeading>
      {mayWrite && remarks.length > 0 && <RemarkList remarks={remarks} pathChoices={pathChoices} />}
      {mayWrite ? <TaskList version={version} remarks={remarks} /> : <LeftBehind version={version} />}
      <ActionSection
        record={version}
        state={<StateChip vocabulary="PlanVersionState" code={state} />}
        pathChoices={pathChoices}
        without={['savePlanSection', 'lookAtPlanVersion', ...(mayWrite ? (['submitPlanVersion'] as const) : [])]}
      />
      {!isDraft && <Comparison to={id} />}
      {!isDraft && remarks.length > 0 && <RemarkList remarks={remarks} pathChoices={pathChoices} />}
      {!mayWrite && <VersionContent version={version} />}
    </>
  );
}

function VersionContent({ version }: { version: PlanVersionPartsFragment }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  return (
    <>
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [say('record.company'), version.company && <Name key="company" names={version.company.names} />],
            [say('record.year'), version.plan?.year],
            [say('record.submittedAt'), version.submittedAt && formatInstant(version.submittedAt, language)],
          ]}
        />
      </Section>
      {sectionKinds.map((kind) => (
        <Section key={kind} title={term('SectionKind', kind)}>
          <WrittenContent kind={kind} content={contentOf(version, kind)} />
        </Section>
      ))}
      {version.decisions.length > 0 && (
        <Section title={say('record.decisions')}>
          <Rows rows={version.decisions}>{(decision) => <DecisionRow decision={decision} />}</Rows>
        </Section>
      )}
    </>
  );
}
