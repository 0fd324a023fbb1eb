import type { RecordDeclaration } from '@fupin/schema/model';
import { getNamedType, isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { columnsOf, recordNamed, type PointingList } from '../oracle/declared.ts';
import { plainValue } from './plain-value.ts';
import type { Relation, Wanted, WantedPage } from './wanted.ts';

const upperCamel = (name: string) =>
  name
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
const camel = (name: string) => upperCamel(name).replace(/^./, (letter) => letter.toLowerCase());
const memberOf = (column: string) => (column === 'id' ? 'rowId' : camel(column));
const codeOf = (column: string, descending: boolean) =>
  `${column === 'id' ? 'ROW_ID' : column.toUpperCase()}_${descending ? 'DESC' : 'ASC'}`;

/** How PostGraphile says things about our tables; it names them by table and column. */
export class TheirWords {
  readonly #contract: GraphQLSchema;

  constructor(contract: GraphQLSchema) {
    this.#contract = contract;
  }

  roots({ table }: RecordDeclaration): boolean {
    return (
      this.#listOf('Query', table, '') !== undefined && this.#fields('Query')[`${camel(table)}ByRowId`] !== undefined
    );
  }

  compares(table: string, column: string): boolean {
    const type = this.#contract.getType(`${upperCamel(table)}Condition`);
    return isInputObjectType(type) && memberOf(column) in type.getFields();
  }

  orders(table: string, column: string): boolean {
    const type = this.#contract.getType(`${upperCamel(table)}OrderBy`);
    return isEnumType(type) && type.getValue(codeOf(column, true)) !== undefined;
  }

  follows({ table }: RecordDeclaration, relation: Relation): boolean {
    const field = this.#fields(upperCamel(table))[this.#relation(relation)];
    return field !== undefined && getNamedType(field.type).name === upperCamel(recordNamed(relation.target()).table);
  }

  lists({ table }: RecordDeclaration, { shown, link, pointing }: PointingList): boolean {
    return shown === 'page' && this.#listOf(upperCamel(table), link.table, `By${upperCamel(pointing)}`) !== undefined;
  }

  say(page: WantedPage): string {
    return `{ page: ${this.#listOf('Query', page.wanted.record.table, '')}${this.#page(page)} }`;
  }

  sayOne(wanted: Wanted, id: string): string {
    return `{ one: ${camel(wanted.record.table)}ByRowId(rowId: "${id}") ${this.#record(wanted)} }`;
  }

  readPage(answer: any, { wanted }: WantedPage): unknown {
    return {
      totalCount: answer.totalCount,
      hasNextPage: answer.pageInfo.hasNextPage,
      nodes: answer.nodes.map((node: any) => this.read(node, wanted)),
    };
  }

  read(answer: any, { record, leaves, relations, lists }: Wanted): unknown {
    return (
      answer && {
        id: answer.rowId,
        values: leaves.map(({ column, kind }) => plainValue(kind, answer[memberOf(column)])),
        relations: relations.map(({ relation, wanted }) => this.read(answer[this.#relation(relation)], wanted)),
        lists: lists.map(({ list, page }) => this.readPage(answer[this.#list(record, list)], page)),
      }
    );
  }

  #page({ wanted, first, offset, same, orderBy }: WantedPage): string {
    const orders = orderBy.map(({ leaf, descending }) => codeOf(leaf.column, descending));
    const args = [`first: ${first}`, `offset: ${offset}`, `orderBy: [${[...orders, 'ROW_ID_ASC'].join(', ')}]`];
    if (same) args.push(`condition: {${memberOf(same.leaf.column)}: ${JSON.stringify(same.value)}}`);
    return `(${args.join(', ')}) { totalCount nodes ${this.#record(wanted)} pageInfo { hasNextPage } }`;
  }

  #record({ record, leaves, relations, lists }: Wanted): string {
    const values = leaves.map(({ column }) => memberOf(column));
    const others = relations.map(({ relation, wanted }) => `${this.#relation(relation)} ${this.#record(wanted)}`);
    const pages = lists.map(({ list, page }) => `${this.#list(record, list)}${this.#page(page)}`);
    return `{ rowId ${[...values, ...others, ...pages].join(' ')} }`;
  }

  #relation(relation: Relation): string {
    return `${camel(recordNamed(relation.target()).table)}By${upperCamel(columnsOf(relation)[0]!)}`;
  }

  #list({ table }: RecordDeclaration, { link, pointing }: PointingList): string {
    return this.#listOf(upperCamel(table), link.table, `By${upperCamel(pointing)}`)!;
  }

  /** The field of a type that lists the rows of a table; plurals are theirs to make. */
  #listOf(type: string, table: string, ending: string): string | undefined {
    return Object.values(this.#fields(type)).find(
      (field) => field.name.endsWith(ending) && getNamedType(field.type).name === `${upperCamel(table)}Connection`,
    )?.name;
  }

  #fields(name: string) {
    const type = this.#contract.getType(name);
    return isObjectType(type) ? type.getFields() : {};
  }
}
