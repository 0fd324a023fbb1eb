import { fieldsOf, reverseRelationsOf, type RecordDeclaration } from '@fupin/schema/model';
import { stated, type Filter } from './absence.ts';

/** Whether a filter asks for more than a record's own row, so that finding who satisfies it is most of the work. */
export function looksElsewhere(record: RecordDeclaration, filter: Filter): boolean {
  const elsewhere = new Set([
    ...fieldsOf(record.type).flatMap(({ kind, name }) => (kind === 'toOne' ? [name] : [])),
    ...reverseRelationsOf(record.type).map(({ name }) => name),
  ]);
  const looks = (each: Filter): boolean =>
    stated(each).some(([name, condition]) => {
      if (name === 'and' || name === 'or') return (condition as Filter[]).some(looks);
      return name === 'not' ? looks(condition as Filter) : elsewhere.has(name);
    });
  return looks(filter);
}
