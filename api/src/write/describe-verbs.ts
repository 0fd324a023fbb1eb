import { meaningOf } from '@fupin/schema';
import {
  fieldsOf,
  FuzzyDate,
  inputName,
  Measurement,
  Money,
  recordOf,
  Term,
  type Declared,
  type Field,
} from '@fupin/schema/model';
import { gravityOf } from './gravity.ts';
import { reasonDescription, targetArgument, type Verb } from './verb.ts';

/** What a form needs to know of one member of a verb's input. */
interface DescribedMember {
  name: string;
  isRequired: boolean;
  description: string;
  kind: string;
  vocabulary?: string;
  codes?: string[];
  points?: string;
  fields?: DescribedMember[];
}

/** What a program tells and nobody types. */
const untyped = new Set(['baseVersion']);

/** Values that a form has an input of their own for. */
const kindsOfValues = new Map<Declared, string>([
  [FuzzyDate, 'fuzzyDate'],
  [Measurement, 'measurement'],
  [Money, 'money'],
  [Term, 'term'],
]);

/** Describes every verb by its name, for the forms of the console: its record, what it answers and what it takes. */
export const describeVerbs = (verbs: readonly Verb[]): Record<string, object> =>
  Object.fromEntries(verbs.toSorted(byName).map((verb) => [verb.name, describeVerb(verb)]));

function describeVerb(verb: Verb): object {
  const { description, on, makes, adds = false, reveals, explains = false, input } = verb;
  return {
    description,
    on: on && recordOf(on).name,
    target: on && targetArgument(verb),
    gravity: gravityOf(verb),
    answers: recordOf((makes ?? on)!).name,
    isVersioned: on !== undefined && !adds,
    reveals: reveals !== undefined,
    fields: [...membersOf(input), reason(explains)].toSorted(byName),
  };
}

const reason = (isRequired: boolean): DescribedMember => ({
  name: 'reason',
  isRequired,
  description: reasonDescription,
  kind: 'longText',
});

const membersOf = (type: Declared | undefined): DescribedMember[] =>
  (type ? fieldsOf(type) : [])
    .filter(({ kind, name }) => kind !== 'figure' && !untyped.has(name))
    .map(describeMember)
    .toSorted(byName);

function describeMember(field: Field): DescribedMember {
  const { description, optional, kind } = field;
  return { name: inputName(field), isRequired: !optional && kind !== 'flag', description, ...formOf(field) };
}

function formOf(field: Field): Pick<DescribedMember, 'kind' | 'vocabulary' | 'codes' | 'points' | 'fields'> {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return {
        kind: field.kind,
        vocabulary: meaningOf(field.vocabulary).name,
        codes: [...meaningOf(field.vocabulary).codes],
      };
    case 'toOne':
      return { kind: 'reference', points: recordOf(field.target()).name };
    case 'id':
      return field.points ? { kind: 'reference', points: recordOf(field.points()).name } : { kind: 'id' };
    case 'embedded': {
      const kind = kindsOfValues.get(field.value());
      return kind ? { kind } : { kind: field.many ? 'list' : 'group', fields: membersOf(field.value()) };
    }
    case 'text':
      return { kind: field.long ? 'longText' : 'text' };
    case 'day':
      return { kind: 'date' };
    default:
      return { kind: field.kind };
  }
}

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
