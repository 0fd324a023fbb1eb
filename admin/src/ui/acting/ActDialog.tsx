import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useFocusOnRefusal } from '../focus.ts';
import { useLanguage, useSay } from '../use-say.ts';
import { Conflict } from './Conflict.tsx';
import { blank, type Draft } from './draft.ts';
import { Fields } from './Fields.tsx';
import { GraveWarning } from './GraveWarning.tsx';
import type { PathChoice } from './input-props.ts';
import { LastAct } from './LastAct.tsx';
import type { Done } from './perform.ts';
import { Problems } from './Problems.tsx';
import { Refused } from './Refused.tsx';
import { Secret } from './Secret.tsx';
import { useAct, type Target } from './use-act.ts';
import { useDiscard } from './use-discard.tsx';
import { useHold } from './use-hold.ts';
import type { VerbDescription } from './verb-description.ts';
import type { VerbName } from './verb-named.ts';

interface ActDialogProps {
  verb: VerbName;
  target: Target | undefined;
  /** What it is about, whole. */
  subject?: ReactNode;
  /** How the record stands, told when somebody else was first. */
  state?: ReactNode;
  /** The places that a remark can be about. */
  pathChoices?: readonly PathChoice[];
  close(): void;
  /** Told once it is done, before the dialog closes. */
  done?(answer: Done, verb: VerbDescription): void;
}

/** The form of one verb; it stays open until the API has done it, and says why where it does not. */
export function ActDialog({ verb: name, target, subject, state, pathChoices, close, done }: ActDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const notify = useNotify();
  const title = useId();
  const warning = useId();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [draft, setDraft] = useState<Draft>(blank);
  const [secret, setSecret] = useState<string | null>();
  const { verb, isSending, fault, problems, send, goOn } = useAct(name, target);
  const form = useFocusOnRefusal(fault ?? (problems.size > 0 ? problems : undefined));
  const isOver = secret !== undefined;
  const { leave, question } = useDiscard(!isOver && draft !== blank, close);
  // What is shown once goes only by the button that says that it is in safe hands.
  const isShownOnce = typeof secret === 'string';
  useHold(isShownOnce);
  const isConflict = fault?.code === 'CONFLICT';
  const isGrave = verb.gravity !== 'harmless';
  const submit = async () => {
    // A request that was sent before without an answer shows its secret no more, if it had one.
    const isRepeated = fault?.code === 'OFFLINE';
    const answer = await send(draft);
    if (!answer) return;
    notify('act.done', { type: 'success', messageArgs: { act: say(`verb.${name}`) } });
    done?.(answer, verb);
    if (verb.reveals && (answer.secret || isRepeated)) setSecret(answer.secret ?? null);
    else close();
  };
  // What is grave is done by its button alone, not by Enter in a field.
  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isGrave) void submit();
  };
  const within = verb.on && target ? [{ type: verb.on, id: target.id }] : undefined;
  return (
    <Dialog
      open
      onClose={isSending || isShownOnce ? undefined : leave}
      fullScreen={isPhone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={title}
    >
      <Box component="form" ref={form} noValidate onSubmit={onSubmit} sx={{ display: 'contents' }}>
        <DialogTitle id={title}>{say(`verb.${name}`)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start', pt: '8px !important' }}>
          {language === 'en' && <Typography sx={{ color: 'text.secondary' }}>{verb.description}</Typography>}
          {subject && <Typography sx={{ fontWeight: 600 }}>{subject}</Typography>}
          {!isOver && verb.isVersioned && target && <LastAct recordId={target.id} />}
          {secret !== undefined && <Secret secret={secret} />}
          {isConflict && <Conflict fault={fault} state={state} goOn={goOn} />}
          {fault && !isConflict && fault.code !== 'BAD_INPUT' && <Refused fault={fault} />}
          <Problems problems={problems} fields={verb.fields} />
          {!isOver && (
            <Fields
              fields={verb.fields}
              draft={draft}
              set={setDraft}
              problems={problems}
              within={within}
              pathChoices={pathChoices}
            />
          )}
          {verb.gravity !== 'harmless' && !isOver && <GraveWarning gravity={verb.gravity} id={warning} />}
        </DialogContent>
        {question}
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={leave} disabled={isSending}>
            {say(isShownOnce ? 'act.haveIt' : isOver ? 'act.close' : 'act.cancel')}
          </Button>
          {!isOver && (
            <Button
              type={isGrave ? 'button' : 'submit'}
              onClick={isGrave ? () => void submit() : undefined}
              aria-describedby={isGrave ? warning : undefined}
              variant="contained"
              color={verb.gravity === 'final' ? 'error' : 'primary'}
              disabled={isSending || isConflict}
            >
              {say(isSending ? 'act.sending' : fault?.code === 'OFFLINE' ? 'act.again' : `verb.${name}`)}
            </Button>
          )}
        </DialogActions>
      </Box>
    </Dialog>
  );
}
