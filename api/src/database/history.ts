import { columnOf, declaredRecords, fieldsOf, historyTable, type RecordDeclaration } from '@fupin/schema/model';
import type pg from 'pg';
import { findTables, type Column, type FoundTable } from './history/found.ts';
import { instants, startClock } from './history/instants.ts';
import { guardHistory, isGuarded, remember, unguard } from './history/policies.ts';
import { attach, makeRecorder, recorderBody } from './history/recorder.ts';

/** A record's table and its history, as they were found. */
interface VersionedTable {
  record: RecordDeclaration;
  table: FoundTable;
  history: FoundTable | undefined;
}

/**
 * Gives every record a history: a table with each version of each row, the present one open-ended, written by a
 * trigger at commit. Run after migrations, it follows the tables, policies and volatile fields as they are now, and
 * changes nothing that is right; columns that a record lost stay.
 */
export async function installHistory(owner: pg.Client): Promise<void> {
  await owner.query(instants);
  const tables = await findTables(owner);
  const versioned = declaredRecords().flatMap((record): VersionedTable[] => {
    const table = tables.get(record.table);
    return table ? [{ record, table, history: tables.get(historyTable(record.table)) }] : [];
  });
  const unguarded = versioned.filter(
    ({ record, table, history }) => !history || retyped(table, history).length > 0 || !isGuarded(record, history),
  );
  // Policies hold on to the columns they look at, and look at the histories of other records.
  const statements = [
    ...startClock(versioned.flatMap(({ history }) => (history ? [history.name] : []))),
    ...unguarded.flatMap(({ history }) => (history ? unguard(history) : [])),
    ...versioned.flatMap(({ record, table, history }) =>
      history ? follow(record, table, history) : create(record, table),
    ),
    ...unguarded.flatMap(({ record }) => guardHistory(record)),
    ...versioned.flatMap(({ record, table, history }) => (history ? [] : takeOver(record, table))),
    ...versioned.flatMap(({ record, table }) => recorder(record, table)),
  ];
  // One query is one transaction.
  if (statements.length > 0) await owner.query(statements.join('\n'));
  if (unguarded.length === 0) return;
  const renewed = await findTables(owner);
  const comments = unguarded.flatMap(({ record }) => remember(record, renewed.get(historyTable(record.table))!));
  await owner.query(comments.join('\n'));
}

const typed = (columns: Column[]) => columns.map(({ name, type }) => `"${name}" ${type}`);
const listed = (columns: Column[]) => columns.map(({ name }) => `"${name}"`).join(', ');

/** Columns whose type has changed since. */
const retyped = (table: FoundTable, history: FoundTable): Column[] =>
  table.columns.filter(({ name, type }) => history.columns.some((each) => each.name === name && each.type !== type));

function create(record: RecordDeclaration, { columns }: FoundTable): string[] {
  return [
    `create table "${historyTable(record.table)}" (${typed(columns).join(', ')},
      recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
      recorded_by uuid, recorded_verb text, primary key (id, recorded_from));`,
    ...indexes(record, columns),
  ];
}

function follow(record: RecordDeclaration, table: FoundTable, history: FoundTable): string[] {
  const missing = table.columns.filter(({ name }) => !history.columns.some((each) => each.name === name));
  return [
    ...typed(missing).map((column) => `alter table "${history.name}" add column ${column};`),
    ...retyped(table, history).map(
      ({ name, type }) => `alter table "${history.name}" alter column "${name}" type ${type} using "${name}"::${type};`,
    ),
    ...indexes(record, missing),
  ];
}

/** Relations are looked up as of an instant too. */
function indexes({ table, type }: RecordDeclaration, columns: Column[]): string[] {
  const relations = fieldsOf(type).filter((field) => field.kind === 'toOne');
  return relations
    .map((field) => columnOf(field))
    .filter((column) => columns.some(({ name }) => name === column))
    .map((column) => `create index on "${historyTable(table)}" ("${column}", id, recorded_from);`);
}

/** What is there already is the first version. */
const takeOver = ({ table }: RecordDeclaration, { columns }: FoundTable): string[] => [
  `insert into "${historyTable(table)}" (${listed(columns)}, recorded_from) select ${listed(columns)}, updated_at from "${table}";`,
];

function recorder(record: RecordDeclaration, { name, columns, recorder: found }: FoundTable): string[] {
  const body = recorderBody(
    record,
    columns.map((column) => column.name),
  );
  if (found === body) return [];
  return [makeRecorder(name, body), ...(found === null ? [attach(name)] : [])];
}
