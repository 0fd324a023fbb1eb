import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const editor = 'editor@alibaba.demo.fupin';

describe('what nobody asks in good faith', () => {
  let database: TestDatabase;
  let api: TestApi;
  let company: Person;
  let organizationId: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    company = as(api, editor);
    organizationId = (await company.sees('{ viewer { companies } }')).viewer.companies[0];
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const post = async (body: object) => {
    const headers = { authorization: `Bearer ${tokenOf(editor)}`, 'content-type': 'application/json' };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as { data?: any; errors?: any[] }) };
  };
  const fund = (name: string) => ({ organizationId, names: { zh: name, original: 'zh' } });
  const opening = (name: string, of = organizationId) =>
    `openFund(input: {requestId: "${randomUUID()}", organizationId: "${of}", names: {zh: "${name}", original: zh}}) { id }`;
  const fundsNamed = async (name: string): Promise<number> =>
    (await company.sees(`{ funds(filter: {names: {eq: "${name}"}}) { totalCount } }`)).funds.totalCount;

  it.each([
    ['a zero byte', 'a\0b'],
    ['half a character', 'a\ud800b'],
    ['a turned reading direction', 'a\u202eb'],
    ['an escape sequence', '\u001b[31mred'],
    ['20,001 characters', 'a'.repeat(20_001)],
  ])('%s is refused wherever a text is kept', async (_name, text) => {
    const refused = async (input: object, ...path: string[]) =>
      expect(await company.mayNot('openFund', { ...fund('文字'), ...input })).toMatchObject({
        code: 'BAD_INPUT',
        problems: [{ path: ['input', ...path] }],
      });
    await refused({ purpose: text }, 'purpose');
    await refused({ names: { zh: text, original: 'zh' } }, 'names');
    await refused({ reason: text }, 'reason');
    await refused({ requestId: text }, 'requestId');
  });

  it('a text of which nothing is seen counts as none', async () => {
    const input = { names: { zh: '\u200b \u2060\u3164\u2800\ufe0f\u1160', original: 'zh' } };
    expect(await company.mayNot('openFund', { ...fund('空'), ...input })).toMatchObject({
      problems: [{ path: ['input', 'names'], code: 'BLANK' }],
    });
    expect(await company.mayNot('openFund', { ...fund('空'), requestId: '\u200b' })).toMatchObject({
      problems: [{ path: ['input', 'requestId'], code: 'BLANK' }],
    });
  });

  it('a gift to a county names a county', async () => {
    const { provinces } = await company.sees('{ provinces(first: 1) { nodes { id } } }');
    const gift = { organizationId, kind: 'GOODS', item: '鸡苗', countyId: provinces.nodes[0].id };
    expect(await company.mayNot('recordInKind', gift)).toMatchObject({
      problems: [{ path: ['input', 'countyId'], code: 'NOT_A_COUNTY' }],
    });
  });

  it('a date that ends before it begins, and a range below its lower end, are refused', async () => {
    const day = { precision: 'PERIOD', inferred: false };
    const establishedOn = { ...day, earliest: '2024-05-01', latest: '2024-04-30' };
    expect(await company.mayNot('openFund', { ...fund('倒退'), establishedOn })).toMatchObject({
      problems: [{ path: ['input', 'establishedOn'], code: 'CONTRADICTION' }],
    });
    await company.does('openFund', {
      ...fund('一日'),
      establishedOn: { ...day, earliest: '2024-05-01', latest: '2024-05-01' },
    });
    const measured = { unit: 'HEAD', qualifier: 'EXACT', modality: 'ACTUAL', basis: 'FLOW', derived: false };
    const gift = {
      organizationId,
      kind: 'GOODS',
      item: '鸡苗',
      quantity: { ...measured, value: '100', valueMax: '99.5' },
    };
    expect(await company.mayNot('recordInKind', gift)).toMatchObject({
      problems: [{ path: ['input', 'quantity'], code: 'CONTRADICTION' }],
    });
  });

  it.each([
    ['a persisted query of another hash', { persistedQuery: { version: 1, sha256Hash: 'deadbeef' } }],
    ['a persisted query of another version', { persistedQuery: { version: 2, sha256Hash: 'deadbeef' } }],
    ['a persisted query that is none', { persistedQuery: 'deadbeef' }],
  ])('%s is the fault of who asks', async (_name, extensions) => {
    expect(await post({ query: '{ viewer { email } }', extensions })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  });

  it('a subscription is refused', async () => {
    expect(await post({ query: 'subscription { anything }' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  });

  it.each(['Other', ''])('a mutation is not performed under the name "%s", which it does not have', async (name) => {
    const query = `mutation Open { ${opening('无名')} }`;
    expect(await post({ query, operationName: name })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
    expect(await fundsNamed('无名')).toBe(0);
  });

  it('of several mutations each is told whether it was performed', async () => {
    const { organizations } = await company.sees(
      `{ organizations(first: 1, filter: {id: {notIn: ["${organizationId}"]}}) { nodes { id } } }`,
    );
    const foreign = opening('第二', organizations.nodes[0].id);
    const { data, errors } = await post({
      query: `mutation { a: ${opening('第一')} b: ${foreign} c: ${opening('第三')} }`,
    });
    expect(data).toEqual({ a: { id: expect.any(String) }, b: null, c: { id: expect.any(String) } });
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'FORBIDDEN' } }]);
    expect(await Promise.all(['第一', '第二', '第三'].map(fundsNamed))).toEqual([1, 0, 1]);
  });
});
