import { fieldsOf, inputName, recordOf, type Declared, type Field, type TextForm } from '@fupin/schema/model';
import { isAmount, type Language } from '@fupin/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../errors/graphql-errors.ts';
import type { Problem } from '../errors/refusal.ts';
import type { Sentence } from '../errors/sentence.ts';
import { contradictsItself } from './contradiction.ts';
import { findById } from './find-by-id.ts';
import { tooFine } from './too-fine.ts';
import { isBlank, textFault } from './text-fault.ts';
import { sentences } from './sentences.ts';

type Values = Record<string, unknown>;
type Path = (string | number)[];

/**
 * The input as a verb takes it: texts without blanks around them, flags that were left out false, records in
 * place of their ids.
 * @throws BAD_INPUT with every problem and its path
 */
export async function validated<Input extends object>(
  type: Declared,
  given: Values,
  em: EntityManager,
  path: Path,
): Promise<Input> {
  const problems: Problem[] = [];
  const input = await valueOf(type, given, { em, problems }, path);
  if (problems.length > 0) throw badInput(problems);
  return input as Input;
}

interface Validation {
  em: EntityManager;
  problems: Problem[];
}

async function valueOf(type: Declared, given: Values, validation: Validation, path: Path): Promise<Values> {
  const value: Values = {};
  for (const field of fieldsOf(type)) {
    const name = inputName(field);
    value[field.name] = await fieldOf(field, given[name], validation, [...path, name]);
  }
  return value;
}

async function fieldOf(field: Field, given: unknown, validation: Validation, path: Path): Promise<unknown> {
  const problem = (code: string, sentence: Sentence) => void validation.problems.push({ path, code, sentence });
  if (given === undefined || given === null) {
    return field.kind === 'flag' ? false : undefined;
  }
  switch (field.kind) {
    case 'text':
      return text(given as string, field.optional, field.form, problem);
    case 'texts':
      return (given as string[]).map((each) => text(each, false, undefined, problem));
    case 'localized':
      return localized(given as Values, problem);
    case 'decimal':
      if (field.columnType && !isAmount(given as string)) problem('NOT_AN_AMOUNT', sentences.notAnAmount);
      return given;
    case 'instant':
      return new Date(given as string);
    case 'embedded':
      if (!field.many) {
        const value = await valueOf(field.value(), given as Values, validation, path);
        if (contradictsItself(field.value(), value)) problem('CONTRADICTION', sentences.endsBeforeItBegins);
        const fine = tooFine(field.value(), value);
        if (fine)
          validation.problems.push({ path: [...path, 'amount'], code: 'TOO_FINE', sentence: sentences.tooFine(fine) });
        return value;
      }
      return Promise.all(
        (given as Values[]).map((each, place) => valueOf(field.value(), each, validation, [...path, place])),
      );
    case 'toOne': {
      const record = await findById(validation.em, field.target(), given as string);
      if (!record) problem('NOT_FOUND', sentences.noRecordOfId({ record: recordOf(field.target()).name }));
      return record;
    }
    default:
      return given;
  }
}

type Complain = (code: string, sentence: Sentence) => void;

function text(given: string, optional: boolean, form: TextForm | undefined, problem: Complain): string | undefined {
  const trimmed = given.trim().normalize('NFC');
  const fault = textFault(trimmed);
  if (isBlank(trimmed) && !fault) {
    if (!optional) problem('BLANK', sentences.blank);
    return undefined;
  }
  if (fault) problem(fault.code, fault.sentence);
  if (form && !(new RegExp(`^(${form.pattern})$`).test(trimmed) && (form.isKnown?.(trimmed) ?? true)))
    problem('WRONG_FORM', sentences.writeLike({ example: form.example }));
  return trimmed;
}

function localized(given: Values, problem: Complain): Values {
  const { original, ...texts } = given;
  const known = Object.entries(texts).flatMap(([language, each]) => {
    const said = typeof each === 'string' ? text(each, true, undefined, problem) : undefined;
    return said === undefined ? [] : [[language, said]];
  });
  const value = Object.fromEntries(known) as Values;
  const language = original as Language;
  if (value[language] === undefined)
    problem('BLANK', sentences.originalMissing({ language, example: `{${language}: "…", original: ${language}}` }));
  return { ...value, original };
}
