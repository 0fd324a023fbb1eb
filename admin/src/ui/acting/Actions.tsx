import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { dotted } from '../Dotted.tsx';
import type { PermissionPartsFragment } from '../../generated/graphql.ts';
import { lazyScreen } from '../lazy-screen.ts';
import { recordPath } from '../paths.ts';
import { useResourceOfType } from '../resources.ts';
import { useSay } from '../use-say.ts';
import type { PathChoice } from './input-props.ts';
import type { Done } from './perform.ts';
import type { Target } from './use-act.ts';
import { useReasonText } from './use-rule.ts';
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

/** What speaks against it by itself, whatever is on record: such an action is listed apart. */
const standing = new Set(['FORBIDDEN', 'TRANSITION_NOT_ALLOWED', 'PUBLIC_FACT']);

/**
 * What may be done with a record, as the API says: buttons for what may be done, and those that a rule speaks against
 * with the reason beside them; what the role or the state does not allow is told on demand.
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
  const lead = ({ id }: Done, { answers, on }: VerbDescription) => {
    const resource = answers === on ? undefined : resourceOfType(answers);
    if (resource) redirect(recordPath(resource, id));
    after?.();
  };
  return (
    <>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          '&:empty': { display: 'none' },
        }}
      >
        {offered
          .filter((permission) => !isStanding(permission))
          .map((permission) => (
            <Action key={permission.action} permission={permission} about={about} open={setOpen} />
          ))}
      </Box>
      {others.length > 0 && (
        <Box component="details" sx={{ mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: { xs: 48, sm: 24 }, alignContent: 'center' }}>
            {dotted(say('act.others', { number: others.length }), about)}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
            {others.map((permission) => (
              <Action key={permission.action} permission={permission} about={about} open={setOpen} />
            ))}
          </Box>
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

/** One button; a refused one is disabled, and says why beside itself. */
function Action({
  permission: { action, allowed, reasons },
  about,
  open,
}: {
  permission: PermissionPartsFragment;
  about: string | undefined;
  open: (verb: VerbName) => void;
}) {
  const say = useSay();
  const reasonText = useReasonText();
  const why = useId();
  const verb = action as VerbName;
  const label = say(`verb.${verb}`);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Button
        variant={allowed ? 'contained' : 'outlined'}
        disabled={!allowed}
        onClick={() => open(verb)}
        aria-label={about && dotted(label, about)}
        aria-describedby={allowed ? undefined : why}
      >
        {label}
      </Button>
      {!allowed && (
        <Box component="span" id={why} sx={{ fontSize: '0.875rem', color: 'text.secondary', flex: '1 1 16rem' }}>
          {reasons.map(reasonText).join(' ')}
        </Box>
      )}
    </Box>
  );
}
