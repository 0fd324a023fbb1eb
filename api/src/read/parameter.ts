import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  type GraphQLInputType,
} from 'graphql';

type Convert = (value: unknown) => unknown;

/** A place in a compiled statement that the variables of each request fill. */
class Parameter {
  readonly #path: readonly (string | number)[];
  readonly #convert: Convert;

  constructor(
    readonly variable: string,
    path: readonly (string | number)[],
    convert: Convert = (value) => value,
  ) {
    this.#path = path;
    this.#convert = convert;
  }

  valueIn(variables: Record<string, unknown>): unknown {
    return this.#convert(this.#path.reduce<any>((value, step) => value[step], variables[this.variable]));
  }

  converted(convert: Convert): Parameter {
    return new Parameter(this.variable, this.#path, (value) => convert(this.#convert(value)));
  }
}

/** The form of a statement depends on a variable, so that it is compiled anew for each of its values. */
export class NeedsVariable extends Error {
  constructor(readonly variable: string) {
    super(variable);
  }
}

/**
 * The value itself, where the form of the statement depends on it.
 * @throws NeedsVariable when a variable would give it.
 */
export function known<T>(value: T): T {
  if (value instanceof Parameter) throw new NeedsVariable(value.variable);
  return value;
}

/** What `convert` makes of a value, now or when a variable gives it. */
export const converted = (value: unknown, convert: Convert): unknown =>
  value instanceof Parameter ? value.converted(convert) : convert(value);

/** The values of a statement's parameters for the variables of one request. */
export const valuesOf = (parameters: readonly unknown[], variables: Record<string, unknown>): unknown[] =>
  parameters.map((parameter) => {
    if (parameter instanceof Parameter) return parameter.valueIn(variables);
    return Array.isArray(parameter) ? valuesOf(parameter, variables) : parameter;
  });

/**
 * The variables of a request with parameters in place of what a statement only compares: texts and what stands in
 * filters. Booleans, numbers, orders and whatever is in `fixed` stay as they are, since a statement's form follows them.
 */
export function parametrised(
  variables: Record<string, unknown>,
  types: ReadonlyMap<string, GraphQLInputType>,
  fixed: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const type = types.get(name);
      const isFixed = !type || fixed.has(name) || !(isText(type) || isFilter(type) || areCodes(type));
      return [name, isFixed ? value : replaced(value, type, new Parameter(name, []), [], name)];
    }),
  );
}

const isFilter = (type: GraphQLInputType) => getNamedType(type).name.endsWith('Filter');
/** Codes in a list are compared; one alone may be what a list is ordered by. */
const areCodes = (type: GraphQLInputType) => isListType(getNullableType(type)) && isEnumType(getNamedType(type));
const isText = (type: GraphQLInputType) =>
  ['ID', 'String', 'Date', 'DateTime', 'Decimal'].includes(getNamedType(type).name);

function replaced(
  value: unknown,
  of: GraphQLInputType,
  whole: Parameter,
  path: (string | number)[],
  name: string,
): unknown {
  const type = getNullableType(of);
  if (value === null || typeof value === 'boolean') return value;
  const at = (each: unknown, inner: GraphQLInputType, step: string | number) =>
    replaced(each, inner, new Parameter(name, [...path, step]), [...path, step], name);
  if (isListType(type)) {
    // What a list without null is compared with does not depend on how many it has.
    if (isLeafType(getNamedType(type)) && !(value as unknown[]).includes(null)) return whole;
    return (value as unknown[]).map((each, index) => at(each, type.ofType, index));
  }
  if (!isInputObjectType(type)) return whole;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value as object).map(([field, inner]) => [field, at(inner, fields[field]!.type, field)]),
  );
}

/** Tells statements of different forms apart: the parametrised variables, each parameter as a mark. */
export const shapeOf = (variables: Record<string, unknown>): string =>
  JSON.stringify(variables, (_key, value: unknown) => (value instanceof Parameter ? '$' : value));
