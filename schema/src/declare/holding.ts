import { sessionUser, sessionVariable } from './session.ts';

/** People who hold one of some roles: for what a column of the row names, or everywhere. */
export interface Holders {
  roles: readonly string[];
  /** The columns with the company or county that the role is held for. */
  of: readonly string[];
  /** Whether the role held without any limit counts. */
  everywhere?: boolean;
  /** The column with the user whom the row is about, who needs no role for what is theirs. */
  self?: string;
}

/** The roles in force of who asks, as `ROLE:company or county`, or `ROLE` alone where it has no limit. */
const grants = `(select ${sessionVariable('grants')}::text[])`;

/** The grants of which one is enough, for a row under an alias, as SQL. */
export function enough(holders: readonly Holders[], row: string): string {
  const of = row === '' ? '' : `${row}.`;
  const grantsOf = holders.flatMap(({ roles, of: columns, everywhere }) =>
    roles.flatMap((role) => [
      ...columns.map((column) => `'${role}:' || ${of}${column}`),
      ...(everywhere ? [`'${role}'`] : []),
    ]),
  );
  return `array[${grantsOf.join(', ')}]::text[]`;
}

/** Whether who asks is one of the holders, as SQL that is never null. */
export function isHeld(holders: readonly Holders[], row = ''): string {
  const of = row === '' ? '' : `${row}.`;
  const own = holders.flatMap(({ self }) => (self === undefined ? [] : [`${of}${self} = (select ${sessionUser})`]));
  return `coalesce(${[`${enough(holders, row)} && ${grants}`, ...own].join(' or ')}, false)`;
}

/** The role in which who asks is one of the holders, as SQL; null when they are none. */
export const heldRole = (holders: readonly Holders[], row = ''): string =>
  `(select split_part(held, ':', 1) from unnest(${enough(holders, row)}) with ordinality as wanted(held, place)
    where held = any(${grants}::text[]) order by place limit 1)`;
