import { Reference, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { GraphQLFieldResolver } from 'graphql';
import { Commitment, LedgerEntry, Statement } from '@fupin/schema/model';

export type Manager = SqlEntityManager;

type Condition = { [field: string]: Condition | string | string[] };

interface Page {
  first: number;
  after?: string;
  filter?: Condition;
}

type Resolver = (source: unknown, args: Page & { id: string }, context: { manager: Manager }) => Promise<unknown>;

const commitments: Resolver = async (_source, { first, filter }, { manager }) => {
  const [nodes, totalCount] = await manager.findAndCount(Commitment, wanted(filter), {
    limit: first,
    orderBy: { id: 'asc' },
    populate: ['fund', 'county'],
  });
  return { nodes: await withEntries(manager, nodes), totalCount };
};

const commitment: Resolver = async (_source, { id }, { manager }) => {
  const found = await manager.findOneOrFail(Commitment, { id }, { populate: ['fund', 'county'] });
  return (await withEntries(manager, [found]))[0];
};

const ledgerEntries: Resolver = async (_source, { first, after }, { manager }) => ({
  nodes: await manager.find(LedgerEntry, after ? { id: { $gt: idIn(after) } } : {}, {
    limit: first,
    orderBy: { id: 'asc' },
  }),
});

const statements: Resolver = async (_source, { first, filter }, { manager }) => ({
  nodes: await manager.find(Statement, wanted(filter), { limit: first, orderBy: { id: 'asc' } }),
});

export const populateResolvers = {
  Query: { commitments, commitment, ledgerEntries, statements },
  Commitment: {
    ledgerEntries: ({ entries }: { entries: LedgerEntry[] }, { first }: Page) => ({ nodes: entries.slice(0, first) }),
  },
};

const idIn = (cursor: string) => (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [id: string])[0];

/** Reads a field of an entity, with relations opened. */
export const fieldOfEntity: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  { fieldName },
) => {
  const value = source[fieldName];
  return Reference.isReference(value) ? value.unwrap() : value;
};

/** Each commitment with all its entries, as `populate` of a collection loads them. */
async function withEntries(manager: Manager, commitments: Commitment[]): Promise<object[]> {
  const ids = commitments.map(({ id }) => id);
  const all = await manager.find(LedgerEntry, { commitment: { $in: ids } }, { orderBy: { id: 'asc' } });
  const entriesOf = Map.groupBy(all, ({ commitment }) => commitment.id);
  return commitments.map((each) => Object.assign(each, { entries: entriesOf.get(each.id) ?? [] }));
}

const operators: Record<string, (value: unknown) => object> = {
  eq: (value) => ({ $eq: value }),
  in: (values) => ({ $in: values }),
  contains: (value) => ({ $ilike: `%${String(value)}%` }),
};

/** A filter of the contract as MikroORM writes it. */
function wanted(filter: Condition = {}): object {
  const [[name, value] = []] = Object.entries(filter);
  const operator = name === undefined ? undefined : operators[name];
  if (operator) return operator(value);
  return Object.fromEntries(Object.entries(filter).map(([field, inner]) => [field, wanted(inner as Condition)]));
}
