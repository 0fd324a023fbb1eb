import {
  columnOf,
  declaredRecords,
  fieldsOf,
  finderOf,
  historyTable,
  readSql,
  searchColumn,
} from '@fupin/schema/model';
import type pg from 'pg';
import { polyphonic } from 'pinyin-pro';
import { runWhenChanged } from './run-when-changed.ts';

/** The CJK characters that names are written in. */
const firstHanzi = 0x4e00;
const lastHanzi = 0x9fff;

/**
 * Makes names findable by Chinese characters, by pinyin with or without tones, by its initials and by the
 * beginning of any word: a trigger keeps the words of each name in a column beside it, behind an index.
 * Run after migrations; what is there already stays, unless names are cut into other words than before.
 */
export async function installSearch(owner: pg.Client): Promise<void> {
  await owner.query('create extension if not exists pg_trgm; create extension if not exists unaccent;');
  await owner.query(searchableName);
  await seedReadings(owner);
  const { rows } = await owner.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  );
  const columns = new Set(rows.map(({ name }) => name));
  const statements = declaredRecords().flatMap(({ table, type }) =>
    fieldsOf(type).flatMap((field) => {
      const column = columnOf(field);
      if (!columns.has(`${table}.${column}`)) return [];
      if (field.kind === 'text' && field.searched) return [trigramIndex(table, column), finder(table, column)];
      if (field.kind !== 'localized') return [];
      const search = searchColumn(column);
      const isNew = !columns.has(`${table}.${search}`);
      return [...(isNew ? searchableColumn(table, column) : []), finder(table, search)];
    }),
  );
  if (statements.length > 0) await owner.query(statements.join('\n'));
  await runWhenChanged(owner, 'words of names', [searchableName, ...cutAnew(columns)]);
}

/** Cuts the names of every row and version anew, by which nothing changes that anybody wrote. */
const cutAnew = (columns: ReadonlySet<string>): string[] =>
  declaredRecords().flatMap(({ table, type }) =>
    fieldsOf(type)
      .filter(({ kind }) => kind === 'localized')
      .flatMap((field) => [table, historyTable(table)].map((each) => [each, columnOf(field)] as const))
      .filter(([each, column]) => columns.has(`${each}.${searchColumn(column)}`))
      .map(
        ([each, column]) => `alter table "${each}" disable trigger user;
     update "${each}" set "${searchColumn(column)}" = searchable_name("${column}") where "${column}" is not null;
     alter table "${each}" enable trigger user;`,
      ),
  );

/** The functions and triggers by which names are found, whether or not they are there already. */
export function searchGuards(): string[] {
  const ofFields = declaredRecords().flatMap(({ table, type }) =>
    fieldsOf(type).flatMap((field) => {
      const column = columnOf(field);
      if (field.kind === 'text' && field.searched) return [finder(table, column)];
      return field.kind === 'localized' ? [...searchTrigger(table, column), finder(table, searchColumn(column))] : [];
    }),
  );
  return [searchableName, ...ofFields];
}

const searchTrigger = (table: string, column: string): string[] => [
  `create or replace function "search_${table}_${column}"() returns trigger language plpgsql set search_path = public as $$
     begin NEW."${searchColumn(column)}" := searchable_name(NEW."${column}"); return NEW; end $$;`,
  `create trigger "search_${column}" before insert or update of "${column}" on "${table}"
     for each row execute function "search_${table}_${column}"();`,
];

function searchableColumn(table: string, column: string): string[] {
  const search = searchColumn(column);
  return [
    `alter table "${table}" add column "${search}" text;`,
    ...searchTrigger(table, column),
    `update "${table}" set "${search}" = searchable_name("${column}") where "${column}" is not null;`,
    trigramIndex(table, search),
  ];
}

const trigramIndex = (table: string, column: string): string =>
  `create index if not exists "${table}_${column}_trigrams" on "${table}" using gin ("${column}" gin_trgm_ops);`;

/**
 * Finds the ids of rows by a pattern. It runs as the owner, for whom no policy stands before the index: PostgreSQL asks
 * no `like` of an index that a policy guards. Whoever reads what it finds does so under their own policy.
 */
const finder = (table: string, column: string): string =>
  `create or replace function "${finderOf(table, column)}"(pattern text) returns setof uuid language sql stable security definer
   set search_path = public as $$ select id from "${table}" where "${column}" ilike pattern $$;`;

async function seedReadings(owner: pg.Client): Promise<void> {
  await owner.query('create table if not exists hanzi_reading (hanzi text primary key, readings text[] not null)');
  const { rowCount } = await owner.query('select from hanzi_reading limit 1');
  if (rowCount !== 0) return;
  const hanzi = Array.from({ length: lastHanzi - firstHanzi + 1 }, (_, index) =>
    String.fromCodePoint(firstHanzi + index),
  );
  const readings = hanzi.map((each) => ({
    hanzi: each,
    readings: polyphonic(each, { toneType: 'none', type: 'array' })[0],
  }));
  await owner.query(
    `insert into hanzi_reading select hanzi, readings from jsonb_to_recordset($1) as given(hanzi text, readings text[])
     where readings[1] <> hanzi on conflict do nothing`,
    [JSON.stringify(readings)],
  );
}

const searchableName = readSql('./searchable-name.sql', import.meta.url);
