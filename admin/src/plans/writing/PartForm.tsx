import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { dotted } from '../../ui/Dotted.tsx';
import type { OwnCandidates, Within } from '../../ui/acting/candidates.ts';
import type { Draft } from '../../ui/acting/draft.ts';
import { Fields } from '../../ui/acting/Fields.tsx';
import { inputOf, type Problems } from '../../ui/acting/input-of.ts';
import { useFocusOnRefusal } from '../../ui/focus.ts';
import { useSay } from '../../ui/use-say.ts';
import type { SectionKind } from '../../generated/graphql.ts';
import type { Remark } from './follow-remarks.ts';
import { RemarksAt } from './Remarks.tsx';
import { fieldsOfSection, sectionShapes } from './sections.ts';

interface PartFormProps {
  kind: SectionKind;
  part: Draft;
  /** Its place in the list, from 1. */
  number: number;
  /** Where the version has it, unless it was only just added. */
  place: string | undefined;
  remarks: readonly Remark[];
  within: readonly Within[];
  own: readonly OwnCandidates[];
  change(part: Draft): void;
  finish(): void;
}

/** One part, at most four inputs at a time; what is optional can be left for later. */
export function PartForm({ kind, part, number, place, remarks, within, own, change, finish }: PartFormProps) {
  const say = useSay();
  const { steps } = sectionShapes[kind];
  const [step, setStep] = useState(0);
  const [refused, setRefused] = useState<Problems>();
  const form = useFocusOnRefusal(refused);
  const names = steps[step]!;
  const fields = fieldsOfSection(kind).filter(({ name }) => names.includes(name));
  const { problems } = inputOf(fields, part);
  const isLast = step === steps.length - 1;
  const goOn = (then: () => void) => {
    setRefused(problems.size > 0 ? problems : undefined);
    if (problems.size === 0) then();
  };
  return (
    <Box
      component="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn(isLast ? finish : () => setStep(step + 1));
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      <Typography variant="h3" component="h2">
        {dotted(
          say('plan.part', { number }),
          steps.length > 1 && say('plan.step', { step: step + 1, steps: steps.length }),
        )}
      </Typography>
      <RemarksAt remarks={remarks} place={place} />
      <Fields
        key={step}
        fields={fields}
        draft={part}
        set={change}
        problems={refused ? problems : new Map()}
        within={within}
        own={own}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" sx={{ flexGrow: { xs: 1, sm: 0 } }}>
          {say(isLast ? 'plan.finishPart' : 'plan.next')}
        </Button>
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{say('plan.previous')}</Button>}
        {!isLast && <Button onClick={() => goOn(finish)}>{say('plan.restLater')}</Button>}
      </Box>
    </Box>
  );
}
