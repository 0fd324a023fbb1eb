import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useRedirect } from 'react-admin';
import { Actions } from '../../console/acting/Actions.tsx';
import type { Draft } from '../../console/acting/draft.ts';
import { ConsoleLink } from '../../console/ConsoleLink.tsx';
import { Facts, Unsaid } from '../../console/Facts.tsx';
import { PageHeading } from '../../console/PageHeading.tsx';
import { recordPath } from '../../console/paths.ts';
import { Rows } from '../../console/Rows.tsx';
import { Section } from '../../console/Section.tsx';
import { StateChip } from '../../console/Term.tsx';
import { useSay, useTerm } from '../../console/use-say.ts';
import type { PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { contentOf, isEmpty, partsOf } from './content.ts';
import { PartSummary } from './PartCards.tsx';
import { writingPath } from './places.ts';
import { missingOf } from './progress.ts';
import { fieldsOfSection, sectionKinds, sectionShapes } from './sections.ts';
import { TypedText } from './TypedText.tsx';

/** All of a draft before it is submitted: what is missing first, each with the way to it. */
export function CheckPage({ version }: { version: PlanVersionPartsFragment }) {
  const say = useSay();
  const term = useTerm();
  const redirect = useRedirect();
  const missing = missingOf(version);
  const submitting = version.permissions.filter(({ action }) => action === 'submitPlanVersion');
  return (
    <>
      <PageHeading
        title={say('plan.check')}
        before={<ConsoleLink to={recordPath('versions', version.id)}>{say('plan.back')}</ConsoleLink>}
      >
        {say('plan.checkHint')}
      </PageHeading>
      {missing.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary', mb: 2 }}>
          <AlertTitle>{say('plan.missingTitle')}</AlertTitle>
          {missing.map((kind) => (
            <div key={kind}>
              <ConsoleLink to={writingPath(version.id, kind)} sx={{ display: 'inline-block', py: 1 }}>
                {term('SectionKind', kind)}
              </ConsoleLink>
            </div>
          ))}
        </Alert>
      )}
      {sectionKinds.map((kind) => (
        <Section
          key={kind}
          title={term('SectionKind', kind)}
          aside={
            <ConsoleLink
              to={writingPath(version.id, kind)}
              aria-label={say('plan.changeWhat', { what: term('SectionKind', kind) })}
              sx={{ py: 1 }}
            >
              {say('plan.change')}
            </ConsoleLink>
          }
        >
          <Written version={version} kind={kind} />
        </Section>
      ))}
      <Section title={say('act.title')}>
        <Actions
          of={{ ...version, permissions: submitting }}
          state={<StateChip of="PlanVersionState" code={version.state} />}
          after={() => redirect(recordPath('versions', version.id))}
        />
      </Section>
    </>
  );
}

/** What a section says, field by field or part by part. */
export function Written({ version, kind }: { version: PlanVersionPartsFragment; kind: SectionKind }) {
  const say = useSay();
  const content = contentOf(version, kind);
  if (isEmpty(content)) return <Unsaid>{say('plan.notFilled')}</Unsaid>;
  if (sectionShapes[kind].member === 'situation') return <Texts kind={kind} of={content as Draft} />;
  const parts = partsOf(content).map((part) => ({ id: part['id'] as string, part }));
  return <Rows of={parts}>{({ part }) => <PartSummary kind={kind} part={part} />}</Rows>;
}

function Texts({ kind, of }: { kind: SectionKind; of: Draft }) {
  const say = useSay();
  const [names = []] = sectionShapes[kind].steps;
  const fields = names.flatMap((name) => fieldsOfSection(kind).filter((field) => field.name === name));
  return (
    <Facts
      facts={fields.map((field) => [
        say(`field.${field.name}` as 'field.title'),
        <TypedText key={field.name} field={field} typed={of[field.name]} />,
      ])}
    />
  );
}
