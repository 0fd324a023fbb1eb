import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

describe('reading', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const read = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await api.ask('auditor@demo.fupin', query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const refused = async (query: string, variables?: Record<string, unknown>) =>
    (await api.ask('auditor@demo.fupin', query, variables)).errors;

  it('answers under the keys of the operation, through fragments, aliases and directives', async () => {
    const { one } = await read(
      `query ($yes: Boolean!) { one: counties(filter: {code: {eq: "610727"}}) { __typename nodes { ...Names ... on Area { kids: children(first: 1) { totalCount } }
        up: parent { names { en: zh } up: parent { code } } skipped: code @skip(if: $yes) kept: code @include(if: $yes) } } }
       fragment Names on Area { names { zh } names { original } }`,
      { yes: true },
    );
    expect(one).toEqual({
      __typename: 'AreaConnection',
      nodes: [
        {
          names: { zh: '略阳县', original: 'zh' },
          kids: { totalCount: 0 },
          up: { names: { en: '汉中市' }, up: { code: '610000' } },
          kept: '610727',
        },
      ],
    });
  });

  it('walks a list forward and backward by cursors without losing or repeating a row', async () => {
    const walk = async (size: string, cursor: string, edge: string, more: string) => {
      const codes: string[][] = [];
      for (let at: string | null = null; ;) {
        const { provinces } = await read(
          `query ($at: String) { provinces(${size}, ${cursor}: $at, orderBy: [{field: MACRO_REGION}, {field: CODE, direction: DESC}]) {
            nodes { code } pageInfo { ${edge} ${more} } } }`,
          { at },
        );
        codes.push(provinces.nodes.map(({ code }: { code: string }) => code));
        if (!provinces.pageInfo[more]) return codes;
        at = provinces.pageInfo[edge];
      }
    };
    const forward = (await walk('first: 7', 'after', 'endCursor', 'hasNextPage')).flat();
    const backward = (await walk('last: 7', 'before', 'startCursor', 'hasPreviousPage')).toReversed().flat();
    const { provinces } = await read(
      '{ provinces(first: 200, orderBy: [{field: MACRO_REGION}, {field: CODE, direction: DESC}]) { totalCount nodes { code } } }',
    );
    expect(forward).toEqual(provinces.nodes.map(({ code }: { code: string }) => code));
    expect(backward).toEqual(forward);
    expect(new Set(forward).size).toBe(provinces.totalCount);
  });

  it('pages over keys that are null for some', async () => {
    const pages: (string | null)[] = [];
    for (let after: string | null = null; ;) {
      const { sourceDocuments } = await read(
        `query ($after: String) { sourceDocuments(first: 9, after: $after, orderBy: [{field: URL, direction: DESC}]) { edges { cursor node { url } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      pages.push(...sourceDocuments.edges.map(({ node }: { node: { url: string | null } }) => node.url));
      if (!sourceDocuments.pageInfo.hasNextPage) break;
      after = sourceDocuments.pageInfo.endCursor;
    }
    const { sourceDocuments } = await read('{ sourceDocuments { totalCount } }');
    expect(pages).toHaveLength(sourceDocuments.totalCount);
    expect(pages[0]).toBeNull();
  });

  it('says whether a list goes on before and after a page, wherever the page lies', async () => {
    const beside = async (page: string, at?: string) => {
      const query = `query ${at ? '($at: String)' : ''} { provinces(${page}, orderBy: [{field: CODE}]) { pageInfo { hasPreviousPage hasNextPage } } }`;
      const { hasPreviousPage, hasNextPage } = (await read(query, { at })).provinces.pageInfo;
      return `${hasPreviousPage ? '<' : '|'}${hasNextPage ? '>' : '|'}`;
    };
    const { provinces } = await read(
      '{ provinces(first: 200, orderBy: [{field: CODE}]) { totalCount edges { cursor node { code } } } }',
    );
    const [first, last] = [provinces.edges.at(0), provinces.edges.at(-1)];
    const count = provinces.totalCount as number;
    expect(await beside('first: 3')).toBe('|>');
    expect(await beside(`first: ${count}`)).toBe('||');
    expect(await beside('first: 3, offset: 3')).toBe('<>');
    expect(await beside(`first: 3, offset: ${count}`)).toBe('<|');
    expect(await beside('first: 3, offset: 3, filter: {code: {eq: "none"}}')).toBe('||');
    expect(await beside('first: 3, after: $at', first.cursor)).toBe('<>');
    expect(await beside('first: 3, after: $at', last.cursor)).toBe('<|');
    expect(await beside(`first: 3, after: $at, filter: {code: {notIn: ["${first.node.code}"]}}`, first.cursor)).toBe(
      '|>',
    );
    expect(await beside('last: 3, before: $at', last.cursor)).toBe('<>');
    expect(await beside('last: 3, before: $at', first.cursor)).toBe('|>');
    expect(await beside(`last: 3, offset: ${count}`)).toBe('|>');
    expect(await beside('first: 0')).toBe('|>');
  });

  it('filters along relations, both ways, with and, or and not', async () => {
    const { counties } = await read(`{ counties(filter: {
      parent: {parent: {names: {eq: "陕西省"}}},
      designations: {some: {endedOn: {earliest: {gte: "2019-01-01"}}}},
      or: [{names: {contains: "略阳"}}, {names: {startsWith: "镇巴"}}],
      not: {code: {in: ["610728"]}}
    }) { nodes { code } } }`);
    expect(counties.nodes).toEqual([{ code: '610727' }]);
    const none = await read(
      '{ counties(filter: {designations: {none: {}}, code: {startsWith: "6107"}}) { totalCount } all: counties(filter: {code: {startsWith: "6107"}}) { totalCount } }',
    );
    expect(none.counties.totalCount).toBeLessThan(none.all.totalCount);
  });

  it.each([
    '略阳',
    '阳县',
    'lüeyang',
    'lueyang',
    'LUE YANG',
    'lveyang',
    'yang',
    'ly',
    'lyx',
    'Lueyang Cou',
    '略陽',
    'lvyang',
  ])('finds 略阳 by %s', async (sought) => {
    const { counties } = await read(
      'query ($sought: String) { counties(first: 200, filter: {names: {matches: $sought}}) { nodes { names { zh } } } }',
      { sought },
    );
    expect(counties.nodes).toContainEqual({ names: { zh: '略阳县' } });
  });

  it.each([
    ['a word after a hyphen', 'alleviation', 'funds', 'names', ['Poverty-alleviation fund of Wanda for Danzhai']],
    ['a word with its hyphen', 'e-commerce', 'programs', 'title', ['Poverty relief of JD by e-commerce']],
    ['a whole name', 'Poverty relief of JD by e-commerce', 'programs', 'title', ['Poverty relief of JD by e-commerce']],
  ])('finds a name by %s', async (_what, sought, list, field, names) => {
    const { found } = await read(
      `query ($sought: String) { found: ${list}(filter: {${field}: {matches: $sought}}) { nodes { ${field} { en } } } }`,
      { sought },
    );
    expect(found.nodes).toEqual(names.map((en) => ({ [field]: { en } })));
  });

  it.each([
    ["Xi'an", '西安'],
    ['Xi’an', '西安'],
    ["Lu'an", '六安'],
    ["Ya'an", '雅安'],
  ])('takes the apostrophe of %s for the end of a syllable', async (sought, name) => {
    const { areas } = await read(
      'query ($sought: String) { areas(first: 50, filter: {names: {matches: $sought}}) { totalCount nodes { names { zh } } } }',
      { sought },
    );
    expect(areas.nodes).toContainEqual({ names: { zh: `${name}市` } });
    expect(areas.totalCount).toBeLessThan(6);
  });

  it('finds a name by either reading of a character, and nothing by letters from its middle', async () => {
    const found = async (sought: string) =>
      (
        await read(
          'query ($sought: String) { provinces(filter: {names: {matches: $sought}}) { nodes { names { zh } } } }',
          { sought },
        )
      ).provinces.nodes;
    expect(await found('chongqing')).toEqual([{ names: { zh: '重庆市' } }]);
    expect(await found('zhongqing')).toEqual([{ names: { zh: '重庆市' } }]);
    expect(await found('hongqing')).toEqual([]);
  });

  it('finds nothing by marks without a word, and everything by an empty search', async () => {
    const count = async (sought: string) =>
      (
        await read('query ($sought: String) { provinces(filter: {names: {matches: $sought}}) { totalCount } }', {
          sought,
        })
      ).provinces.totalCount;
    for (const marks of ['???', '!!!', '。', '\u0000', '\u200b', '-- %']) expect(await count(marks), marks).toBe(0);
    for (const empty of ['', '  ', '\u3000']) expect(await count(empty)).toBe(34);
  });

  it('finds a letter with its accent however the accent is written', async () => {
    const titlesWhere = async (condition: object): Promise<string[]> => {
      const { sourceDocuments } = await read(
        'query ($filter: SourceDocumentFilter) { sourceDocuments(filter: $filter) { nodes { title } } }',
        { filter: { title: condition } },
      );
      return sourceDocuments.nodes.map(({ title }: { title: string }) => title);
    };
    const [title] = await titlesWhere({ contains: 'pauvreté' });
    expect(title).toContain('pauvreté');
    const apart = title!.normalize('NFD');
    for (const condition of [
      { contains: 'pauvrete\u0301' },
      { startsWith: apart.slice(0, 40) },
      { eq: apart },
      { in: [apart] },
    ])
      expect(await titlesWhere(condition), JSON.stringify(condition)).toContain(title);
    expect(await titlesWhere({ notIn: [apart] })).not.toContain(title);
  });

  it('takes every string as a value, never as SQL or a pattern', async () => {
    for (const text of ["'; drop table area; --", '%', '_', '\\', '$1', '")) or 1=1 --', '\u0000']) {
      const answer = await api.ask(
        'auditor@demo.fupin',
        'query ($text: String) { areas(filter: {names: {contains: $text}}) { totalCount } }',
        { text },
      );
      expect(answer.data?.areas?.totalCount ?? 0).toBe(0);
      expect(answer.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL');
    }
  });

  it('refuses arguments that contradict each other or are no cursors, with their path', async () => {
    expect(await refused('{ areas(first: 1, last: 1) { totalCount } }')).toMatchObject([
      { extensions: { code: 'BAD_INPUT', problems: [{ path: ['last'] }] } },
    ]);
    expect(await refused('{ areas(first: -1) { totalCount } }')).toMatchObject([
      { extensions: { code: 'BAD_INPUT', problems: [{ path: ['first'] }] } },
    ]);
    expect(await refused('{ areas(after: "nonsense") { nodes { code } } }')).toMatchObject([
      { extensions: { code: 'BAD_INPUT', problems: [{ path: ['after'] }] } },
    ]);
  });

  it('takes a cursor for the list and the order that it came from only, whichever way', async () => {
    const cursorOf = async (list: string) =>
      (await read(`{ page: ${list} { pageInfo { endCursor } } }`)).page.pageInfo.endCursor as string;
    const byCode = await cursorOf('areas(first: 2, orderBy: [{field: CODE}])');
    const ofHistory = (await read('{ areas(first: 1) { nodes { history(first: 1) { pageInfo { endCursor } } } } }'))
      .areas.nodes[0].history.pageInfo.endCursor;
    for (const foreign of [
      `areas(after: "${byCode}", orderBy: [{field: LEVEL, direction: DESC}])`,
      `areas(after: "${byCode}", orderBy: [{field: CODE, direction: DESC}])`,
      `areas(after: "${byCode}", orderBy: [{field: CODE}, {field: LEVEL}])`,
      `areas(after: "${byCode}")`,
      `indicators(after: "${byCode}", orderBy: [{field: CODE}])`,
      `areas(after: "${await cursorOf('funds(first: 1)')}")`,
      `areas(after: "${ofHistory}", orderBy: [{field: CREATED_AT, direction: DESC}])`,
    ])
      expect(await refused(`{ ${foreign} { totalCount nodes { id } } }`), foreign).toMatchObject([
        { extensions: { code: 'BAD_INPUT', problems: [{ path: ['after'], code: 'NOT_A_CURSOR' }] } },
      ]);
    const { areas } = await read(
      `{ areas(last: 1, before: "${byCode}", orderBy: [{field: CODE}]) { pageInfo { hasNextPage } nodes { code } } }`,
    );
    expect(areas).toEqual({ pageInfo: { hasNextPage: true }, nodes: [{ code: '100000' }] });
  });

  it('answers null for a record that is not there, and a clear error for an id that is none', async () => {
    expect(await read('{ area(id: "01890000-0000-7000-8000-000000000000") { code } }')).toEqual({ area: null });
    expect(await refused('{ area(id: "nope") { code } }')).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  it('sums amounts within their currency only', async () => {
    const { commitmentEventTotals } = await read(
      '{ commitmentEventTotals(groupBy: [{field: TYPE}]) { totalCount sums { field currency value count } groups { keys { field value } count sums { value } } } }',
    );
    expect(commitmentEventTotals.sums).toContainEqual({
      field: 'amountDelta',
      currency: 'CNY',
      value: '10000000000',
      count: 1,
    });
    expect(commitmentEventTotals.groups).toEqual([
      { keys: [{ field: 'TYPE', value: 'PLEDGED' }], count: 1, sums: [{ value: '10000000000' }] },
    ]);
  });

  it('shows the whole contract to who is signed in', async () => {
    const { __schema } = await read(getIntrospectionQuery());
    expect(printSchema(lexicographicSortSchema(buildClientSchema({ __schema })))).toContain(
      'type Commitment implements AnyRecord & ScopedRecord {',
    );
  });

  it('tells who asks', async () => {
    const { data } = await api.ask('editor@lueyang.demo.fupin', '{ me: viewer { mail: email roles counties } }');
    expect(data.me).toMatchObject({
      mail: 'editor@lueyang.demo.fupin',
      roles: ['COUNTY_EDITOR'],
      counties: [expect.any(String)],
    });
  });
});
