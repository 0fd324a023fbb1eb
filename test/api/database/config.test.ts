import { ConfigError, readConfig } from '@fupin/api/src/config.ts';
import { BlockList } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('runs without any setting', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: `${workspace}.data`,
    databaseUrl: undefined,
    demo: true,
    logLevel: 'info',
    limits: { operations: 600, points: 60_000, atOnce: 8, lightAtOnce: 3 },
    heavyAtOnce: 2,
    publicUrl: undefined,
    trustedProxies: expect.any(BlockList),
    requireTwoFactor: false,
  });
});

test('reads every setting', () => {
  const env = {
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/srv/fupin',
    DATABASE_URL: 'postgres://fupin:secret@database.example:6432/programs?sslmode=verify-full',
    DEMO: 'true',
    LOG_LEVEL: 'debug',
    OPERATIONS_PER_MINUTE: '1200',
    POINTS_PER_MINUTE: '90000',
    OPERATIONS_AT_ONCE: '4',
    HEAVY_AT_ONCE: '6',
    PUBLIC_URL: 'https://fupin.example',
    TRUSTED_PROXIES: '10.0.0.0/8, 192.168.1.7,fd00::/8',
    REQUIRE_TWO_FACTOR: '1',
  };
  expect(readConfig(env)).toEqual({
    port: 0,
    host: '::1',
    dataDir: '/srv/fupin',
    databaseUrl: env.DATABASE_URL,
    demo: true,
    logLevel: 'debug',
    limits: { operations: 1_200, points: 90_000, atOnce: 4, lightAtOnce: 3 },
    heavyAtOnce: 6,
    publicUrl: new URL('https://fupin.example'),
    trustedProxies: expect.any(BlockList),
    requireTwoFactor: true,
  });
  const { trustedProxies } = readConfig(env);
  expect(['10.9.8.7', '192.168.1.7'].every((address) => trustedProxies.check(address))).toBe(true);
  expect(trustedProxies.check('fd12::1', 'ipv6')).toBe(true);
  expect(trustedProxies.check('192.168.1.8') || trustedProxies.check('2001:db8::1', 'ipv6')).toBe(false);
});

test.each([
  ['PUBLIC_URL', 'fupin.example'],
  ['PUBLIC_URL', 'ftp://fupin.example'],
  ['PUBLIC_URL', 'https://fupin.example/console'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.0/'],
  ['REQUIRE_TWO_FACTOR', 'maybe'],
])('refuses %s=%s', (name, value) => {
  expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
});

test('takes an empty setting for none', () => {
  expect(readConfig({ PORT: '', HOST: ' ', DATA_DIR: '', DATABASE_URL: '', DEMO: '', LOG_LEVEL: '' })).toEqual(
    readConfig({}),
  );
});

test('keeps the default data folder in the workspace, whichever package pnpm runs in', () => {
  expect(readConfig({ INIT_CWD: `${workspace}admin` }).dataDir).toBe(`${workspace}.data`);
});

test('takes a relative data folder from where the command was typed', () => {
  expect(readConfig({ INIT_CWD: '/home/official', DATA_DIR: 'programs' }).dataDir).toBe('/home/official/programs');
});

test('shows the demo by default only in the embedded database', () => {
  const DATABASE_URL = 'postgresql://fupin:secret@localhost/programs';
  expect(readConfig({}).demo).toBe(true);
  expect(readConfig({ DEMO: '0' }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
});

test('accepts a database behind a Unix socket', () => {
  const DATABASE_URL = 'postgresql://fupin:secret@/programs?host=/run/postgresql';
  expect(readConfig({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
});

test('names all faults at once, one line each', () => {
  expect(
    faultsOf({
      PORT: 'abc',
      HOST: 'not a host',
      DEMO: 'perhaps',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://localhost',
    }),
  ).toEqual([
    'DATABASE_URL must be an address like postgresql://user:password@host:5432/database',
    'PORT must be a whole number from 0 to 65535, not "abc"',
    'HOST must be an IP address or a host name, not "not a host"',
    'DEMO must be 0, 1, true or false, not "perhaps"',
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
  ]);
});

test.each(['65536', '-1', '4000.5', '0x10', '1e3'])('refuses the port %s', (PORT) => {
  expect(faultsOf({ PORT })).toEqual([`PORT must be a whole number from 0 to 65535, not "${PORT}"`]);
});

test('does not repeat the password of a DATABASE_URL that it refuses', () => {
  expect(faultsOf({ DATABASE_URL: 'postgres:/fupin:secret@localhost' }).join()).not.toContain('secret');
});
