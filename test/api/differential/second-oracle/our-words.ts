import { enumCode, lowerFirst } from '../oracle/declared.ts';
import { plainValue } from './plain-value.ts';
import type { Leaf, Wanted, WantedPage } from './wanted.ts';

/** Asks for a page in the words of our contract. */
export const sayOurs = (page: WantedPage): string => `{ page: ${page.wanted.record.plural}${pageOf(page)} }`;

/** Asks for one record by its id. */
export const sayOurOne = (wanted: Wanted, id: string): string =>
  `{ one: ${lowerFirst(wanted.record.name)}(id: "${id}") ${record(wanted)} }`;

function pageOf({ wanted, first, offset, same, orderBy }: WantedPage): string {
  const args = [`first: ${first}`, `offset: ${offset}`];
  if (same) args.push(`filter: ${condition(same.leaf, same.value)}`);
  const orders = orderBy.map(
    ({ leaf, descending }) => `{field: ${enumCode(leaf.path[0]!)}, direction: ${descending ? 'DESC' : 'ASC'}}`,
  );
  args.push(`orderBy: [${orders.join(', ')}]`);
  return `(${args.join(', ')}) { totalCount nodes ${record(wanted)} pageInfo { hasNextPage } }`;
}

function condition({ path, kind }: Leaf, value: string | number | boolean | null): string {
  const compared = value === null ? '{isNull: true}' : `{eq: ${JSON.stringify(value)}}`;
  const leaf = kind === 'choice' ? `[${value}]` : compared;
  return path.reduceRight((inner, name) => `{${name}: ${inner}}`, leaf);
}

function record({ leaves, relations, lists }: Wanted): string {
  const values = leaves.map(({ path, kind }) =>
    path.reduceRight(
      (inner, name) => `${name}${inner && ` { ${inner} }`}`,
      kind === 'localized' ? 'zh en fr original' : '',
    ),
  );
  const others = relations.map(({ relation, wanted }) => `${relation.name} ${record(wanted)}`);
  const pages = lists.map(({ list, page }) => `${list.name}${pageOf(page)}`);
  return `{ id ${[...values, ...others, ...pages].join(' ')} }`;
}

/** What our answer says, for comparing. */
export const readOurPage = (answer: any, { wanted }: WantedPage): unknown => ({
  totalCount: answer.totalCount,
  hasNextPage: answer.pageInfo.hasNextPage,
  nodes: answer.nodes.map((node: any) => readOurs(node, wanted)),
});

export const readOurs = (answer: any, { leaves, relations, lists }: Wanted): unknown =>
  answer && {
    id: answer.id,
    values: leaves.map(({ path, kind }) =>
      plainValue(
        kind,
        path.reduce((value, name) => value?.[name] ?? null, answer),
      ),
    ),
    relations: relations.map(({ relation, wanted }) => readOurs(answer[relation.name], wanted)),
    lists: lists.map(({ list, page }) => readOurPage(answer[list.name], page)),
  };
