import type { PlanPartList } from '@fupin/schema';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { Draft } from '../../ui/acting/draft.ts';
import { inputOf } from '../../ui/acting/input-of.ts';
import { Emptiness } from '../../ui/Emptiness.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useSay } from '../../ui/use-say.ts';
import type { SectionKind } from '../../generated/graphql.ts';
import type { Remark } from './follow-remarks.ts';
import { RemarksAt } from './Remarks.tsx';
import { fieldsOfSection, sectionShapes } from './sections.ts';
import { TypedText } from './TypedText.tsx';

interface PartCardsProps {
  kind: SectionKind;
  parts: readonly Draft[];
  remarks: readonly Remark[];
  /** Where the version has a part, unless it was only just added. */
  placeOf(part: Draft): string | undefined;
  open(part: number): void;
  remove(part: number): void;
}

/** The parts of a section as cards, each to be changed or removed. */
export function PartCards({ kind, parts, remarks, placeOf, open, remove }: PartCardsProps) {
  const say = useSay();
  const [doomed, setDoomed] = useState<number>();
  const list = sectionShapes[kind].member as PlanPartList;
  if (parts.length === 0) return <Emptiness title={say(`plan.none.${list}`)} />;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {parts.map((part, index) => (
          <Box
            component="li"
            key={part['id'] as string}
            sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 2 }}
          >
            <PartSummary kind={kind} part={part} />
            <RemarksAt remarks={remarks} place={placeOf(part)} />
            <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
              <Button variant="outlined" onClick={() => open(index)} aria-label={`${say('plan.change')} ${index + 1}`}>
                {say('plan.change')}
              </Button>
              <Button color="error" onClick={() => setDoomed(index)} aria-label={`${say('plan.remove')} ${index + 1}`}>
                {say('plan.remove')}
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
      <Dialog open={doomed !== undefined} onClose={() => setDoomed(undefined)}>
        <DialogTitle>{say('plan.removeTitle')}</DialogTitle>
        <DialogActions>
          <Button onClick={() => setDoomed(undefined)}>{say('act.cancel')}</Button>
          <Button
            color="error"
            variant="contained"
            onClick={() => {
              remove(doomed!);
              setDoomed(undefined);
            }}
          >
            {say('plan.remove')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

/** What of a part is filled in; what must be and is not says so. */
export function PartSummary({ kind, part }: { kind: SectionKind; part: Draft }) {
  const say = useSay();
  const { problems } = inputOf(fieldsOfSection(kind), part);
  const order = sectionShapes[kind].steps.flat();
  const shown = fieldsOfSection(kind)
    .filter(({ name }) => part[name] || problems.has(name))
    .filter(({ name }) => order.includes(name))
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return (
    <Facts
      facts={shown.map((field) => [
        say(`field.${field.name}` as 'field.title'),
        <TypedText key={field.name} field={field} typed={part[field.name]} />,
      ])}
    />
  );
}
