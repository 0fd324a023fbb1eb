import { columnOf, fieldsOf, recordOf, type RecordDeclaration } from '@fupin/schema/model';

interface Reference {
  column: string;
  target: RecordDeclaration;
  optional: boolean;
}

/** What a record refers to, itself left out. */
const referencesOf = (record: RecordDeclaration): Reference[] =>
  fieldsOf(record.type)
    .filter((field) => field.kind === 'toOne')
    .map((field) => ({ column: columnOf(field), target: recordOf(field.target()), optional: field.optional }))
    .filter(({ target }) => target !== record);

/** Records after those they refer to; where two refer to each other, after those they cannot do without. */
export function inOrder(records: readonly RecordDeclaration[]): RecordDeclaration[] {
  const ordered = new Set<RecordDeclaration>();
  const add = (record: RecordDeclaration) => {
    if (ordered.has(record)) return;
    for (const { target, optional } of referencesOf(record)) if (!optional || !leadsTo(target, record)) add(target);
    ordered.add(record);
  };
  for (const record of records) add(record);
  return [...ordered].filter((record) => records.includes(record));
}

/** The columns of a record that refer to records which come later in `order`. */
export function columnsAhead(record: RecordDeclaration, order: readonly RecordDeclaration[]): string[] {
  const later = new Set(order.slice(order.indexOf(record) + 1));
  return referencesOf(record).flatMap(({ column, target }) => (later.has(target) ? [column] : []));
}

function leadsTo(from: RecordDeclaration, to: RecordDeclaration, seen = new Set<RecordDeclaration>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return referencesOf(from).some(({ target }) => leadsTo(target, to, seen));
}
