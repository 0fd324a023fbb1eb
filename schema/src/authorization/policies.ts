import type { RowPolicy } from '../declare/declaration.ts';
import { historyTable } from '../declare/naming.ts';
import { companyAndCounty, historyUsing, signedIn } from './row-policy.ts';

/**
 * A part is read by whoever may read the whole: the policy of the whole's table decides. A version of a part
 * is read by whoever may read the whole as it stood at some time while the part stood so.
 *
 * @param draft when the whole is a draft, as SQL over its row `whole`
 */
export const readWith = (whole: string, column = `${whole}_id`, draft?: string): RowPolicy => ({
  name: `with_${whole}`,
  ...(draft && {
    draft: (row) => `exists (select from ${whole} whole where whole.id = ${row}.${column} and (${draft}))`,
  }),
  using: `exists (select from ${whole} whole where whole.id = ${column})`,
  history: (table) => `exists (select from ${historyTable(whole)} whole where whole.id = ${table}.${column}
    and whole.recorded_from < ${table}.recorded_to and whole.recorded_to > ${table}.recorded_from)`,
});

/** What several policies allow, together. */
export const anyOf = (name: string, ...policies: RowPolicy[]): RowPolicy => ({
  name,
  isPrivate: policies.some(({ isPrivate }) => isPrivate),
  using: policies.map(({ using }) => `(${using})`).join(' or '),
  history: (table) => policies.map((policy) => `(${historyUsing(policy, table)})`).join(' or '),
});

/** What a policy allows once `condition` holds. */
export const once = (condition: string, policy: RowPolicy): RowPolicy => ({
  name: policy.name,
  using: `(${condition}) and (${policy.using})`,
  history: (table) => `(${condition}) and (${historyUsing(policy, table)})`,
});

/** What every signed-in person reads once `condition` holds. */
export const openOnce = (condition: string): RowPolicy => ({
  name: 'open_once',
  using: `${signedIn} and (${condition})`,
});

/**
 * A record of several counties, which a link table names: whoever may read one link reads the record.
 * The inner select hides the link's own `id`, so that `id` is the record's.
 */
export const companyAndLinkedCounties = (link: string, column: string): RowPolicy =>
  anyOf('company_and_linked_counties', companyAndCounty, {
    name: 'linked',
    using: `exists (select from (select ${column} as linked from ${link}) link where link.linked = id)`,
  });
