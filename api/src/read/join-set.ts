import { columnOf, fieldsOf, keyOfPath, recordOf, type Field, type RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import { column, type StatementScope, type Sql } from './fragments.ts';

/** A table within a statement: its record, and the alias of its row. */
export interface TableAlias {
  record: RecordDeclaration;
  row: string;
}

/** The records that a row points to, each joined once however often it is led to. */
export class JoinSet {
  readonly #start: TableAlias;
  readonly #scope: StatementScope;
  readonly #aliases = new Map<string, TableAlias>();
  readonly #joins: Sql[] = [];

  constructor(start: TableAlias, scope: StatementScope) {
    this.#start = start;
    this.#scope = scope;
  }

  /** The joins that everything led to so far needs, to stand behind the table of the row. */
  get joins(): Sql {
    return sql.join(this.#joins, sql``);
  }

  /** Where relations lead, one after another; all is null there when there is no such record, or none to be seen. */
  follow(relations: readonly string[]): TableAlias {
    const last = relations.at(-1);
    if (last === undefined) return this.#start;
    const key = relations.join('.');
    return this.#aliases.get(key) ?? this.#join(key, this.follow(relations.slice(0, -1)), last);
  }

  /** What a path of relations and one field leads to; a relation at its end counts by the id it holds. */
  column(path: string): Sql {
    const { row, field } = this.field(path);
    return column(row, columnOf(field));
  }

  /** The key that a path leads to, as the contract names it. */
  keyOf(path: string): string {
    return keyOfPath(this.#start.record.type, path);
  }

  /** Whether a path never leads to nothing: to a field that the row itself always states. */
  isAlwaysThere(path: string): boolean {
    return !path.includes('.') && !this.field(path).field.optional;
  }

  field(path: string): { row: string; field: Field } {
    const steps = path.split('.');
    const { record, row } = this.follow(steps.slice(0, -1));
    return { row, field: fieldNamed(record, steps.at(-1)!) };
  }

  #join(key: string, { record, row }: TableAlias, name: string): TableAlias {
    const field = fieldNamed(record, name);
    if (field.kind !== 'toOne') throw new TypeError(`${record.name}.${name} leads to no record`);
    const alias = { record: recordOf(field.target()), row: this.#scope.alias() };
    const table = this.#scope.from(alias.record.table, alias.row);
    this.#aliases.set(key, alias);
    this.#joins.push(sql` left join ${table} on ${column(alias.row, 'id')} = ${column(row, columnOf(field))}`);
    return alias;
  }
}

function fieldNamed({ name: record, type }: RecordDeclaration, name: string): Field {
  const field = fieldsOf(type).find((each) => each.name === name);
  if (!field) throw new TypeError(`${record} has no field ${name}`);
  return field;
}
