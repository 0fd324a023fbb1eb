import { isDeepStrictEqual } from 'node:util';
import { fieldsOf, type RecordDeclaration } from '@fupin/schema/model';
import { columnsOf } from './declared.ts';
import { showPage } from './page.ts';
import { cursorMark, lazily, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';
import { instantText, microseconds } from './values.ts';

const housekeeping = new Set(['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);
const since = (version: Row) => microseconds(version['recorded_from'] as string);

/** The versions of a record that were known at the instant, newest first. */
export function showHistory(record: RecordDeclaration, id: string, args: object, sight: Sight): Shown {
  const all = sight.versions(record.table, id);
  const isKnown = (text: unknown) =>
    sight.asOf === undefined || microseconds(text as string) <= microseconds(sight.asOf);
  const until = (version: Row) => {
    const text = version['recorded_to'] as string;
    return text === 'infinity' || !isKnown(text) ? null : instantText(text);
  };
  const before = (version: Row) => all.find((each) => each['recorded_to'] === version['recorded_from']);
  return showPage({
    rows: all
      .filter((version) => isKnown(version['recorded_from']))
      .toSorted((one, other) => (since(one) > since(other) ? -1 : 1)),
    args,
    usual: 10,
    cursorOf: (version) => `${cursorMark}${version['recorded_from'] as string}`,
    position: (version, cursor) => (since(version) < microseconds(cursor.slice(cursorMark.length)) ? 1 : -1),
    show: (version) =>
      lazily({
        version: () => version['version'],
        recordedFrom: () => instantText(version['recorded_from'] as string),
        recordedTo: () => until(version),
        recordedBy: () => version['recorded_by'],
        verb: () => version['recorded_verb'],
        changedFields: () => changedFields(record, version, before(version)),
      }),
  });
}

function changedFields(record: RecordDeclaration, version: Row, before: Row | undefined): string[] {
  if (!before) return [];
  return fieldsOf(record.type)
    .filter((field) => !field.hidden && !housekeeping.has(field.name))
    .filter((field) => columnsOf(field).some((column) => !isDeepStrictEqual(version[column], before[column])))
    .map(({ name }) => name);
}
