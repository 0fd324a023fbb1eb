import { ID } from 'type-graphql';
import { enumType, inputType, type Member, scalarTypes, type TypeThunk } from './types.ts';
import type { Declared, Field } from '../declare/declaration.ts';
import { Language } from '../values/localized-text.ts';
import { fieldsOf } from '../declare/registry.ts';

/** How the contract names a field of an input: a record is named by its id. */
export const inputName = ({ name, kind }: Field): string => (kind === 'toOne' ? `${name}Id` : name);

const known = new Map<Declared, Declared>();

/**
 * The input type of a class of declared fields, which its name begins; `further` are members that only this
 * input has, whoever declared the class.
 */
export function inputTypeOf(type: Declared, further: Member[] = []): Declared {
  let made = known.get(type);
  if (!made) {
    const members = fieldsOf(type).filter(({ kind }) => kind !== 'figure');
    made = inputType(`${type.name}Input`, {}, [...further, ...members.map(memberOf)]);
    known.set(type, made);
  }
  return made;
}

/** A member is optional where its field is; a flag that is left out is false. */
function memberOf(field: Field): Member {
  const { description, optional, kind } = field;
  return { name: inputName(field), description, nullable: optional || kind === 'flag', type: typeOf(field) };
}

function typeOf(field: Field): TypeThunk {
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
      const type = inputTypeOf(field.value());
      return () => (field.many ? [type] : type);
    }
    case 'toOne':
      return () => ID;
    case 'texts':
      return () => [String];
    case 'localized':
      return () => localizedInput;
    case 'figure':
      throw new TypeError('A figure is computed, never told');
    default:
      return scalarTypes[field.kind];
  }
}

const language = enumType(Language);

const localizedInput = inputType(
  'LocalizedTextInput',
  { description: 'A name or text in the languages it is known in.' },
  [
    { name: 'zh', type: () => String, nullable: true, description: 'In Chinese.' },
    { name: 'en', type: () => String, nullable: true, description: 'In English.' },
    { name: 'fr', type: () => String, nullable: true, description: 'In French.' },
    { name: 'original', type: () => language, description: 'The language it came in.' },
  ],
);
