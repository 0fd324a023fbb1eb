import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { changesBetween } from '@fupin/schema/model';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { noteOf, parseChangelog, printChangelog, releasedAs, type Changelog } from './contract-changelog.ts';

/**
 * Writes what has changed of the contract since its last release to `schema/CONTRACT-CHANGES.md`; with `--release NAME`
 * gives it that name and begins anew; with `--check` says whether every breaking change is written there.
 */
const file = new URL('../../../schema/CONTRACT-CHANGES.md', import.meta.url);
const contract = readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
const hash = createHash('sha256').update(contract).digest('hex').slice(0, 16);
const written = parseChangelog(readFileSync(file, 'utf8'));

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: new URL('.', file), encoding: 'utf8', maxBuffer: 64 << 20, stdio: 'pipe' });

/** The contract at its last release; undefined where the history does not reach back that far. */
function released(commit: string): GraphQLSchema | undefined {
  try {
    return buildSchema(git('show', `${commit}:schema/schema.graphql`));
  } catch {
    return undefined;
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function current(): Changelog {
  const before = released(written.since);
  if (!before) fail(`The history has no contract of ${written.since}: git fetch --unshallow, then again`);
  return noteOf(written, changesBetween(before, buildSchema(contract)), hash);
}

/** Whoever has no history to compare with is told to note even what breaks nothing. */
function check(): void {
  if (written.hash === hash) return;
  const isNoted = released(written.since) !== undefined && current().breaking === written.breaking;
  if (!isNoted) fail('A breaking change of the contract is not written down: run pnpm contract:changes');
}

const [option, name] = process.argv.slice(2);
if (option === '--check') check();
else if (option === '--release' && name)
  writeFileSync(file, printChangelog(releasedAs(name, git('rev-parse', '--short=12', 'HEAD').trim(), current())));
else writeFileSync(file, printChangelog(current()));
