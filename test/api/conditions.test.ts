import { ProgramScope } from '@fupin/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startFiling } from '../support/filed.ts';

const auditor = 'auditor@demo.fupin';
const rival = 'editor@kuaishou.demo.fupin';

describe('a condition', () => {
  let database: TestDatabase;
  let api: TestApi;
  let fund: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    const filing = await startFiling(database);
    const company_id = await filing.idOf(`select id from organization where names->>'en' = 'Alibaba Group'`);
    const of = { company_id, provider_id: company_id, kind: 'PLEDGE', state: 'PLEDGED' };
    const names = { en: 'Not announced', original: 'en' };
    fund = await filing.file('fund', { company_id, sponsor_id: company_id, names });
    const announced = { ...of, origin: 'PUBLIC_SOURCE' };
    await filing.file('commitment', { ...announced, purpose: 'Known, from a fund that is not', fund_id: fund });
    await filing.file('commitment', { ...announced, purpose: 'Known, from no fund' });
    await filing.end();
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const read = async (email: string, query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await api.ask(email, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const purposes = async (email: string, filter: object) => {
    const query = 'query ($filter: CommitmentFilter) { commitments(filter: $filter) { nodes { purpose } } }';
    const { commitments } = await read(email, query, {
      filter: { and: [{ purpose: { startsWith: 'Known' } }, filter] },
    });
    return commitments.nodes.map(({ purpose }: { purpose: string }) => purpose.slice('Known, from '.length)).toSorted();
  };

  it.each([
    ['SourceDocument', { url: { contains: 'gov' } }],
    ['Statement', { measurement: { unit: ['PERSON'] } }],
    ['Statement', { measurement: { period: { earliest: { gte: '2019-01-01' } } } }],
    ['Statement', { speaker: { names: { matches: 'yang' } } }],
    ['Program', { parent: { status: ['IMPLEMENTATION'] } }],
    ['Program', { parent: { parent: { isNull: true } } }],
    ['Area', { designations: { some: { endedOn: { isNull: false } } } }],
  ])('on a %s holds, or its `not` does: %j', async (record, condition) => {
    const plural = `${record[0]!.toLowerCase()}${record.slice(1)}s`;
    const { all, yes, no } = await read(
      auditor,
      `query ($condition: ${record}Filter!) { all: ${plural} { totalCount } yes: ${plural}(filter: $condition) { totalCount }
        no: ${plural}(filter: {not: $condition}) { totalCount } }`,
      { condition },
    );
    expect(yes.totalCount + no.totalCount).toBe(all.totalCount);
  });

  it('`notIn` is the opposite of `in`, also where nothing is stated', async () => {
    const { all, among, others, none } = await read(
      auditor,
      `{ all: sourceDocuments { totalCount } among: sourceDocuments(filter: {createdBy: {in: []}}) { totalCount }
        others: sourceDocuments(filter: {createdBy: {notIn: ["00000000-0000-7000-8000-000000000000"]}}) { totalCount }
        none: sourceDocuments(filter: {createdBy: {notIn: []}}) { totalCount } }`,
    );
    expect(among.totalCount).toBe(0);
    expect(others.totalCount).toBe(all.totalCount);
    expect(none.totalCount).toBe(all.totalCount);
  });

  it('on a choice is the codes it may have, and null for one that is not stated', async () => {
    const count = async (filter: object) => {
      const query = 'query ($filter: ProgramFilter) { programs(filter: $filter) { totalCount } }';
      return (await read(auditor, query, { filter })).programs.totalCount as number;
    };
    const scopes = Object.keys(ProgramScope);
    const [all, national, stated, unstated] = await Promise.all(
      [{}, { scope: 'NATIONAL' }, { scope: scopes }, { scope: [null] }].map(count),
    );
    expect(unstated).toBeGreaterThan(0);
    expect(await count({ scope: [null, ...scopes] })).toBe(all);
    expect(await count({ not: { scope: [null] } })).toBe(stated);
    expect(await count({ not: { scope: ['NATIONAL'] } })).toBe(all! - national!);
    expect(await count({ scope: [] })).toBe(0);
  });

  it('is refused where it is null, and left out where its variable is not given', async () => {
    const all = (await read(auditor, '{ areas { totalCount } }', {})).areas.totalCount;
    const byCode = 'query ($code: String) { areas(filter: {code: {eq: $code}}) { totalCount } }';
    expect((await read(auditor, byCode, {})).areas.totalCount).toBe(all);
    const byFilter = 'query ($filter: AreaFilter) { areas(filter: $filter) { totalCount } }';
    expect((await read(auditor, byFilter, { filter: null })).areas.totalCount).toBe(all);
    const asked: [text: string, variables: object, ...path: (string | number)[]][] = [
      [byCode, { code: null }, 'code', 'eq'],
      ['{ areas(filter: {id: {eq: null}}) { totalCount } }', {}, 'id', 'eq'],
      ['{ areas(filter: {code: {in: null}}) { totalCount } }', {}, 'code', 'in'],
      ['{ areaTotals(filter: {level: null}) { totalCount } }', {}, 'level'],
      [byFilter, { filter: { parent: null } }, 'parent'],
      [byFilter, { filter: { code: { isNull: null } } }, 'code', 'isNull'],
      [
        byFilter,
        { filter: { or: [{ code: { eq: '1' } }, { not: { names: { matches: null } } }] } },
        'or',
        1,
        'not',
        'names',
        'matches',
      ],
      [byFilter, { filter: { children: { some: { code: { eq: null } } } } }, 'children', 'some', 'code', 'eq'],
      ['{ areas(first: 1) { nodes { children(filter: {code: {eq: null}}) { totalCount } } } }', {}, 'code', 'eq'],
    ];
    for (const [text, variables, ...path] of asked) {
      const { errors } = await api.ask(auditor, text, variables as Record<string, unknown>);
      const problems = [{ path: ['filter', ...path], code: 'EXPLICIT_NULL' }];
      expect(errors, text).toMatchObject([{ extensions: { code: 'BAD_INPUT', problems } }]);
    }
  });

  it('on a list of choices is the codes of which it has one', async () => {
    const services = async (codes: (string | null)[]): Promise<(string[] | null)[]> => {
      const query = 'query ($codes: [ProgramService]) { programs(filter: {services: $codes}) { nodes { services } } }';
      return (await read(auditor, query, { codes })).programs.nodes.map((node: any) => node.services);
    };
    const two = await services(['TRAINING', 'EMPLOYMENT']);
    expect(two.every((has) => has!.includes('TRAINING') || has!.includes('EMPLOYMENT'))).toBe(true);
    for (const code of ['TRAINING', 'EMPLOYMENT']) expect(two.some((has) => !has!.includes(code))).toBe(true);
    const unstated = await services([null]);
    expect(new Set(unstated)).toEqual(new Set([null]));
    expect(await services([null, 'TRAINING', 'EMPLOYMENT'])).toHaveLength(two.length + unstated.length);
  });

  it('states nothing with a variable that is not given, also of a record that is not there', async () => {
    const count = async (condition: string, variables?: object) => {
      const query = `query ($fund: ID) { commitments(filter: {purpose: {startsWith: "Known"}, ${condition}}) { totalCount } }`;
      return (await read(auditor, query, { ...variables })).commitments.totalCount;
    };
    expect(await count('fund: {id: {eq: $fund}}')).toBe(2);
    expect(await count('fund: {id: {eq: $fund}}', { fund })).toBe(1);
    expect(await count('not: {fund: {id: {eq: $fund}}}'), 'the opposite of what states nothing').toBe(0);
  });

  it('may ask for no record as one of several', async () => {
    const noneOrNamed = { fund: { or: [{ isNull: true }, { names: { eq: 'Not announced' } }] } };
    expect(await purposes(auditor, noneOrNamed)).toEqual(['a fund that is not', 'no fund']);
    expect(await purposes(auditor, { fund: { not: { names: { eq: 'Not announced' } } } })).toEqual(['no fund']);
    expect(await purposes(auditor, { fund: { commitments: { none: {} } } })).toEqual(['no fund']);
  });

  it('does not tell a rival that a hidden record is there, nor which', async () => {
    expect(await purposes(rival, { fund: { isNull: false } })).toEqual([]);
    expect(await purposes(rival, { fund: { isNull: true } })).toEqual(['a fund that is not', 'no fund']);
    expect(await purposes(rival, { fund: { id: { eq: fund } } })).toEqual([]);
    const groups = async (email: string) =>
      (
        await read(
          email,
          '{ commitmentTotals(filter: {purpose: {startsWith: "Known"}}, groupBy: [{fund: {field: ID}}]) { groups { keys { value } count } } }',
        )
      ).commitmentTotals.groups;
    expect(await groups(rival)).toEqual([{ keys: [{ value: null }], count: 2 }]);
    expect(await groups(auditor)).toEqual([
      { keys: [{ value: fund }], count: 1 },
      { keys: [{ value: null }], count: 1 },
    ]);
  });
});
