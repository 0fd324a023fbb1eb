import type { RootField } from '@fupin/schema/model';
import { sql } from 'kysely';
import { connectionJson } from './connection-json.ts';
import { Reading, allOf, column, type Sql } from './fragments.ts';
import { defaultRootPage } from './page.ts';
import { recordJson } from './record-json.ts';
import type { Selected } from './selection.ts';
import { totalsJson } from './totals-json.ts';

/** The one statement that answers a root field: a row with the JSON `answer`, null when there is no such record. */
export function rootStatement({ record, shows, where }: RootField, selected: Selected): Sql {
  const reading = new Reading(selected.args['asOf'] as string | null | undefined);
  const condition = (row: string) =>
    allOf(Object.entries(where ?? {}).map(([field, value]) => sql`${column(row, field)} = ${sql.lit(value)}`));
  const node = (row: string, { fields }: Selected) => recordJson(record, row, fields, reading);
  if (shows === 'connection') {
    return sql`select ${connectionJson({ record, condition, node, selected, reading, defaultPage: defaultRootPage })} as answer`;
  }
  if (shows === 'totals') return sql`select ${totalsJson(record, selected, condition, reading)} as answer`;
  const row = reading.alias();
  const answer = recordJson(record, row, selected.fields, reading);
  return sql`select ${answer} as answer from ${reading.from(record.table, row)} where ${column(row, 'id')} = ${selected.args['id']}::uuid`;
}
