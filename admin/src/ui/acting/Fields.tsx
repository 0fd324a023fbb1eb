import { useTranslate } from 'react-admin';
import { fieldWords } from '../words/field-words.ts';
import { useSay } from '../use-say.ts';
import { amongOf, hintOf } from './among.ts';
import type { OwnCandidates, Within } from './candidates.ts';
import { ChoicesInput } from './ChoiceInput.tsx';
import { inOrder, withTyped, type Draft } from './draft.ts';
import { FieldInput } from './FieldInput.tsx';
import { ListInput } from './ListInput.tsx';
import type { PathChoice } from './input-props.ts';
import { LocalizedInput } from './LocalizedInput.tsx';
import { MeasurementInput } from './MeasurementInput.tsx';
import { MoneyInput } from './MoneyInput.tsx';
import { neededIn, takenIn } from './needed.ts';
import { PathInput } from './PathInput.tsx';
import { ReferenceInput } from './ReferenceInput.tsx';
import type { FieldDescription } from './verb-description.ts';

const order = Object.keys(fieldWords);

interface FieldsProps {
  fields: readonly FieldDescription[];
  draft: Draft;
  set(draft: Draft): void;
  /** The way from the form to these fields, as "remarks.0."; empty at the top. */
  place?: string;
  /** The code or the sentence of what is wrong, by place. */
  problems: ReadonlyMap<string, string>;
  within?: readonly Within[];
  own?: readonly OwnCandidates[];
  pathChoices?: readonly PathChoice[];
}

/** The inputs of a form, in the order of their words. */
export function Fields({ fields, draft, set, place = '', problems, within, own, pathChoices }: FieldsProps) {
  const say = useSay();
  const translate = useTranslate();
  const needed = new Set(neededIn(fields, draft));
  return inOrder(takenIn(fields, draft), order).map((field) => {
    const { name, isRequired, kind } = field;
    const word = translate(`field.${name}`, { _: field.description });
    const isOptional = !isRequired && !needed.has(name) && kind !== 'flag';
    const at = `${place}${name}`;
    const fault = problems.get(at);
    const props = {
      field,
      label: isOptional ? `${word}${say('act.optional')}` : word,
      typed: draft[name],
      set: (typed: Draft[string]) => set(withTyped(draft, name, typed)),
      problem:
        fault && translate(`act.problemAt.${name}.${fault}`, { _: translate(`act.problem.${fault}`, { _: fault }) }),
    };
    switch (kind) {
      case 'reference':
        return (
          <ReferenceInput
            key={name}
            {...props}
            among={amongOf(name, draft)}
            hint={hintOf(name, draft)}
            within={within}
            own={own}
          />
        );
      case 'money':
        return <MoneyInput key={name} {...props} />;
      case 'measurement':
        return <MeasurementInput key={name} {...props} />;
      case 'localized':
        return <LocalizedInput key={name} {...props} />;
      case 'choices':
        return <ChoicesInput key={name} {...props} />;
      case 'list':
        return (
          <ListInput key={name} {...props}>
            {(part, index, change) => (
              <Fields
                fields={field.fields ?? []}
                draft={part}
                set={change}
                place={`${at}.${index}.`}
                problems={problems}
                within={within}
                own={own}
                pathChoices={pathChoices}
              />
            )}
          </ListInput>
        );
      default:
        return name === 'field' && pathChoices ? (
          <PathInput key={name} {...props} choices={pathChoices} />
        ) : (
          <FieldInput key={name} {...props} />
        );
    }
  });
}
