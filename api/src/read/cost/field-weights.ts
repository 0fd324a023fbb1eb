import {
  actionsOf,
  declaredFigures,
  declaredRecords,
  fieldsOf,
  type Declared,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { rowsMark } from '../figure-sql.ts';

/** What the contract's types cost beyond the fields of their own table, by name. */
interface FieldWeights {
  records: ReadonlyMap<string, RecordDeclaration>;
  /** How many tables a figure reads, by `Type.field`. */
  figures: ReadonlyMap<string, number>;
}

let weights: FieldWeights | undefined;

/** The record that a type of the contract shows; none for values and wrappers. */
export const recordNamed = (type: string): RecordDeclaration | undefined => found().records.get(type);

/** How many tables the figure reads that a field shows; undefined for any other field. */
export const figureTables = (type: string, field: string): number | undefined =>
  found().figures.get(`${type}.${field}`);

/** How many tables the rules of a record's actions read; each action also asks who may. */
export const permissionTables = ({ type }: RecordDeclaration): number =>
  actionsOf(type).reduce((sum, { unless }) => sum + 1 + tablesOf(...(unless ?? []).map(({ facts }) => facts)), 0);

/** Figures that resolvers compute rather than declared SQL. */
const resolved = { 'Viewer.tasks': 60, 'Query.planVersionComparison': 20 };

const found = (): FieldWeights => (weights ??= { records: recordsByName(), figures: figuresByName() });

const recordsByName = () => new Map(declaredRecords().map((record) => [record.name, record]));

function figuresByName(): Map<string, number> {
  const figures = new Map<string, number>(Object.entries(resolved));
  const seen = new Set<Declared>();
  const follow = (type: Declared): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const field of fieldsOf(type)) {
      if (field.kind === 'figure') figures.set(`${type.name}.${field.name}`, tablesOf(field.sql));
      if (field.kind === 'figure' || field.kind === 'embedded') follow(field.value());
    }
  };
  for (const { type } of declaredRecords()) follow(type);
  for (const { name, sql, value } of declaredFigures()) {
    const tables = tablesOf((_row, rows) => sql(rows, () => 'null'));
    figures.set(`Query.${name}`, tables);
    follow(value());
  }
  return figures;
}

type MarkedSql = (row: string, rows: typeof rowsMark) => string;

/** Tables that the SQL of figures or rules marks. */
const tablesOf = (...all: MarkedSql[]): number =>
  all.reduce((sum, sql) => sum + (sql('it', rowsMark).match(/\{\{\w+\}\}/g)?.length ?? 0), 0);
