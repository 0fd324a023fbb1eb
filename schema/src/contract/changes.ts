import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

/** What became of a contract, as sentences; of what changed in the same way there is one. */
export interface ContractChanges {
  /** What a client may ask or send no longer. */
  breaking: string[];
  /** What a client may meet that it did not expect. */
  dangerous: string[];
  added: string[];
}

/** How one contract became another. */
export function changesBetween(before: GraphQLSchema, after: GraphQLSchema): ContractChanges {
  const breaking = findBreakingChanges(before, after);
  // No field shows an interface, so that nobody can meet one in an answer.
  const dangerous = findDangerousChanges(before, after).filter(
    ({ type }) => type !== DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
  );
  return { breaking: gathered(breaking), dangerous: gathered(dangerous), added: additions(before, after) };
}

/** One sentence for all of which the same is said: graphql-js begins each with what it is about, unless that is new. */
function gathered(changes: readonly { description: string }[]): string[] {
  const subjects = new Map<string, string[]>();
  for (const { description } of changes) {
    const [, subject = '', said = description] = /^(?!An? )(\S+) (.*)\.$/.exec(description) ?? [];
    subjects.set(said, [...(subjects.get(said) ?? []), ...(subject ? [`\`${subject}\``] : [])]);
  }
  return [...subjects]
    .map(([said, about]) => (about.length > 0 ? `${said}: ${about.toSorted().join(', ')}` : said))
    .toSorted();
}

/** Types, and fields of types that were there before. */
function additions(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const types = Object.values(after.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const isNew = (name: string) => before.getType(name) === undefined;
  const fields = types
    .filter(({ name }) => !isNew(name))
    .flatMap((type) =>
      fieldsIn(after, type.name).flatMap((field) => (fieldsIn(before, type.name).includes(field) ? [] : [field])),
    );
  const named = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${what}: ${names.map((name) => `\`${name}\``).join(', ')}`];
  const newTypes = types.flatMap(({ name }) => (isNew(name) ? [name] : []));
  return [...named('types', newTypes.toSorted()), ...named('fields', fields.toSorted())];
}

function fieldsIn(contract: GraphQLSchema, name: string): string[] {
  const type = contract.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.keys(type.getFields()).map((field) => `${name}.${field}`);
}
