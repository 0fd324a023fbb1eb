import {
  columnOf,
  declaredRecords,
  fieldsOf,
  finderOf,
  historyTable,
  searchColumn,
  type AreaSql,
  type RecordDeclaration,
  type Rights,
} from '@fupin/schema/model';

/**
 * What answering requests calls by itself, beside what the areas bring. Triggers call what they need as the owner; only
 * those that prepare the words of a name run as who writes.
 */
const calledByRequests = [
  'setting',
  'agree_on',
  'agreed_instant',
  'canonical_json',
  'searchable_name',
  'visible_change',
];

/** Each column whose rows are found by a pattern has a function that finds them. */
function finders({ table, type }: RecordDeclaration): string[] {
  return fieldsOf(type).flatMap((field) => {
    if (field.kind === 'text' && field.searched) return [finderOf(table, columnOf(field))];
    return field.kind === 'localized' ? [finderOf(table, searchColumn(columnOf(field)))] : [];
  });
}

/** The functions that the role of requests may execute, by name. */
export const executableByRequests = (areas: readonly AreaSql[]): string[] => [
  ...calledByRequests,
  ...areas.flatMap(({ requests }) => requests?.executes ?? []),
  ...declaredRecords().flatMap(finders),
];

/** The functions that the role of sign-in may execute, by name. */
export const executableBySignIn = (areas: readonly AreaSql[]): string[] =>
  areas.flatMap(({ signIn }) => signIn?.executes ?? []);

const onTables = ({ tables = {} }: Rights, role: string): string[] =>
  Object.entries(tables).map(([table, rights]) => `grant ${rights} on "${table}" to ${role};`);

/** PostgreSQL lets everybody execute a new function and call what belongs to an extension; the latter is not ours to close. */
const nobody = `
  alter default privileges revoke execute on functions from public;
  do $$ declare it record; begin
    for it in select oid::regprocedure as name from pg_proc where pronamespace = current_schema()::regnamespace and prokind = 'f' and pg_has_role(proowner, 'USAGE')
      and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
    loop execute format('revoke all on function %s from public, fupin_app, fupin_auth', it.name); end loop;
    for it in select oid::regclass as name, relkind from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
    loop execute format('revoke all on %s %s from public, fupin_app, fupin_auth', case it.relkind when 'S' then 'sequence' else 'table' end, it.name); end loop;
  end $$;`;

/**
 * The statements that leave each role the rights that it needs. Requests read what row-level security shows them and
 * write the records that have writers; signing in reads who somebody is and stores tokens.
 */
export function grantStatements(areas: readonly AreaSql[]): string[] {
  const records = declaredRecords();
  const signIn = records.flatMap(({ table, signIn: access }) =>
    access === undefined
      ? []
      : [`grant ${access === 'all' ? 'select, insert, update' : 'select'} on "${table}" to fupin_auth;`],
  );
  return [
    nobody,
    'grant usage on schema public to fupin_app, fupin_auth;',
    ...records.map(({ table }) => `grant select on "${table}", "${historyTable(table)}" to fupin_app;`),
    ...records.flatMap(({ table, writers, removable }) =>
      writers ? [`grant insert, update${removable ? ', delete' : ''} on "${table}" to fupin_app;`] : [],
    ),
    'grant select on hanzi_reading to fupin_app;',
    ...areas.flatMap(({ requests = {} }) => onTables(requests, 'fupin_app')),
    ...areas.flatMap(({ signIn = {} }) => onTables(signIn, 'fupin_auth')),
    ...executableByRequests(areas).map((name) => `grant execute on function "${name}" to fupin_app;`),
    ...signIn,
    ...executableBySignIn(areas).map((name) => `grant execute on function "${name}" to fupin_auth;`),
  ];
}
