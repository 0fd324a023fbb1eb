import type { PlanPartList } from '@fupin/schema';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Draft } from '../../ui/acting/draft.ts';
import type { OwnCandidates } from '../../ui/acting/candidates.ts';
import { Fields } from '../../ui/acting/Fields.tsx';
import { newId } from '../../ui/acting/new-id.ts';
import type { Problems } from '../../ui/acting/input-of.ts';
import { useFocusOnRefusal } from '../../ui/focus.ts';
import { useSay } from '../../ui/use-say.ts';
import type { PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { BudgetSums } from './BudgetSums.tsx';
import { partsOf, inputOfContent } from './content.ts';
import { PartCards } from './PartCards.tsx';
import { PartForm } from './PartForm.tsx';
import { withinOf } from './places.ts';
import { placeOf, type Remark } from './follow-remarks.ts';
import { RemarksAt } from './Remarks.tsx';
import type { SectionWriting, WritingState } from './section-writing.ts';
import { fieldsOfSection, sectionShapes } from './sections.ts';

interface SectionFormProps {
  version: PlanVersionPartsFragment;
  kind: SectionKind;
  writing: SectionWriting;
  /** Saves what is written; true once the API has all of it. */
  save(isFinished: boolean): Promise<boolean>;
  state: WritingState;
  remarks: readonly Remark[];
  own: readonly OwnCandidates[];
  /** Told once the section is saved as finished. */
  finished(): void;
}

/** The texts of a section, or its parts as cards with the form of one of them open. */
export function SectionForm(props: SectionFormProps) {
  const { version, kind, writing, save, state, remarks, own } = props;
  const { content, open } = state;
  const parts = partsOf(content);
  const change = (part: Draft) => writing.change(parts.map((before, index) => (index === open ? part : before)));
  if (open !== undefined && parts[open])
    return (
      <PartForm
        key={open}
        kind={kind}
        part={parts[open]}
        number={open + 1}
        place={placeIn(version, kind)(parts[open])}
        remarks={remarks}
        within={withinOf(version)}
        own={own}
        change={change}
        finish={() => {
          writing.open(undefined);
          if (inputOfContent(kind, content).problems.size === 0) void save(false);
        }}
      />
    );
  return <Overview {...props} />;
}

function Overview({ version, kind, writing, save, state, remarks, finished }: SectionFormProps) {
  const say = useSay();
  const [refused, setRefused] = useState<Problems>();
  const form = useFocusOnRefusal(refused);
  const { content } = state;
  const { member, begin } = sectionShapes[kind];
  const parts = partsOf(content);
  const { problems } = inputOfContent(kind, content);
  const add = () => {
    writing.change([...parts, { id: newId(), ...begin }]);
    writing.open(parts.length);
  };
  const submit = async () => {
    setRefused(problems.size > 0 ? problems : undefined);
    if (problems.size > 0) return;
    // What waits for the line goes out from wherever the writer is by then.
    if ((await save(true)) || writing.state().sync === 'offline') finished();
  };
  return (
    <Box
      component="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      {member === 'situation' ? (
        <>
          {sectionShapes[kind].steps[0]!.map((place) => (
            <RemarksAt key={place} remarks={remarks} place={place} />
          ))}
          <Fields
            fields={fieldsOfSection(kind)}
            draft={content as Draft}
            set={(draft) => writing.change(draft)}
            problems={problems}
            within={withinOf(version)}
          />
        </>
      ) : (
        <>
          <RemarksAt remarks={remarks.filter(({ field }) => field === member)} place={member} />
          <PartCards
            kind={kind}
            parts={parts}
            remarks={remarks}
            placeOf={placeIn(version, kind)}
            open={(part) => writing.open(part)}
            remove={(part) => writing.change(parts.filter((_each, index) => index !== part))}
          />
          {kind === 'BUDGET' && <BudgetSums lines={parts} />}
          <Button variant="outlined" onClick={add}>
            {say(`plan.addPart.${member}`)}
          </Button>
        </>
      )}
      {refused && problems.size > 0 && (
        <Box role="alert" sx={{ color: 'error.main' }}>
          {say('act.problems')}
        </Box>
      )}
      <Button type="submit" variant="contained" disabled={state.sync === 'sending'}>
        {say('plan.saveAndGoOn')}
      </Button>
    </Box>
  );
}

const placeIn =
  (version: PlanVersionPartsFragment, kind: SectionKind) =>
  (part: Draft): string | undefined =>
    placeOf(version, sectionShapes[kind].member as PlanPartList, part['id'] as string);
