import {
  columnOf,
  declaredRecords,
  fieldsOf,
  finderOf,
  historyTable,
  readSql,
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
  'guarded_references',
  'searchable_name',
  'pinyin_words',
  'latin_words',
  'secret_fields',
  'private_records',
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
    readSql('./revoke-all.sql', import.meta.url),
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
