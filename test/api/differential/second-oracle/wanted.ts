import { fieldsOf, isShownInPart, type Declared, type Field, type RecordDeclaration } from '@fupin/schema/model';
import { snake, type PointingList } from '../oracle/declared.ts';

/** A value of a record: the fields that lead to it, and its column. */
export interface Leaf {
  path: string[];
  column: string;
  kind: Field['kind'];
  /** What it may hold, when that is one of a vocabulary. */
  codes?: string[];
  /** Whether our contract can ask for those that state none. */
  mayBeMissing: boolean;
}

export type Relation = Extract<Field, { kind: 'toOne' }>;

/** What is wanted of a record, in no contract's words. */
export interface Wanted {
  record: RecordDeclaration;
  leaves: Leaf[];
  relations: { relation: Relation; wanted: Wanted }[];
  lists: { list: PointingList; page: WantedPage }[];
}

/** A page of records with one value in common, or none stated; ordered, ties by id. */
export interface WantedPage {
  wanted: Wanted;
  first: number;
  offset: number;
  same?: { leaf: Leaf; value: string | number | boolean | null };
  orderBy: { leaf: Leaf; descending: boolean }[];
}

/** Every value that a record shows of itself. */
export const leavesOf = (type: Declared, path: readonly string[] = [], prefix = ''): Leaf[] =>
  fieldsOf(type).flatMap((field) => {
    if (field.hidden || field.kind === 'toOne' || field.kind === 'figure' || isShownInPart(field)) return [];
    const own = [...path, field.name];
    const column = prefix + snake(field.name);
    const codes = field.kind === 'choice' ? Object.keys(field.vocabulary) : undefined;
    const mayBeMissing = field.optional || !codes;
    return field.kind === 'embedded'
      ? leavesOf(field.value(), own, `${column}_`)
      : [{ path: own, column, kind: field.kind, codes, mayBeMissing }];
  });
