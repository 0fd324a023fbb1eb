import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDecimal } from '../values/decimal.ts';
import { isDay } from '../values/fuzzy-date.ts';
import { isInstant } from '../values/instant.ts';

/** A scalar that is a checked string on the wire, in TypeScript and in the database's JSON. */
function textScalar(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`Not a ${name}: ${JSON.stringify(value)}. ${description}`, {
      extensions: { code: 'BAD_INPUT' },
    });
  };
  const parseLiteral = (node: ValueNode) =>
    parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined);
  return new GraphQLScalarType({ name, description, serialize: String, parseValue: parse, parseLiteral });
}

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal as a string, as "2570000" or "0.2"; at most 18 digits before and 6 after the point.',
  isDecimal,
);

export const DateScalar = textScalar('Date', 'A calendar day, as "2017-12-31".', isDay);

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant, as "2020-01-31T08:00:00Z"; answers are in UTC.',
  isInstant,
);

export const FactsScalar = new GraphQLScalarType({
  name: 'Facts',
  description: 'What a rule judged by, as a JSON object; which members it has depends on the rule.',
});
