import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { tooCostly } from '../../errors/graphql-errors.ts';
import { selectionOf } from '../selection.ts';
import { introspectedValues } from './introspection-weight.ts';
import { prices } from './prices.ts';
import { weighFields, type OperationWeight } from './weigh-fields.ts';
import { sentences } from './sentences.ts';

/** What one operation may make the database do, every page taken as full. */
const operationLimits = {
  /** Rows and groups of an answer. */
  rows: 10_000,
  /** Tables and indexes that its statements name: PostgreSQL plans each before it reads anything. */
  lookups: 400,
  /** Comparisons in its filters. */
  conditions: 1_000,
  /** Values of the contract itself, of which the standard introspection asks half a million. */
  introspected: 600_000,
  /** The same beside data, where they are answered on the thread that answers everybody: some 30 milliseconds. */
  introspectedBeside: 50_000,
  /** Points of its cost. */
  points: 20_000,
} as const;

type Surroundings = Parameters<typeof selectionOf>[0];

/**
 * What an operation costs, from its document and its arguments alone.
 * @throws QUERY_TOO_COSTLY for a page, text, list or whole beyond the limits
 */
export function weighOperation(operation: OperationDefinitionNode, surroundings: Surroundings): OperationWeight {
  const { schema } = surroundings;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const type = (isMutation ? schema.getMutationType() : schema.getQueryType())!;
  const root = { kind: operation.kind, name: { kind: 'Name', value: '' }, selectionSet: operation.selectionSet };
  const selected = selectionOf(surroundings, [root as never], type);
  const base = prices.operation + (isMutation ? prices.mutation * selected.length : 0);
  const introspected = Math.ceil(introspectedValues(schema, surroundings.fragments, operation.selectionSet));
  const points = base + introspected * prices.introspected;
  const weight: OperationWeight = { rows: 0, lookups: 0, conditions: 0, introspected, points };
  weighFields(selected, type, { times: 1, past: 1, weight });
  weight.points = Math.ceil(weight.points);
  if (selected.some(({ name }) => !name.startsWith('__'))) assertWithin('introspectedBeside', introspected);
  for (const limit of ['introspected', 'rows', 'lookups', 'conditions', 'points'] as const)
    assertWithin(limit, weight[limit]);
  return weight;
}

function assertWithin(limit: keyof typeof operationLimits, count: number): void {
  const most = operationLimits[limit];
  if (count > most)
    throw tooCostly(sentences[limit === 'points' ? 'cost' : limit]({ count, most }), { limit, [limit]: count, most });
}
