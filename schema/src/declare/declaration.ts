import type { Lifecycle } from './lifecycle.ts';
import type { Holders } from './holding.ts';
import type { Vocabulary } from '../values/vocabulary.ts';

/** A class that declares stored fields: a record, or a value that records embed. */
export type Declared = abstract new (...args: never[]) => object;

/** The shape of a field: how it is stored, filtered, sorted and shown. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'texts'
  | 'choice'
  | 'choices'
  | 'count'
  | 'decimal'
  | 'flag'
  | 'day'
  | 'instant'
  | 'localized'
  | 'embedded'
  | 'toOne'
  | 'figure';

export interface FieldBase {
  name: string;
  kind: FieldKind;
  description: string;
  optional: boolean;
  /** Kept in the table but not in the contract. */
  hidden: boolean;
  /** A change of it alone makes no version of the record. */
  volatile?: boolean;
}

/** How a text is written: the regular expression that it satisfies as a whole, and one that does, for people. */
export interface TextForm {
  pattern: string;
  example: string;
  /** Whether there is such a one, which people are asked; what sources say stays as they say it. */
  isKnown?: (text: string) => boolean;
}

export interface ScalarField extends FieldBase {
  kind: Exclude<FieldKind, 'choice' | 'choices' | 'embedded' | 'toOne' | 'figure'>;
  /** The column's SQL type where it differs from the kind's own. */
  columnType?: string;
  /** How a text is written, where it may not be anything. */
  form?: TextForm;
  /** The record whose id it is, where that may be one that is not stored yet. */
  points?: () => Declared;
  /** Whether it is written over several lines. */
  long?: boolean;
  /** Whether `contains` on the text is served by an index. */
  searched?: boolean;
  /** What who asks sees of it, as SQL over the row of that alias; it is neither filtered nor sorted by. */
  shown?: (row: string) => string;
  /** The hash of a secret: it is hidden, and the trail tells that it changed, not what it is. */
  secret?: boolean;
}

export interface ChoiceField extends FieldBase {
  kind: 'choice' | 'choices';
  vocabulary: Vocabulary;
}

export interface EmbeddedField extends FieldBase {
  kind: 'embedded';
  value: () => Declared;
  /** Whether it is a list of them, which only inputs take. */
  many?: boolean;
  /** Which of such figures may be added; any when not given, none when false. */
  adds?: Addition | false;
}

/**
 * When two figures of a field may be added, beyond what their units say. Paths lead along relations to a field, as
 * `outcomeReport.indicator`.
 */
export interface Addition {
  /** Fields in which they must agree, so that no part is added to its whole and no apple to a pear. */
  within?: readonly string[];
  /**
   * The codes with which a figure counts, by the field that has them: all these add up. One with any other code, as a
   * draft or what was taken back, only ever adds to its like.
   */
  standing?: Readonly<Record<string, readonly string[]>>;
  /** The indicator they measure: they must agree in it, and add up over time only when its values do. */
  indicator?: string;
  /** The date or period of a figure that states none itself. */
  time?: string;
}

/** The many side of a relation; what the other side shows of it is said here, once. */
export interface ToOneField extends FieldBase {
  kind: 'toOne';
  target: () => Declared;
  /** The connection that appears on the target. */
  reverse?: string;
  /** The plain list that appears on the target: this record is part of that aggregate. */
  partOf?: string;
  /** With `partOf`: the list shows what this other relation points to instead of the record itself. */
  through?: string;
}

/** The rows of a table at the instant asked for. */
export type RowsOf = (table: string) => string;

/** Writes a figure's query: `row` is the alias of the record's row. */
export type FigureSql = (row: string, rows: RowsOf) => string;

/** A figure that SQL computes from the record's row: a value, or a list of them. */
export interface FigureField extends FieldBase {
  kind: 'figure';
  value: () => Declared;
  /** A query whose columns are the value's columns. */
  sql: FigureSql;
  /** Whether the query answers one row and the figure is no list. */
  single: boolean;
}

export type Field = ScalarField | ChoiceField | EmbeddedField | ToOneField | FigureField;

/** Who sees which rows: the name of the policy and its condition over the table's columns. */
export interface RowPolicy {
  name: string;
  using: string;
  /** The condition over the history table of that name, where it is another one. */
  history?: (table: string) => string;
  /** Whether every signed-in person sees every row, so that what points to one is never hidden. */
  open?: boolean;
  /** Whether the trail tells what is in a row only to those who may read the row. */
  isPrivate?: boolean;
  /** When a row is a draft that only one side reads, as SQL over the row of that alias; never when not given. */
  draft?: (row: string) => string;
  /** Whose draft it is; the county's when not given. */
  draftOf?: 'COMPANY' | 'COUNTY';
}

export interface RecordOptions {
  /** What one such record is, as the contract says it. */
  description: string;
  policy: RowPolicy;
  /** The states of a record and the steps between them. */
  lifecycle?: Lifecycle<any>;
  /** Who may write rows of their company or county, with a declared verb; nobody when not given. */
  writers?: readonly Holders[];
  /** The condition under which writers may remove a row; none is ever removed when not given. */
  removable?: string;
  plural?: string;
  table?: string;
  /** Further root connections over a part of the records, as `{ counties: { level: 'COUNTY' } }`. */
  roots?: Record<string, Record<string, string>>;
  /** Names of fields that are unique together. */
  uniques?: string[][];
  /** Names of fields that are unique together among the rows that satisfy a condition over the table's columns; by name. */
  uniquesWhere?: Record<string, { fields: string[]; where: string }>;
  /** Names of fields to index together; relations are indexed anyway. */
  indexes?: string[][];
  /** The field by which lists of such parts are sorted; by id when not given. */
  sortedBy?: string;
  /** Constraints by name, as SQL over the table's columns. */
  checks?: Record<string, string>;
  /** What the sign-in role may do with the table to find out who asks. */
  signIn?: 'select' | 'all';
  /** A mere link between two records: no root query of its own in the contract. */
  link?: boolean;
  /**
   * Read with its aggregate or by its id, since nobody lists or counts such parts of many aggregates: it adds nothing up,
   * has no states and is seen from nowhere else.
   */
  part?: boolean;
  /** It links what `to` points to with any record, whose id is in the field `of`; shown on every record as `as`. */
  polymorphicLink?: { as: string; to: string; of: string };
}

export interface RecordDeclaration extends RecordOptions {
  name: string;
  plural: string;
  table: string;
  type: Declared;
}

/** What several records have in common, which their classes inherit. */
export interface CommonDeclaration {
  name: string;
  description: string;
  type: Declared;
}

export interface ValueDeclaration {
  name: string;
  description: string;
  type: Declared;
  /** The field that stands for the whole when records are ordered or grouped by it. */
  sortBy?: string;
}

/** What a figure of the query root is asked with. */
export interface FigureArgument {
  name: string;
  kind: 'count' | 'day' | 'id' | 'text';
  description: string;
  /** What it is when not given; the query says what null means. */
  default?: number;
  optional?: boolean;
}

/** A figure over many records, asked at the query root: a list of values that one query computes. */
export interface RootFigure {
  name: string;
  /** With its formula. */
  description: string;
  value: () => Declared;
  arguments: FigureArgument[];
  /** A query whose columns are the value's columns; `argument` stands for what was asked with. */
  sql: (rows: RowsOf, argument: (name: string) => string) => string;
}
