import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Theme } from '@mui/material/styles';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import type { Draft, Typed } from '../../ui/acting/draft.ts';
import { Unsaid } from '../../ui/Facts.tsx';
import { useSay } from '../../ui/use-say.ts';
import type { SectionKind } from '../../generated/graphql.ts';
import type { Clash, Side } from './merge.ts';
import { PartSummary } from './PartCards.tsx';

interface ConflictDialogProps {
  kind: SectionKind;
  clashes: readonly Clash[];
  /** Whether the writer was first themself, in another place. */
  isOwn: boolean;
  settle(chosen: ReadonlyMap<string, Side>): void;
  /** Takes theirs as it is. */
  giveUp(): void;
}

/** What it said, what they wrote and what I wrote, side by side; nothing is lost before somebody chose. */
export function ConflictDialog({ kind, clashes, isOwn, settle, giveUp }: ConflictDialogProps) {
  const say = useSay();
  const title = useId();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [isLater, setLater] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const side = (place: string) => chosen.get(place) ?? 'mine';
  const [theirsLabel, mineLabel] = isOwn
    ? [say('plan.elsewhere'), say('plan.here')]
    : [say('plan.theirs'), say('plan.mine')];
  if (isLater)
    return (
      <Button variant="contained" color="warning" onClick={() => setLater(false)} sx={{ mt: 2 }}>
        {say('plan.sync.conflict')}
      </Button>
    );
  return (
    <Dialog open onClose={() => setLater(true)} fullScreen={isPhone} fullWidth maxWidth="md" aria-labelledby={title}>
      <DialogTitle id={title}>{say(isOwn ? 'plan.ownConflictTitle' : 'plan.conflictTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Typography sx={{ color: 'text.secondary' }}>{say('plan.conflictHint')}</Typography>
        {clashes.map(({ place, base, theirs, mine }, index) => {
          const name =
            typeof (mine ?? theirs) === 'string'
              ? say(`field.${place}` as 'field.title')
              : say('plan.part', { number: index + 1 });
          return (
            <Box key={place} sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 2 }}>
              <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
                {name}
              </Typography>
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
                <Said label={say('plan.base')} kind={kind} typed={base} />
                <Said label={theirsLabel} kind={kind} typed={theirs} />
                <Said label={mineLabel} kind={kind} typed={mine} />
              </Box>
              <RadioGroup
                row
                aria-label={name}
                value={side(place)}
                onChange={({ target }) => setChosen(new Map([...chosen, [place, target.value as Side]]))}
              >
                <FormControlLabel
                  value="theirs"
                  label={say('plan.useTheirs')}
                  control={<Radio />}
                  sx={{ minHeight: 48 }}
                />
                <FormControlLabel value="mine" label={say('plan.useMine')} control={<Radio />} sx={{ minHeight: 48 }} />
              </RadioGroup>
            </Box>
          );
        })}
      </DialogContent>
      <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => setLater(true)}>{say('plan.decideLater')}</Button>
        <Button color="error" onClick={giveUp}>
          {say('plan.giveUp')}
        </Button>
        <Button
          variant="contained"
          onClick={() => settle(new Map(clashes.map(({ place }) => [place, side(place)] as const)))}
        >
          {say('plan.settle')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Said({ label, kind, typed }: { label: string; kind: SectionKind; typed: Typed | undefined }) {
  const say = useSay();
  return (
    <Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 600 }}>{label}</Box>
      {typed === undefined ? (
        <Unsaid>{say('plan.notFilled')}</Unsaid>
      ) : typeof typed === 'string' ? (
        <Box sx={{ whiteSpace: 'pre-line' }}>{typed}</Box>
      ) : (
        <PartSummary kind={kind} part={typed as Draft} />
      )}
    </Box>
  );
}
