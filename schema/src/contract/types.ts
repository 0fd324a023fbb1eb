import { Args, ArgsType, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../values/localized-text.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import type { Declared, Field as DeclaredField } from '../declare/declaration.ts';
import { commonTo, fieldsOf, recordOf, valueOf } from '../declare/registry.ts';
import { meaningOf, type Vocabulary } from '../values/vocabulary.ts';

/** A type as type-graphql's decorators take it. */
export type TypeThunk = () => unknown;

export interface Member {
  name: string;
  type: TypeThunk;
  /** Whether it may be left out, or be null; of a list also each of its items. */
  nullable?: boolean | 'itemsAndList';
  description?: string;
  defaultValue?: unknown;
  /** The class of its arguments, when it takes any. */
  args?: Declared;
}

const emptyClass = (name: string) => ({ [name]: class {} })[name] as unknown as Declared;

function describeMembers(type: Declared, members: Member[]): Declared {
  for (const { name, type: of, nullable, description, defaultValue, args } of members) {
    if (args) Args(() => args as never)(type.prototype, name, 0);
    Field(of as never, { nullable: nullable ?? false, description, defaultValue })(type.prototype, name);
  }
  return type;
}

interface Described {
  /** None for what there is one of for each record: that is said once, of the query root. */
  description?: string;
  /** The class to describe; a type of its own when not given. */
  type?: Declared;
}

export function objectType(
  name: string,
  { description, type = emptyClass(name) }: Described,
  members: Member[],
): Declared {
  describeMembers(type, members);
  ObjectType(name, { description, simpleResolvers: true, ...interfacesOf(type) })(type as never);
  return type;
}

const interfacesOf = (type: Declared) => ({ implements: commonTo(type).map((common) => common.type) as never[] });

/** Makes an interface that the object types of the classes that extend `type` implement. */
export function interfaceType(name: string, description: string, members: Member[], type: Declared): void {
  describeMembers(type, members);
  InterfaceType(name, { description, ...interfacesOf(type) })(type as never);
}

export function inputType(
  name: string,
  { description, type = emptyClass(name) }: Described,
  members: Member[],
): Declared {
  describeMembers(type, members);
  InputType(name, { description })(type as never);
  return type;
}

export function argsType(name: string, members: Member[]): Declared {
  const type = emptyClass(name);
  describeMembers(type, members);
  ArgsType()(type as never);
  return type;
}

const registered = new Set<Vocabulary>();

/** The enumeration of a vocabulary, registered the first time it is needed. */
export function enumType(terms: Vocabulary): Vocabulary {
  if (registered.has(terms)) return terms;
  registered.add(terms);
  const { name, description, meanings } = meaningOf(terms);
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([code, sentence]) => [code, { description: sentence }]),
  );
  registerEnumType(terms as object, { name, description, valuesConfig: valuesConfig });
  return terms;
}

/** An enumeration that belongs to one type, as the fields it can be ordered by. */
export function ownEnum(name: string, codes: readonly string[]): Vocabulary {
  const terms = Object.fromEntries(codes.map((code) => [code, code]));
  registerEnumType(terms, { name });
  return terms;
}

const shownValues = new Set<Declared>();

/** The object type of a value that records embed. */
export function valueType(type: Declared): Declared {
  if (shownValues.has(type)) return type;
  shownValues.add(type);
  const { name, description } = valueOf(type);
  return objectType(name, { description, type }, fieldsOf(type).map(plainMember));
}

/** A stored field as a member of its object type; a record that row-level security may hide can always be null. */
export function plainMember(field: DeclaredField): Member {
  const { name, description, optional } = field;
  const mayBeHidden = field.kind === 'toOne' && !recordOf(field.target()).policy.open;
  return { name, description, nullable: optional || mayBeHidden, type: fieldType(field) };
}

function fieldType(field: DeclaredField): TypeThunk {
  switch (field.kind) {
    case 'choice': {
      const terms = enumType(field.vocabulary);
      return () => terms;
    }
    case 'choices': {
      const terms = enumType(field.vocabulary);
      return () => [terms];
    }
    case 'embedded': {
      const type = valueType(field.value());
      return () => type;
    }
    case 'figure': {
      const type = valueType(field.value());
      return () => (field.single ? type : [type]);
    }
    case 'toOne':
      return () => field.target();
    case 'texts':
      return () => [String];
    default:
      return scalarTypes[field.kind];
  }
}

const language = enumType(Language);

const localizedText = objectType(
  'LocalizedText',
  { description: 'A name or text in the language it came in, with the translations that are known.' },
  [
    { name: 'zh', type: () => String, nullable: true, description: 'In Chinese.' },
    { name: 'en', type: () => String, nullable: true, description: 'In English.' },
    { name: 'fr', type: () => String, nullable: true, description: 'In French.' },
    { name: 'original', type: () => language, description: 'The language it came in.' },
  ],
);

/** The contract's type of each plain kind of field. */
export const scalarTypes = {
  id: () => ID,
  text: () => String,
  count: () => Int,
  decimal: () => DecimalScalar,
  flag: () => Boolean,
  day: () => DateScalar,
  instant: () => DateTimeScalar,
  localized: () => localizedText,
} as const;

/** A member that may be left out, or be null. */
export const optional = (name: string, type: TypeThunk, description?: string): Member => ({
  name,
  type,
  nullable: true,
  description,
});

/** The argument of every query root that reads the past. */
export const asOf = optional('asOf', () => DateTimeScalar);
