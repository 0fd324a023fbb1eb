import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heavyAtOnce } from './database/request-pool.ts';
import { StartupError } from './errors/startup-error.ts';
import { productionLimits, type BudgetLimits } from './budgets/budgets.ts';

const workspace = fileURLToPath(new URL('../..', import.meta.url));

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

type LogLevel = (typeof logLevels)[number];

/** What an operator can set; everything has a default that runs on a bare machine. */
export interface Config {
  /** 0 asks the system for any free port. */
  port: number;
  host: string;
  /** Absolute; holds the embedded database. */
  dataDir: string;
  /** Absent: the embedded database in `dataDir` is used. */
  databaseUrl: string | undefined;
  demo: boolean;
  logLevel: LogLevel;
  /** What one person may ask. */
  limits: BudgetLimits;
  /** Heavy statements that PostgreSQL runs at once for this process. */
  heavyAtOnce: number;
  /** Where people open the console, as "https://fupin.example.org"; absent on a machine of one's own. */
  publicUrl: URL | undefined;
  /** The proxies that may say whom they forward. */
  trustedProxies: BlockList;
  /** Whether administrators and approvers need a second factor. */
  requireTwoFactor: boolean;
}

/** The environment cannot be used; `faults` has one clear line for each variable to mend. */
export class ConfigError extends StartupError {
  override name = 'ConfigError';

  constructor(readonly faults: string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads the configuration from environment variables; an empty variable counts as absent.
 * A relative DATA_DIR starts where the command was typed, its default in the workspace's root,
 * so that `pnpm --filter` moves neither.
 *
 * @throws ConfigError with all faults at once
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];

  function read<T>(name: string, fallback: T, wanted: string, parse: (text: string) => T | undefined): T {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) faults.push(`${name} must be ${wanted}, not "${text}"`);
    return value ?? fallback;
  }

  const databaseUrl = env['DATABASE_URL']?.trim() || undefined;
  // The address holds a password, so the fault does not repeat it.
  if (databaseUrl && !isDatabaseUrl(databaseUrl))
    faults.push('DATABASE_URL must be an address like postgresql://user:password@host:5432/database');

  const dataDir = env['DATA_DIR']?.trim();
  const config: Config = {
    port: read('PORT', 4000, 'a whole number from 0 to 65535', parsePort),
    host: read('HOST', '127.0.0.1', 'an IP address or a host name', parseHost),
    dataDir: dataDir ? resolve(env['INIT_CWD'] || workspace, dataDir) : resolve(workspace, '.data'),
    databaseUrl,
    demo: read('DEMO', databaseUrl === undefined, '0, 1, true or false', parseSwitch),
    logLevel: read('LOG_LEVEL', 'info', `one of ${logLevels.join(', ')}`, (text) =>
      logLevels.find((level) => level === text),
    ),
    limits: {
      ...productionLimits,
      operations: read('OPERATIONS_PER_MINUTE', productionLimits.operations, 'a whole number above 0', parseCount),
      points: read('POINTS_PER_MINUTE', productionLimits.points, 'a whole number above 0', parseCount),
      atOnce: read('OPERATIONS_AT_ONCE', productionLimits.atOnce, 'a whole number above 0', parseCount),
    },
    heavyAtOnce: read('HEAVY_AT_ONCE', heavyAtOnce, 'a whole number above 0', parseCount),
    publicUrl: read('PUBLIC_URL', undefined, 'an address like https://fupin.example.org', parsePublicUrl),
    trustedProxies: read('TRUSTED_PROXIES', new BlockList(), 'addresses like 10.0.0.0/8, ::1', parseNetworks),
    requireTwoFactor: read('REQUIRE_TWO_FACTOR', false, '0, 1, true or false', parseSwitch),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined;
}

function parseCount(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function parseHost(text: string): string | undefined {
  return isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined;
}

function parseSwitch(text: string): boolean | undefined {
  return { 0: false, 1: true, false: false, true: true }[text.toLowerCase()];
}

function parsePublicUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search ? url : undefined;
}

/** A comma-separated list of addresses and of networks in CIDR notation. */
function parseNetworks(text: string): BlockList | undefined {
  const networks = new BlockList();
  for (const part of text.split(',')) {
    const [address = '', prefix] = part.trim().split('/');
    const version = isIP(address);
    const longest = version === 6 ? 128 : 32;
    const length = prefix ?? String(longest);
    if (version === 0 || !/^\d{1,3}$/.test(length) || Number(length) > longest) return undefined;
    networks.addSubnet(address, Number(length), version === 6 ? 'ipv6' : 'ipv4');
  }
  return networks;
}

/** `postgresql://user:password@/database?host=/socket/folder` is good too, though URL wants a host. */
function isDatabaseUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text.replace('@/', '@localhost/'));
}
