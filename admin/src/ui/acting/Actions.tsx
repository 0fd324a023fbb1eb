import Box from '@mui/material/Box';
import { Suspense, useState, type ReactNode } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { dotted } from '../Dotted.tsx';
import type { PermissionPartsFragment } from '../../generated/graphql.ts';
import { lazyScreen } from '../lazy-screen.ts';
import { recordPath } from '../paths.ts';
import { useResourceOfType } from '../resources.ts';
import { useSay } from '../use-say.ts';
import { ActionList } from './ActionList.tsx';
import { finalVerbs } from '../../generated/final-verbs.ts';
import type { PathChoice } from './input-props.ts';
import type { Done } from './perform.ts';
import type { Target } from './use-act.ts';
import type { VerbDescription } from './verb-description.ts';
import type { VerbName } from './verb-named.ts';

const ActDialog = lazyScreen(() => import('./ActDialog.tsx'), 'ActDialog');

interface Actionable extends Target {
  permissions: readonly PermissionPartsFragment[];
}

interface ActionsProps {
  record: Actionable;
  /** What the buttons of rows are about, so that they differ when they are read aloud. */
  about?: string;
  /** What a form is about, whole: whose role, which exact amount; whoever decides reads it there once more. */
  subject?: ReactNode;
  /** How the record stands, told when somebody else was first. */
  state?: ReactNode;
  pathChoices?: readonly PathChoice[];
  /** Told once something is done, where the page is then left. */
  after?(): void;
  /** Verbs that the page has a place of its own for. */
  without?: readonly VerbName[];
}

const none = { display: 'none' };

/** What speaks against it by itself, whatever is on record: such an action is listed apart. */
const standing = new Set(['FORBIDDEN', 'TRANSITION_NOT_ALLOWED', 'PUBLIC_FACT']);

/**
 * What may be done with a record, as the API says: buttons for what may be done, what ends something apart, and those that
 * a rule speaks against with the reason beside them; what the role or the state does not allow is told on demand.
 */
export function Actions({ record, about, subject, state, pathChoices, after, without }: ActionsProps) {
  const say = useSay();
  const redirect = useRedirect();
  const [open, setOpen] = useState<VerbName>();
  const isWorded = useIsWorded();
  const resourceOfType = useResourceOfType();
  const offered = record.permissions.filter(({ action }) => isWorded(action) && !without?.includes(action as VerbName));
  const isStanding = ({ reasons }: PermissionPartsFragment) => reasons.some(({ code }) => standing.has(code));
  const others = offered.filter(isStanding);
  const now = offered.filter((permission) => !isStanding(permission));
  const lead = ({ id }: Done, { answers, on }: VerbDescription) => {
    const resource = answers === on ? undefined : resourceOfType(answers);
    if (resource) redirect(recordPath(resource, id));
    after?.();
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 2, '&:empty': none }}>
        <ActionList permissions={now.filter(({ action }) => !finalVerbs.has(action))} about={about} open={setOpen} />
        <ActionList
          label={say('act.endings')}
          permissions={now.filter(({ action }) => finalVerbs.has(action))}
          about={about}
          open={setOpen}
        />
      </Box>
      {others.length > 0 && (
        <Box component="details" sx={{ mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: { xs: 48, sm: 24 }, alignContent: 'center' }}>
            {dotted(say('act.others', { number: others.length }), about)}
          </Box>
          <ActionList isColumn permissions={others} about={about} open={setOpen} />
        </Box>
      )}
      {open && (
        <Suspense>
          <ActDialog
            verb={open}
            target={record}
            subject={subject ?? about}
            state={state}
            pathChoices={pathChoices}
            close={() => setOpen(undefined)}
            done={lead}
          />
        </Suspense>
      )}
    </>
  );
}

/** Whether the console has words for an action; one that is newer than the console has none, and no form either. */
function useIsWorded(): (action: string) => boolean {
  const translate = useTranslate();
  return (action) => translate(`verb.${action}`, { _: '' }) !== '';
}
