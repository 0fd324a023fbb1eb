import { connect } from 'node:net';
import { demoPeople } from '@fupin/api/src/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, tokenOf, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { sendRaw, type RawAnswer } from '../support/raw-request.ts';

const administrator = 'admin@demo.fupin';
const auditor = 'auditor@demo.fupin';
const observer = 'observer@demo.fupin';
const editor = 'editor@alibaba.demo.fupin';
const nobody = '0198f3a2-7c1e-7b52-9c1d-3f2a4b5c6d7e';

/** How browsers name each language; `*` and others beside it are no wish. */
const named = { en: 'en-GB,en;q=0.9', zh: 'de, zh-CN;q=0.9, fr;q=0.1', fr: '*, fr-CA' } as const;
type Language = keyof typeof named;
const languages = Object.keys(named) as Language[];

/** Leads past the fast path: what asks for its cost is answered by Apollo. */
const pastFastPath = { 'fupin-cost': 'report' };

interface Said {
  message: string;
  problems?: { message: string }[];
}

const saidBy = ({ text }: RawAnswer): Said => {
  const [{ message, extensions }] = JSON.parse(text).errors;
  return { message, problems: extensions.problems };
};

const han = /\p{Script=Han}/u;

/** What a refusal says, its message and that of each problem, without the numbers that differ each time. */
const sentencesOf = ({ message, problems = [] }: Said) =>
  [message, ...problems.map((each) => each.message)].map((sentence) => sentence.replace(/\d+/g, '#'));

/** Sentences that are not Chinese for who wants Chinese, that are for others, and English ones in place of French. */
function untranslated({ en, zh, fr }: Record<Language, Said>): string[] {
  const [english, french] = [sentencesOf(en), sentencesOf(fr)];
  return [
    ...sentencesOf(zh).filter((sentence) => !han.test(sentence)),
    ...[...english, ...french].filter((sentence) => han.test(sentence)),
    ...english.filter((sentence, place) => sentence === french[place]),
  ];
}

/** What is said in each language that is asked for. */
async function inEach(send: (language: Language) => Promise<RawAnswer>): Promise<Record<Language, Said>> {
  const said = {} as Record<Language, Said>;
  for (const language of languages) said[language] = saidBy(await send(language));
  return said;
}

const localeOf = (email: string) => demoPeople.find((person) => person.email === email)!.locale;

let database: TestDatabase;
let api: TestApi;
let company: string;
let users: Record<string, { id: string; version: number }>;
beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database);
  const { data } = await api.ask(administrator, '{ users(first: 50) { nodes { id email version } } }');
  const named = await api.ask(
    editor,
    '{ organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } } }',
  );
  company = named.data.organizations.nodes[0].id;
  users = Object.fromEntries(data.users.nodes.map((user: { email: string }) => [user.email, user]));
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

const asked = (email: string | undefined, { query, variables }: Question, headers: Record<string, string>) =>
  sendRaw(api.url, {
    path: '/graphql',
    headers: { ...(email && { authorization: `Bearer ${tokenOf(email)}` }), ...headers },
    body: { query, variables },
  });

let requests = 0;
const mutation = (verb: string, input: () => Record<string, unknown>) => (): Question => ({
  query: `mutation ($input: ${verb[0]!.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename } }`,
  variables: { input: { requestId: `language ${requests++}`, ...input() } },
});
const query = (text: string, variables?: Record<string, unknown>) => (): Question => ({ query: text, variables });
const nested = (levels: number): unknown => (levels === 0 ? {} : { and: [nested(levels - 1)] });

/** Questions that are refused with each code, and who asks them. */
const questions: Record<string, [email: string | undefined, question: () => Question]> = {
  'BAD_INPUT: first and last': [observer, query('{ organizations(first: 1, last: 1) { nodes { id } } }')],
  'BAD_INPUT: NOT_A_CURSOR': [observer, query('{ organizations(after: "x") { nodes { id } } }')],
  'BAD_INPUT: NOT_YET': [observer, query('{ organizations(asOf: "2999-01-01T00:00:00Z") { nodes { id } } }')],
  'BAD_INPUT: a blank text': [
    administrator,
    mutation('inviteUser', () => ({ email: 'no address', displayName: ' ', locale: 'zh' })),
  ],
  'BAD_INPUT: a name without its own language': [
    editor,
    mutation('openFund', () => ({ organizationId: company, names: { zh: '', original: 'zh' } })),
  ],
  'BAD_INPUT: a check of a table': [
    editor,
    mutation('openFund', () => ({
      organizationId: company,
      names: { zh: '基金', original: 'zh' },
      reportCadenceMonths: 0,
    })),
  ],
  'BAD_INPUT: a subscription': [observer, query('subscription { viewer }')],
  'QUERY_TOO_COSTLY: a page': [observer, query('{ organizations(first: 500) { nodes { id } } }')],
  'QUERY_TOO_COSTLY: depth': [observer, query(`{${'a{'.repeat(20)}b${'}'.repeat(20)}}`)],
  'QUERY_TOO_COSTLY: tokens': [observer, query(`{ ${'viewer { email } '.repeat(500)} }`)],
  'QUERY_TOO_COSTLY: variables': [
    observer,
    query('query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount } }', {
      filter: nested(60),
    }),
  ],
  'UNAUTHENTICATED: a stranger': [undefined, query('{ viewer { email } }')],
  'NOT_FOUND: a record': [administrator, mutation('activateUser', () => ({ id: nobody, expectedVersion: 1 }))],
  'FORBIDDEN: a role': [
    auditor,
    mutation('inviteUser', () => ({ email: 'a@b.example', displayName: 'A', locale: 'zh' })),
  ],
  'RULE_VIOLATED: oneself': [
    administrator,
    mutation('disableUser', () => ({ id: users[administrator]!.id, expectedVersion: 1, reason: 'x' })),
  ],
  'RULE_VIOLATED: a step': [
    administrator,
    mutation('activateUser', () => ({ id: users[auditor]!.id, expectedVersion: users[auditor]!.version })),
  ],
  'CONFLICT: a version': [
    administrator,
    mutation('disableUser', () => ({ id: users[observer]!.id, expectedVersion: 99, reason: 'x' })),
  ],
  'IDEMPOTENCY_CONFLICT: a request id': [
    editor,
    mutation('issueToken', () => ({
      requestId: 'the same',
      userId: users[editor]!.id,
      name: `token ${requests}`,
      days: 1,
      scopes: ['READ'],
    })),
  ],
};

describe('who is refused by GraphQL reads why', () => {
  beforeAll(async () => {
    await asked(editor, questions['IDEMPOTENCY_CONFLICT: a request id']![1](), {});
  });

  const inLanguages = async (name: string, path: Record<string, string>) => {
    const [email, question] = questions[name]!;
    return inEach(async (language) => {
      const answer = await asked(email, question(), { 'accept-language': named[language], ...path });
      expect(JSON.parse(answer.text).errors[0].extensions.code, answer.text).toBe(name.split(':')[0]);
      return answer;
    });
  };

  it.each(Object.keys(questions))('in the language of the request, on the fast path and past it: %s', async (name) => {
    for (const path of [{}, pastFastPath]) expect(untranslated(await inLanguages(name, path))).toEqual([]);
  });

  it.each(Object.keys(questions))('else in that of their account: %s', async (name) => {
    const [email, question] = questions[name]!;
    const wanted = sentencesOf((await inLanguages(name, {}))[email ? localeOf(email) : 'en']);
    const noWish = ['*', 'de, zh;q=0, fr;q=0'].map((wish) => ({ 'accept-language': wish }));
    for (const headers of [{}, pastFastPath, ...noWish])
      expect(sentencesOf(saidBy(await asked(email, question(), headers)))).toEqual(wanted);
  });

  it('where too much was asked', async () => {
    const limited = await startApi(database, { limits: { operations: 1 } });
    const ask = (headers: Record<string, string>) =>
      sendRaw(limited.url, {
        path: '/graphql',
        headers: { authorization: `Bearer ${tokenOf(observer)}`, ...headers },
        body: { query: '{ viewer { email } }' },
      });
    await ask({});
    const said = await inEach((language) => ask({ 'accept-language': named[language] }));
    expect(untranslated(said)).toEqual([]);
    const answer = await ask({});
    expect(answer.status).toBe(429);
    expect(saidBy(answer)).toEqual(said.fr);
    await limited.stop();
  });

  it('before they try, in `permissions`', async () => {
    const text = '{ organizations(first: 1) { nodes { permissions { allowed reasons { code message } } } } }';
    const beside = `{ viewer { email } ${text.slice(1)}`;
    for (const question of [query(text)(), query(beside)()]) {
      const said = {} as Record<Language, Said>;
      for (const language of languages) {
        const { text: answer } = await asked(auditor, question, { 'accept-language': named[language] });
        const [{ permissions }] = JSON.parse(answer).data.organizations.nodes;
        const [first, ...problems] = permissions.flatMap(({ reasons }: any) => reasons);
        said[language] = { ...first, problems };
      }
      expect(untranslated(said)).toEqual([]);
    }
    const { text: answer } = await asked(observer, query(text)(), {});
    expect(answer).toContain('Votre rôle ne le permet pas.');
  });
});

const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown, headers: Record<string, string> = {}) => ({
  path,
  body,
  headers: { ...json, ...headers },
});

let addresses = 0;
/** An address from which nothing failed yet, or who guesses would be told to wait. */
const anotherAddress = () => `127.0.3.${++addresses}`;

/** Requests that HTTP refuses, whatever they ask. */
const requestsRefused: Record<string, Parameters<typeof sendRaw>[1]> = {
  '401 SIGN_IN_REFUSED': post('/api/auth/sign-in/email', { email: 'nobody@demo.fupin', password: 'not the password' }),
  '401 UNAUTHENTICATED': post('/api/auth/change-password', { currentPassword: 'x', newPassword: 'x' }),
  '401 PASSKEY_REFUSED': post('/api/auth/passkey/sign-in', {}),
  '409 NO_SIGN_IN_PENDING': post('/api/auth/two-factor/sign-in', { code: '123456' }),
  '400 BAD_INPUT': post('/api/auth/open-link', { token: 'x', password: 'short' }),
  '404 LINK_DEAD': post('/api/auth/open-link', { token: 'x', password: 'long enough for anybody' }),
  '404 NOT_FOUND': { path: '/api/nope', method: 'GET' },
  '405 METHOD_NOT_ALLOWED': { path: '/graphql', method: 'DELETE' },
  '413 QUERY_TOO_COSTLY': post('/api/auth/sign-in/email', { email: 'x'.repeat(20_000) }),
  '415 BAD_INPUT': post('/graphql', {}, { 'content-type': 'text/plain' }),
  '421 FORBIDDEN': post('/graphql', {}, { host: 'evil.example' }),
  '403 FORBIDDEN': post('/graphql', {}, { origin: 'https://evil.example' }),
  '417 BAD_INPUT': post('/graphql', {}, { expect: 'the impossible' }),
};

describe('who is refused by HTTP reads why', () => {
  it.each(Object.entries(requestsRefused))('%s', async (name, request) => {
    const said = await inEach(async (language) => {
      const headers = { ...request.headers, 'accept-language': named[language] };
      const answer = await sendRaw(api.url, { ...request, headers, from: anotherAddress() });
      expect(`${answer.status} ${JSON.parse(answer.text).errors[0].extensions.code}`).toBe(name);
      expect(answer.headers['content-language']).toBe(language);
      return answer;
    });
    expect(untranslated(said)).toEqual([]);
    expect(saidBy(await sendRaw(api.url, { ...request, from: anotherAddress() }))).toEqual(said.en);
  });

  it.each([
    ['400', 'this is no HTTP'],
    ['431', `x-long: ${'x'.repeat(20_000)}`],
  ])('%s, where Node reads no request', async (status, line) => {
    const said = await inEach(async (language) => {
      const text = await sendText(
        `GET / HTTP/1.1\r\nhost: localhost\r\naccept-language: ${named[language]}\r\n${line}\r\n\r\n`,
      );
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
      return { text: text.slice(text.indexOf('{')) } as RawAnswer;
    });
    expect(untranslated(said)).toEqual([]);
  });

  it('and a cache tells the languages apart where it may store the answer', async () => {
    const { headers } = await sendRaw(api.url, { path: '/nope', method: 'GET' });
    expect(headers.vary).toMatch(/accept-language/);
  });
});

/** What a server answers to a text that no client would send. */
const sendText = (text: string): Promise<string> =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(api.url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => void (answer += chunk));
    socket.on('end', () => answered(answer)).on('error', failed);
  });
