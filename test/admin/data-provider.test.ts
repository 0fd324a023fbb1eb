import { describe, expect, it } from 'vitest';
import { countyListing } from '../../admin/src/areas/listing.ts';
import { outcomeListing } from '../../admin/src/outcomes/listing.ts';
import type { ask } from '../../admin/src/providers/ask.ts';
import { makeDataProvider } from '../../admin/src/providers/data-provider.ts';

/** Answers page after page of five rows, and keeps what it was asked. */
function answering() {
  const asked: Record<string, unknown>[] = [];
  const answer = async (_document: unknown, variables: Record<string, unknown>) => {
    asked.push(variables);
    const endCursor = `end of ${asked.length}`;
    return { page: { totalCount: 5, nodes: [{ id: 'a' }, { id: 'b' }], pageInfo: { endCursor } } };
  };
  const provider = makeDataProvider(
    { counties: countyListing, outcomes: outcomeListing },
    answer as unknown as typeof ask,
  );
  const list = (page: number, filter: Record<string, string> = {}, resource = 'counties') =>
    provider.getList(resource, { pagination: { page, perPage: 2 }, sort: { field: 'id', order: 'ASC' }, filter });
  return { asked, list };
}

describe('the data provider', () => {
  it('reads a page with its total', async () => {
    const { list } = answering();
    expect(await list(1)).toEqual({ data: [{ id: 'a' }, { id: 'b' }], total: 5 });
  });

  it('goes on after the previous page when its end is known, and skips rows when it is not', async () => {
    const { asked, list } = answering();
    await list(1);
    await list(2);
    await list(5);
    expect(asked.map(({ first, after, offset }) => ({ first, after, offset }))).toEqual([
      { first: 2, after: undefined, offset: undefined },
      { first: 2, after: 'end of 1', offset: undefined },
      { first: 2, after: undefined, offset: 8 },
    ]);
  });

  it('never goes on from the end of a page of another filter', async () => {
    const { asked, list } = answering();
    await list(1, { left: '2019' });
    await list(2, { left: '2018' });
    expect(asked[1]).toMatchObject({ offset: 2 });
    expect(asked[1]).not.toHaveProperty('after');
  });

  it('turns the filter form into what the document takes', async () => {
    const { asked, list } = answering();
    await list(1, { left: '2019', name: '略阳', province: 'p1' });
    const { first: _first, ...variables } = asked[0]!;
    expect(variables).toEqual({
      province: 'p1',
      name: '略阳',
      wasListed: true,
      neverListed: false,
      leftFrom: '2019-01-01',
      leftUntil: '2019-12-31',
    });
    await list(1, { selfReported: 'false' }, 'outcomes');
    expect(asked[1]).toMatchObject({ selfReported: false });
  });

  it('writes nothing yet, and says so', async () => {
    const provider = makeDataProvider({}, async () => ({}) as never);
    await expect(provider.create('counties', { data: {} })).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });
});
