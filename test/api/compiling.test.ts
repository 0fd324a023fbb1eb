import { buildContract } from '@fupin/api/src/contract.ts';
import { CompiledOperations } from '@fupin/api/src/read/compiled-operations.ts';
import type { Order } from '@fupin/api/src/read/order.ts';
import { Area } from '@fupin/schema/model';
import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { cursorOf } from '../support/cursor.ts';

const byCode: Order[] = [{ field: 'CODE', direction: 'DESC' }];
const ids = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];

describe('an operation is written as one statement', () => {
  let operations: CompiledOperations;
  beforeAll(async () => {
    operations = new CompiledOperations(await buildContract());
  });

  /** What is made of one document for the variables of each request. */
  const compiled = (text: string, requests: Record<string, unknown>[]) => {
    const document = parse(text);
    const operation = getOperationAST(document)!;
    return requests.map((variables) => operations.find({ document, operation, variables }));
  };
  const names = (...of: Parameters<typeof compiled>) => new Set(compiled(...of).map((each) => each?.name)).size;

  it('for all values that it only compares', () => {
    const requests = [
      { code: '61', since: '2020-01-01' },
      { code: '62', since: '2021-01-01' },
    ];
    const text = `query ($code: String, $since: Date) {
      areas(filter: {code: {startsWith: $code}}) { nodes { code } } policyEvents(filter: {createdAt: {isNull: false}}) { totalCount }
      commitments(filter: {ledgerEntries: {some: {occurredOn: {gte: $since}}}}) { totalCount } }`;
    expect(names(text, requests)).toBe(1);
    expect(compiled(text, requests)[1]?.values).toContain('62%');
  });

  it('for all pages of a list, in any order', () => {
    expect(
      names('query ($after: String) { areas(after: $after) { nodes { code } } }', [
        { after: cursorOf(Area, [], ids[0]!) },
        { after: cursorOf(Area, [], ids[1]!) },
      ]),
    ).toBe(1);
    expect(
      names(
        'query ($before: String) { areas(last: 3, before: $before, orderBy: [{field: CODE, direction: DESC}]) { nodes { code } } }',
        [{ before: cursorOf(Area, byCode, '610727', ids[0]!) }, { before: cursorOf(Area, byCode, null, ids[1]!) }],
      ),
    ).toBe(1);
  });

  it('for each size of a page and each order', () => {
    const text =
      'query ($first: Int, $order: [AreaOrder!]) { areas(first: $first, orderBy: $order) { nodes { code } } }';
    expect(
      names(text, [{ first: 1 }, { first: 2 }, { first: 1, order: [{ field: 'CODE' }] }, { first: 1, order: [] }]),
    ).toBe(3);
  });

  it('unless it is at fault', () => {
    expect(
      compiled('query ($after: String) { areas(after: $after) { nodes { code } } }', [
        { after: cursorOf(Area, [], ids[0]!) },
        { after: 'nonsense' },
        { after: cursorOf(Area, byCode, '610727', ids[0]!) },
        { after: 7 },
      ]).map((each) => each !== undefined),
    ).toEqual([true, false, false, false]);
    expect(
      compiled(
        'query ($ids: [ID!]!) { areas(first: 200, filter: {id: {in: $ids}}) { nodes { children(first: 60) { nodes { code } } } } }',
        [{ ids }],
      ),
    ).toEqual([undefined]);
  });
});
