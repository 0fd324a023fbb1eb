import { columnOf, declaredRecords, fieldsOf, type RecordDeclaration } from '@fupin/schema/model';
import pg from 'pg';
import { microseconds } from './values.ts';

/** A row as PostgreSQL gives it: decimals, days and instants as texts. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Everything that one person may read at one instant. */
export interface Sight {
  asOf: string | undefined;
  rows(table: string): readonly Row[];
  row(table: string, id: unknown): Row | undefined;
  /** The rows of which a column holds a value. */
  pointing(table: string, column: string, value: unknown): readonly Row[];
  versions(table: string, id: string): readonly Row[];
}

const textual = new Set<number>([pg.types.builtins.DATE, pg.types.builtins.TIMESTAMPTZ]);
const asTexts: pg.CustomTypesConfig = {
  getTypeParser: (oid: any, format: any) => (textual.has(oid) ? String : pg.types.getTypeParser(oid, format)),
};

type Tables = Map<string, readonly Row[]>;

/** Selects every table and its history whole, as the person that the session variables describe. */
export async function loadSights(
  connection: pg.ClientConfig,
  session: Record<string, string>,
): Promise<(asOf?: string) => Sight> {
  const client = new pg.Client({ ...connection, types: asTexts, options: '-c timezone=UTC' });
  await client.connect();
  const [present, versions]: [Tables, Tables] = [new Map(), new Map()];
  try {
    await client.query('begin read only');
    for (const [name, value] of Object.entries(session))
      await client.query('select set_config($1, $2, true)', [name, value]);
    for (const record of declaredRecords()) {
      const { table } = record;
      present.set(table, (await client.query<Row>(`select ${shownOf(record)} from "${table}" it`)).rows);
      versions.set(table, (await client.query<Row>(`select ${shownOf(record)} from "${table}_history" it`)).rows);
    }
  } finally {
    await client.end();
  }
  const sights = new Map<string | undefined, Sight>();
  return (asOf) => {
    const rows = () => (asOf === undefined ? present : standing(versions, microseconds(asOf)));
    return sights.get(asOf) ?? sights.set(asOf, sightOf(rows(), versions, asOf)).get(asOf)!;
  };
}

/** The columns of a row `it`, and of those that are shown in part what is shown. */
const shownOf = ({ type }: RecordDeclaration): string =>
  [
    'it.*',
    ...fieldsOf(type).flatMap((field) =>
      'shown' in field && field.shown ? [`${field.shown('it')} as ${columnOf(field)}`] : [],
    ),
  ].join(', ');

/** The rows as they stood at an instant: recorded by then, and not replaced yet. */
function standing(versions: Tables, instant: bigint): Tables {
  const stood = ({ recorded_from: from, recorded_to: to }: Row) =>
    microseconds(from as string) <= instant && (to === 'infinity' || microseconds(to as string) > instant);
  return new Map([...versions].map(([table, rows]) => [table, rows.filter(stood)]));
}

function sightOf(tables: Tables, versions: Tables, asOf: string | undefined): Sight {
  const found = new Map<string, Map<unknown, Row[]>>();
  const by = (within: Tables, table: string, column: string) => {
    const key = `${within === versions ? 'past ' : ''}${table}.${column}`;
    if (!found.has(key))
      found.set(
        key,
        Map.groupBy(within.get(table)!, (row) => row[column]),
      );
    return found.get(key)!;
  };
  return {
    asOf,
    rows: (table) => tables.get(table)!,
    row: (table, id) => by(tables, table, 'id').get(id)?.[0],
    pointing: (table, column, value) => by(tables, table, column).get(value) ?? [],
    versions: (table, id) => by(versions, table, 'id').get(id) ?? [],
  };
}
