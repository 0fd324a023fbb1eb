/** A source of plain resolution: answers a field by its name and arguments. */
export type Shown = (field: string, args: Record<string, any>) => unknown;

/** A source whose members are computed when they are asked for. */
export const lazily =
  (members: Record<string, (args: Record<string, any>) => unknown>): Shown =>
  (field, args) =>
    members[field]!(args);

/** How our cursors begin; the rest tells the row. */
export const cursorMark = 'cursor of ';
