import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';

describe('a document is refused before anything is read', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const auditor = (query: string) => api.ask('auditor@demo.fupin', query);
  const refusal = (limit: string) => [{ extensions: { code: 'QUERY_TOO_COSTLY', limit } }];
  const nested = (depth: number) =>
    `{ areas(first: 1) { nodes { ${'parent { '.repeat(depth - 3)} code ${'} '.repeat(depth - 3)} } } }`;

  it('when it is one level too deep', async () => {
    expect(await auditor(nested(15))).not.toHaveProperty('errors');
    expect(await auditor(nested(16))).toMatchObject({ status: 400, errors: refusal('depth') });
  });

  it('when fragments hide the depth', async () => {
    const query = `{ areas(first: 1) { nodes { ...A } } } fragment A on Area { ${'parent { '.repeat(8)} ...B ${'} '.repeat(8)} }
      fragment B on Area { ${'parent { '.repeat(8)} code ${'} '.repeat(8)} }`;
    expect(await auditor(query)).toMatchObject({ errors: refusal('depth') });
  });

  it('when it has 31 aliases, `__typename` included', async () => {
    const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
    expect(await auditor(`{ areas(first: 1) { nodes { ${aliases(30)} } } }`)).not.toHaveProperty('errors');
    expect(await auditor(`{ areas(first: 1) { nodes { ${aliases(31)} } } }`)).toMatchObject({
      errors: refusal('aliases'),
    });
  });

  it('when fragments multiply', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, index) => `fragment F${index} on Area { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ');
    const query = `{ areas(first: 1) { nodes { ...F0 } } } ${bomb} fragment F12 on Area { code }`;
    expect(await auditor(query)).toMatchObject({ errors: refusal('selections') });
  });

  it.each([60, 3_000])('when its variables nest %i levels deep', async (levels) => {
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const body = `{"query":"query ($filter: AreaFilter) { areas(filter: $filter) { totalCount } }","variables":{"filter":${filter}}}`;
    const headers = { authorization: `Bearer ${tokenOf('auditor@demo.fupin')}`, 'content-type': 'application/json' };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: refusal('variables') });
  });

  it('when it orders by more keys than anybody sorts by', async () => {
    const query = (count: number) => `{ areas(orderBy: [${'{field: CODE} '.repeat(count)}]) { nodes { id } } }`;
    expect(await auditor(query(8))).not.toHaveProperty('errors');
    expect(await auditor(query(9))).toMatchObject({ status: 400, errors: refusal('orderKeys') });
  });

  it('when it asks for a page of 201 rows, in the document or by a variable', async () => {
    expect(await auditor('{ areas(first: 200) { pageInfo { hasNextPage } } }')).not.toHaveProperty('errors');
    expect(await auditor('{ areas(first: 201) { totalCount } }')).toMatchObject({ errors: refusal('page') });
    const byVariable = await api.ask('auditor@demo.fupin', 'query ($n: Int) { areas(first: $n) { totalCount } }', {
      n: 201,
    });
    expect(byVariable).toMatchObject({ status: 400, errors: refusal('page') });
  });

  it('when it may answer 10,001 rows', async () => {
    const query = (first: number) =>
      `{ a: areas(first: 100) { nodes { children(first: ${first}) { nodes { code } } } } b: areas(first: 100) { nodes { code } } }`;
    expect(await auditor(query(98))).not.toHaveProperty('errors');
    expect(await auditor(query(99))).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', limit: 'rows', rows: 10_100 } }],
    });
  });

  it('when it has more than 1,000 tokens, 10 root fields, 20 directives or 20 fragments', async () => {
    const repeat = (count: number, text: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => text(index)).join(' ');
    expect(await auditor(`{ areas(first: 1) { nodes { ${repeat(1_000, () => 'code')} } } }`)).toMatchObject({
      errors: refusal('tokens'),
    });
    expect(await auditor(`{ ${repeat(11, (index) => `r${index}: areas(first: 1) { totalCount }`)} }`)).toMatchObject({
      errors: refusal('rootFields'),
    });
    expect(
      await auditor(`{ areas(first: 1) { nodes { code ${repeat(21, () => '@include(if: true)')} } } }`),
    ).toHaveProperty('errors');
    const fragments = repeat(21, (index) => `fragment F${index} on Area { code }`);
    const spreads = repeat(21, (index) => `...F${index}`);
    expect(await auditor(`{ areas(first: 1) { nodes { ${spreads} } } } ${fragments}`)).toMatchObject({
      errors: refusal('fragments'),
    });
  });

  it('when its body is larger than 100 kB, is an array, or is no JSON', async () => {
    const send = async (body: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenOf('auditor@demo.fupin')}` };
      const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
      return { status: response.status, ...((await response.json()) as object) };
    };
    expect(await send(JSON.stringify({ query: `{ viewer { name } } #${'x'.repeat(100_000)}` }))).toMatchObject({
      status: 413,
      errors: refusal('body').map(() => ({ extensions: { code: 'QUERY_TOO_COSTLY' } })),
    });
    expect(await send('[{"query":"{ __typename }"}]')).toMatchObject({ status: 400 });
    expect(await send('{"query":')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  it('and a stranger learns nothing, not even the contract', async () => {
    for (const query of ['{ __typename }', '{ __schema { types { name } } }', '{ areas { totalCount } }', '{ nope']) {
      expect(await api.ask(undefined, query)).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });
});
