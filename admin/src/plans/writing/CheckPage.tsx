import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useRedirect } from 'react-admin';
import { Actions } from '../../ui/acting/Actions.tsx';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { recordPath } from '../../ui/paths.ts';
import { Section } from '../../ui/Section.tsx';
import { StateChip } from '../../ui/Term.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import type { PermissionPartsFragment, PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { contentOf } from './content.ts';
import { UnsentSections } from './UnsentSections.tsx';
import { useUnsentDrafts } from './use-unsent-drafts.ts';
import type { SectionDraft } from './draft-store.ts';
import { writingPath } from './places.ts';
import { missingOf } from './progress.ts';
import { sectionKinds } from './sections.ts';
import { WrittenContent } from './WrittenContent.tsx';

/** All of a draft before it is submitted: what is missing first, each with the way to it. */
export function CheckPage({ version }: { version: PlanVersionPartsFragment }) {
  const say = useSay();
  const term = useTerm();
  const redirect = useRedirect();
  const whenAllIsSent = useWhenAllIsSent();
  const { drafts } = useUnsentDrafts(version.id);
  const writtenHere = (kind: SectionKind) => drafts?.find(({ section }) => section === kind)?.content;
  const missing = missingOf(version).filter((kind) => !writtenHere(kind));
  const submitting = version.permissions.filter(({ action }) => action === 'submitPlanVersion');
  return (
    <>
      <PageHeading
        title={say('plan.check')}
        before={<ConsoleLink to={recordPath('versions', version.id)}>{say('plan.back')}</ConsoleLink>}
      >
        {say('plan.checkHint')}
      </PageHeading>
      <UnsentSections drafts={drafts ?? []}>{say('plan.unsentBeforeSubmit')}</UnsentSections>
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
          <WrittenContent kind={kind} content={writtenHere(kind) ?? contentOf(version, kind)} />
        </Section>
      ))}
      <Section title={say('act.title')}>
        <Actions
          // A form that is open is closed once something is not sent.
          key={String(drafts?.length)}
          record={{ ...version, permissions: submitting.map((permission) => whenAllIsSent(permission, drafts)) }}
          state={<StateChip vocabulary="PlanVersionState" code={version.state} />}
          after={() => redirect(recordPath('versions', version.id))}
        />
      </Section>
    </>
  );
}

/** Nothing is submitted while something of it is on this device only: the API would freeze the plan without it. */
function useWhenAllIsSent(): (
  permission: PermissionPartsFragment,
  drafts: readonly SectionDraft[] | undefined,
) => PermissionPartsFragment {
  const say = useSay();
  const term = useTerm();
  return (permission, drafts) => {
    if (drafts?.length === 0) return permission;
    const sections = (drafts ?? []).map(({ section }) => term('SectionKind', section)).join(say('act.listed'));
    const reason = { code: 'NOT_ALL_SENT', message: say('plan.notAllSent', { sections }), path: null, facts: null };
    return { ...permission, allowed: false, reasons: [reason] };
  };
}
