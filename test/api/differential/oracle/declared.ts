import {
  declaredRecords,
  fieldsOf,
  isShownInPart,
  valueOf,
  type Declared,
  type Field,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { remembering } from '../remembering.ts';

/** A list that a record shows of what points to it. */
export interface PointingList {
  name: string;
  /** A page of `node`, all of them, what they link to, or what cites the record. */
  shown: 'page' | 'parts' | 'through' | 'polymorphicLink';
  link: RecordDeclaration;
  /** The column of `link` that holds the record's id. */
  pointing: string;
  node: RecordDeclaration;
  /** The column of `link` that holds the node's id, where the node is another record. */
  nodeColumn?: string;
}

/** What records are ordered, filtered and grouped by: a column and how its values compare. */
export interface Comparable {
  column: string;
  kind: Field['kind'];
}

type Relation = Extract<Field, { kind: 'toOne' }>;

export const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const enumCode = (name: string): string => snake(name).toUpperCase();
export const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
export const recordNamed = (type: Declared): RecordDeclaration =>
  declaredRecords().find((record) => record.type === type)!;
export const relationsOf = (record: RecordDeclaration): Relation[] =>
  fieldsOf(record.type).filter((field): field is Relation => field.kind === 'toOne');

/** The columns that a field is stored in. */
export function columnsOf(field: Field, prefix = ''): string[] {
  const column = prefix + snake(field.name);
  if (field.kind === 'toOne') return [`${column}_id`];
  if (field.kind === 'embedded') return fieldsOf(field.value()).flatMap((each) => columnsOf(each, `${column}_`));
  return field.kind === 'figure' ? [] : [column];
}

const members = remembering<Map<string, Field>>();
const lists = remembering<Map<string, PointingList>>();

export const membersOf = (type: Declared): Map<string, Field> =>
  members(type.name, () => new Map(fieldsOf(type).map((field) => [field.name, field])));
export const listsOf = ({ name, type }: RecordDeclaration): Map<string, PointingList> =>
  lists(name, () => new Map(pointingAt(type).map((list) => [list.name, list])));

function pointingAt(type: Declared): PointingList[] {
  return declaredRecords().flatMap((link) => {
    const relations = relationsOf(link);
    const lists = relations.flatMap((relation): PointingList[] => {
      const name = relation.reverse ?? relation.partOf;
      if (!name || relation.target() !== type) return [];
      const other = relations.find((each) => each.name === relation.through);
      const base = { name, link, pointing: columnsOf(relation)[0]! };
      if (!other) return [{ ...base, shown: relation.reverse ? 'page' : 'parts', node: link }];
      return [{ ...base, shown: 'through', node: recordNamed(other.target()), nodeColumn: columnsOf(other)[0]! }];
    });
    return [...lists, ...polymorphicLinksOf(type, link)];
  });
}

function polymorphicLinksOf(type: Declared, link: RecordDeclaration): PointingList[] {
  if (!link.polymorphicLink || link.type === type) return [];
  const { as, to, of } = link.polymorphicLink;
  const cited = relationsOf(link).find(({ name }) => name === to)!;
  const node = recordNamed(cited.target());
  if (node.type === type) return [];
  return [{ name: as, shown: 'polymorphicLink', link, pointing: snake(of), node, nodeColumn: columnsOf(cited)[0]! }];
}

/** Whether filters, orders and groups know a field. */
export const isAskedBy = (field: Field): boolean =>
  !field.hidden && !isShownInPart(field) && field.name !== 'version' && field.name !== 'demo';

/** What a record can be ordered by, under the codes of the contract. */
export function comparablesOf(record: RecordDeclaration): Map<string, Comparable> {
  const found = fieldsOf(record.type)
    .filter(isAskedBy)
    .map((field) => [enumCode(field.name), mainColumn(field, '')] as const);
  return new Map(found.filter((entry): entry is [string, Comparable] => entry[1] !== undefined));
}

function mainColumn(field: Field, prefix: string): Comparable | undefined {
  if (['texts', 'choices', 'toOne', 'figure'].includes(field.kind)) return undefined;
  if (field.kind !== 'embedded') return { column: prefix + snake(field.name), kind: field.kind };
  const { sortBy } = valueOf(field.value());
  const main = fieldsOf(field.value()).find(({ name }) => name === sortBy);
  return main && mainColumn(main, `${prefix}${snake(field.name)}_`);
}
