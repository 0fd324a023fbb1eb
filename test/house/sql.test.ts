import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declaredGuards, declaredRecords, movements, entriesInForce } from '@fupin/schema/model';
import { loadModule, parsePlPgSQLSync, parseSync, type CreateFunctionStmt, type Node } from 'libpg-query';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../support/database.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${house}/${file}`, 'utf8');
const sqlFiles = globSync('{api,schema}/src/**/*.sql', { cwd: house }).toSorted();
const sources = globSync('{api,schema}/src/**/*.ts', {
  cwd: house,
  exclude: (path) => path.endsWith('/migrations'),
}).toSorted();

/**
 * Where TypeScript writes the body of a function, because it is made of what is declared: tables and their columns, the
 * names of verbs, conditions that queries are written with, too.
 */
const generated = new Set([
  'api/src/database/audit.ts',
  'api/src/database/history/recorder.ts',
  'api/src/database/search.ts',
  'api/src/write/record-scopes.ts',
  'schema/src/access/sql.ts',
]);

const makesFunction = (source: string) => /\bcreate\s+(or\s+replace\s+)?(function|procedure)\b/i.test(source);

const statementsIn = (sql: string): Node[] => parseSync(sql).stmts?.map(({ stmt }) => stmt!) ?? [];
const functionsIn = (sql: string): CreateFunctionStmt[] =>
  statementsIn(sql).flatMap((statement) => ('CreateFunctionStmt' in statement ? [statement.CreateFunctionStmt] : []));

function option({ options = [] }: CreateFunctionStmt, name: string): Node | undefined {
  const elements = options.flatMap((each) => ('DefElem' in each ? [each.DefElem] : []));
  return elements.find(({ defname }) => defname === name)?.arg;
}
const textOf = (node: Node | undefined): string | undefined =>
  node && 'String' in node
    ? node.String.sval
    : node && 'List' in node
      ? node.List.items?.map((each) => textOf(each)).join('')
      : undefined;

/** Reads what PostgreSQL would read only when it runs: the bodies of functions. */
function parseWhole(sql: string): void {
  for (const made of functionsIn(sql))
    if (textOf(option(made, 'language')) === 'sql') parseSync(textOf(option(made, 'as'))!);
  parsePlPgSQLSync(sql);
}

/** The files that modules read, found by how they name them. */
const filesRead = new Set(
  sources.flatMap((source) =>
    [...read(source).matchAll(/'(\.\/[\w/-]+\.sql)'/g)].map(([, file]) => join(dirname(source), file!)),
  ),
);

beforeAll(() => loadModule());

describe.each(sqlFiles)('%s', (file) => {
  it('is SQL, and so are the bodies of its functions', () => {
    expect(statementsIn(read(file))).not.toEqual([]);
    parseWhole(read(file));
  });

  it('has no line of more than 120 characters', () =>
    expect(
      read(file)
        .split('\n')
        .filter((line) => line.length > 120),
    ).toEqual([]));

  it('is read', () => expect(filesRead).toContain(file));
});

describe('a .sql file', () => {
  it.each([
    ['a statement', 'selekt 1'],
    ['the body of a function in SQL', `create function f() returns int language sql as $$ selekt 1 $$`],
    [
      'the body of a function in PL/pgSQL',
      `create function f() returns int language plpgsql as $$ begin retorn 1; end $$`,
    ],
    [
      'a statement in such a body',
      `create function f() returns int language plpgsql as $$ begin perform 1 frum t x y; end $$`,
    ],
  ])('is refused for a fault in %s', (_where, planted) => expect(() => parseWhole(planted)).toThrow(/syntax error/));
});

describe('SQL in TypeScript', () => {
  it('makes no function, except where it is made of what is declared', () => {
    expect(sources.filter((source) => makesFunction(read(source)))).toEqual([...generated]);
  });

  it('is found where it makes one', () => {
    expect(makesFunction('const planted = `\n  CREATE OR REPLACE\n FUNCTION planted() returns int …`;')).toBe(true);
    expect(makesFunction('/** Creates the function that answers. */')).toBe(false);
  });
});

describe('a guard', () => {
  it('is the function of its name, which runs as the owner with a path of its own', () => {
    for (const guard of declaredGuards()) {
      const [made, ...others] = functionsIn(guard.sql);
      expect(
        made?.funcname?.map((name) => textOf(name)),
        guard.name,
      ).toEqual([guard.name]);
      expect(others, guard.name).toEqual([]);
      expect(option(made!, 'security'), guard.name).toEqual({ Boolean: { boolval: true } });
      expect(JSON.stringify(option(made!, 'set')), guard.name).toContain('search_path');
    }
  });
});

/** The tables that a statement reads, and the names that stand for others. */
function tablesRead(sql: string): string[] {
  const names = JSON.stringify(parseSync(sql)).matchAll(/"RangeVar":\{"relname":"(\w+)"/g);
  return [...names].map(([, name]) => name!);
}

describe('the query of a view', () => {
  it.each([
    ['movement', movements],
    ['posted_entry', (rows: (table: string) => string) => entriesInForce('current_date', rows)],
  ])('%s reads every table as of the instant asked for', (_view, query) => {
    const tables = new Set(declaredRecords().map(({ table }) => table));
    const read = tablesRead(`select from ${query((table) => `${table}_then`)} asked`);
    expect(read).toContain('ledger_entry_then');
    expect(read.filter((name) => tables.has(name))).toEqual([]);
  });
});

describe('the functions of the database', () => {
  it('are sound by plpgsql_check', async (context) => {
    const client = new pg.Client((await sharedDatabase()).superuser);
    await client.connect();
    try {
      const { rowCount } = await client.query(`select from pg_available_extensions where name = 'plpgsql_check'`);
      if (rowCount === 0) context.skip('this PostgreSQL has no plpgsql_check');
      await client.query('begin; create extension plpgsql_check');
      const { rows } = await client.query(`
        select proc.oid::regprocedure as function, fault.*
        from pg_proc proc
        join pg_language on pg_language.oid = prolang and lanname = 'plpgsql'
        left join pg_trigger on tgfoid = proc.oid
        cross join lateral plpgsql_check_function_tb(proc.oid, coalesce(tgrelid, 0)) fault
        where pronamespace = 'public'::regnamespace and fault.level = 'error'`);
      expect(rows).toEqual([]);
    } finally {
      await client.end();
    }
  });
});

/** What the modules of `api/src/database` import of rooms other than their own. */
const roomsIn = (source: string): string[] =>
  [...source.matchAll(/ from '(?:\.\.\/)+([\w-]+)\/[\w/.-]+'/g)].map(([, room]) => room!);

describe('the database', () => {
  const own = new Set(globSync('api/src/database/*', { cwd: house }).map((path) => basename(path)));

  it('knows no area: what areas bring to it is handed to it', () => {
    const rooms = sources
      .filter((source) => source.startsWith('api/src/database/'))
      .flatMap((file) => roomsIn(read(file)));
    expect(rooms.filter((room) => room !== 'errors' && !own.has(room))).toEqual([]);
  });

  it('is found to know one', () => {
    expect(roomsIn(`import type { Planted } from '../../access/planted.ts';`)).toEqual(['access']);
  });
});
