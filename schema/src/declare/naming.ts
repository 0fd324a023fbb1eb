export const snakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
export const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The table that keeps every version of another table's rows. */
export const historyTable = (table: string) => `${table}_history`;

/** The column that holds the words by which a name is found. */
export const searchColumn = (column: string) => `${column}_search`;

/** The function that finds the ids of a table's rows by a pattern in one column, by its index. */
export const finderOf = (table: string, column: string) => `find_${table}_by_${column}`;

/** The plural of an English noun, as far as our records need it. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}
