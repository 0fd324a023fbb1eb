import type { RootField } from '@fupin/schema/model';
import { sql } from 'kysely';
import { connectionJson } from './connection-json.ts';
import { Reading, allOf, column, type Sql } from './fragments.ts';
import { defaultRootPage } from './page.ts';
import { recordJson } from './record-json.ts';
import type { Selected } from './selection.ts';
import { totalsJson } from './totals-json.ts';

/** What a root field answers, as one JSON expression; null when there is no such record. */
export function rootJson({ record, shows, where }: RootField, selected: Selected): Sql {
  const reading = new Reading(selected.args['asOf'] as string | null | undefined);
  const condition = (row: string) =>
    allOf(Object.entries(where ?? {}).map(([field, value]) => sql`${column(row, field)} = ${sql.lit(value)}`));
  const node = (row: string, { fields }: Selected) => recordJson(record, row, fields, reading);
  if (shows === 'connection') {
    return connectionJson({ record, condition, node, selected, reading, defaultPage: defaultRootPage });
  }
  if (shows === 'totals') return totalsJson(record, selected, condition, reading);
  const row = reading.alias();
  const answer = recordJson(record, row, selected.fields, reading);
  return sql`(select ${answer} from ${reading.from(record.table, row)} where ${column(row, 'id')} = ${selected.args['id']}::uuid)`;
}
