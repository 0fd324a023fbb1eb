import { existsSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { demoPeople } from '@fupin/api/src/demo/demo-people.ts';
import { beforeAll, expect, test } from 'vitest';
import { ask, dataFolder, launch, lueyang, printToken, runScript, start, tokensIn, type Fupin } from './support.ts';

const home = dataFolder();
let fupin: Fupin;
beforeAll(async () => {
  fupin = await start({ DATA_DIR: home });
});

test('starts on a bare machine, says where it answers and how to ask', () => {
  expect(fupin.said()).toContain(`GraphQL:  ${fupin.address}/graphql`);
  expect(fupin.said()).toContain('Sign in on the console as one of the demo people');
  expect(fupin.said()).toContain(`${home}/demo-tokens.json`);
});

test('is up and ready', async () => {
  expect((await fetch(`${fupin.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${fupin.address}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${fupin.address}/api/demo/people`)).json()).toHaveLength(demoPeople.length);
});

test('keeps a token of every demo person where only its owner reads it', async () => {
  const tokens = tokensIn(home);
  expect(Object.keys(tokens)).toEqual(demoPeople.map(({ email }) => email));
  expect(statSync(join(home, 'demo-tokens.json')).mode & 0o777).toBe(0o600);
  expect(await (await ask(fupin.address, tokens['auditor@demo.fupin'])).json()).toEqual(lueyang);
  expect((await ask(fupin.address, undefined)).status).toBe(401);
});

test('prints another token for an operator, and nothing else', async () => {
  const { printed, complaint, code } = await printToken({ DATA_DIR: home }, 'auditor@demo.fupin');
  expect({ complaint, code }).toEqual({ complaint: '', code: 0 });
  expect(printed).toMatch(/^fupin_\S{43}\n$/);
  expect(await (await ask(fupin.address, printed.trim())).json()).toEqual(lueyang);
});

test.each([
  ['nobody has the email', ['nobody@demo.fupin'], 'Nobody has the email nobody@demo.fupin\n'],
  ['no email is given', [], 'Say for whom: pnpm run token EMAIL\n'],
])('prints no token when %s', async (_, words, complaint) => {
  expect(await printToken({ DATA_DIR: home }, ...words)).toEqual({ printed: '', complaint, code: 1 });
});

test('prints no token where no Fupin runs, and makes nothing there', async () => {
  const elsewhere = join(home, 'elsewhere');
  expect(await printToken({ DATA_DIR: elsewhere }, 'auditor@demo.fupin')).toEqual({
    printed: '',
    complaint: `No Fupin is running on ${elsewhere}: start one with pnpm start, or set DATA_DIR or DATABASE_URL to the one that runs\n`,
    code: 1,
  });
  expect(existsSync(elsewhere)).toBe(false);
});

test('does not start beside another Fupin on the same folder', async () => {
  const second = launch({ DATA_DIR: home });
  expect(await second.ended).toBe(1);
  expect(await second.complaints).toBe(
    `Another Fupin is running on ${home}: stop it first, or set DATA_DIR to another folder\n`,
  );
  expect((await fetch(`${fupin.address}/readyz`)).status).toBe(200);
});

test('does not start on a taken port, and touches nothing before it says so', async () => {
  const occupant = createServer();
  await new Promise<void>((listening) => occupant.listen(0, '127.0.0.1', listening));
  const { port } = occupant.address() as AddressInfo;
  const late = launch({ DATA_DIR: join(home, 'elsewhere'), PORT: `${port}` });
  expect(await late.ended).toBe(1);
  expect(await late.complaints).toBe(`Port ${port} on 127.0.0.1 is taken; set PORT to another one\n`);
  expect(existsSync(join(home, 'elsewhere'))).toBe(false);
  await new Promise((closed) => occupant.close(closed));
});

test('names every setting to mend, one a line', async () => {
  const faulty = launch({ PORT: 'abc', DEMO: 'maybe' });
  expect(await faulty.ended).toBe(1);
  expect(await faulty.complaints).toBe(
    'PORT must be a whole number from 0 to 65535, not "abc"\nDEMO must be 0, 1, true or false, not "maybe"\n',
  );
});

test('gets its first administrator from the terminal, who chooses a password by the link told once', async () => {
  const { printed, code } = await runScript('make-administrator.ts', { DATA_DIR: home }, 'first@example.org', 'First');
  expect(code).toBe(0);
  const token = /#\/welcome\?token=(\S+)/.exec(printed)![1];
  const password = 'chosen-by-the-first';
  const opened = await fetch(`${fupin.address}/api/auth/open-link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: fupin.address },
    body: JSON.stringify({ token, password }),
  });
  expect(opened.status).toBe(200);
  const signedIn = await fetch(`${fupin.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: fupin.address },
    body: JSON.stringify({ email: 'first@example.org', password }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const asked = await fetch(`${fupin.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{"query":"{ viewer { name roles } }"}',
  });
  expect(await asked.json()).toEqual({ data: { viewer: { name: 'First', roles: ['ADMIN'] } } });
  const again = await runScript('make-administrator.ts', { DATA_DIR: home }, 'first@example.org', 'First');
  expect(again).toMatchObject({ code: 1, complaint: 'first@example.org is somebody already\n' });
});
