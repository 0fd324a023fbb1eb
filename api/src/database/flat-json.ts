import { columnOf, fieldsOf, housekeepingFields, type Declared, type Field } from '@fupin/schema/model';

/** The most members that one call of jsonb_build_object takes here. */
const mostMembers = 50;

/** A row as one flat JSON object whose keys are paths of the contract, as "amount.currency"; what is not stated is left out. */
export function flatJson(type: Declared, row: string): string {
  const members = pathsOf(type, '', '').map(
    ([path, column, field]) => `'${path}', ${valueOf(field, `${row}."${column}"`)}`,
  );
  const objects: string[] = [];
  for (let start = 0; start < members.length; start += mostMembers)
    objects.push(`jsonb_build_object(${members.slice(start, start + mostMembers).join(', ')})`);
  return `jsonb_strip_nulls(${objects.join(' || ')})`;
}

function pathsOf(type: Declared, path: string, prefix: string): [path: string, column: string, field: Field][] {
  return fieldsOf(type).flatMap((field): [string, string, Field][] => {
    if (field.kind === 'figure' || (path === '' && housekeepingFields.has(field.name)) || field.volatile) return [];
    if (field.kind === 'embedded')
      return pathsOf(field.value(), `${path}${field.name}.`, `${columnOf(field, prefix)}_`);
    return [[`${path}${field.name}`, columnOf(field, prefix), field]];
  });
}

/** A secret shows that it changed, not what it is. */
function valueOf(field: Field, column: string): string {
  if (field.hidden && field.kind !== 'toOne') return `md5(${column}::text)`;
  return field.kind === 'decimal' ? `trim_scale(${column})::text` : column;
}
