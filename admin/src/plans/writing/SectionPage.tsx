import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useLocation, useRedirect, useRefresh } from 'react-admin';
import { Refused } from '../../ui/acting/Refused.tsx';
import { ConsoleLink } from '../../ui/ConsoleLink.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { recordPath } from '../../ui/paths.ts';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import { useViewer } from '../../ui/use-viewer.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { PlanVersionDocument, type PlanVersionPartsFragment, type SectionKind } from '../../generated/graphql.ts';
import { CheckPage } from './CheckPage.tsx';
import { ClosedSection } from './ClosedSection.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { mayDo } from './may-do.ts';
import { SectionForm } from './SectionForm.tsx';
import { sectionKinds } from './sections.ts';
import { SyncChip } from './SyncChip.tsx';
import { useOwnMeasures } from './use-own-measures.ts';
import { useRemarks } from './use-remarks.ts';
import { useSection } from './use-section.ts';

/** Writes one section of a draft, or checks all of it before it is submitted, as the address says. */
export function SectionPage() {
  const page = new URLSearchParams(useLocation().search).get('section');
  const kind = sectionKinds.find((section) => section === page);
  return (
    <RecordPage document={PlanVersionDocument} hasTrail={false}>
      {(version) => (kind ? <Writing key={kind} version={version} kind={kind} /> : <CheckPage version={version} />)}
    </RecordPage>
  );
}

function Writing({ version, kind }: { version: PlanVersionPartsFragment; kind: SectionKind }) {
  const say = useSay();
  const term = useTerm();
  const viewer = useViewer();
  return (
    <>
      <PageHeading
        title={term('SectionKind', kind)}
        before={<ConsoleLink to={recordPath('versions', version.id)}>{say('plan.back')}</ConsoleLink>}
      />
      {!mayDo(version, 'savePlanSection') ? (
        <ClosedSection version={version} kind={kind} />
      ) : (
        viewer && <Section version={version} kind={kind} user={viewer.userId} />
      )}
    </>
  );
}

function Section({ version, kind, user }: { version: PlanVersionPartsFragment; kind: SectionKind; user: string }) {
  const say = useSay();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const desk = useSection({ user, version, kind });
  const remarks = useRemarks(version);
  const own = useOwnMeasures(user, version);
  if (!desk) return <Waiting />;
  const { writing, state } = desk;
  /** Where nothing is taken any more the version was closed meanwhile: the page then says so. */
  const orShowAnew = async (sent: Promise<boolean>) => {
    const isSent = await sent;
    if (!isSent && writing.state().sync === 'kept') refresh();
    return isSent;
  };
  const lead = () => {
    refresh();
    redirect(recordPath('versions', version.id));
  };
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Box sx={{ mb: 2 }}>
        <SyncChip sync={state.sync} syncedAt={state.syncedAt} />
      </Box>
      {state.trouble && <Refused fault={state.trouble} />}
      {state.sync === 'offline' && (
        <Alert severity="warning" variant="outlined" sx={{ color: 'text.primary', mb: 2 }}>
          {say('plan.waitsForLine')}
        </Alert>
      )}
      <SectionForm
        version={version}
        kind={kind}
        writing={writing}
        save={(isFinished) => orShowAnew(writing.save(isFinished))}
        state={state}
        remarks={remarks}
        own={own}
        finished={lead}
      />
      {state.clashes.length > 0 && (
        <ConflictDialog
          kind={kind}
          clashes={state.clashes}
          isOwn={state.theirs?.isOwn ?? false}
          settle={(chosen) => void orShowAnew(writing.settle(chosen)).then((isSaved) => isSaved && refresh())}
          giveUp={() => writing.giveUp()}
        />
      )}
    </Box>
  );
}
