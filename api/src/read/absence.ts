import { fieldsOf, recordOf, type Field, type RecordDeclaration } from '@fupin/schema/model';

/** A condition as the contract's filter types have it. */
export type Filter = Readonly<Record<string, unknown>>;

/** What a filter states. */
export const stated = (filter: Filter) =>
  Object.entries(filter).filter(([name, condition]) => !statesNothing(name, condition));

/** Objects that graphql-js made of a document or of variables; a parameter in their place is of a class. */
export const isFilter = (condition: unknown): condition is Filter =>
  [null, Object.prototype].includes(Object.getPrototypeOf(condition) as object | null);

/** Conditions that say something even of a filter that states nothing: that there is any record, or not. */
const saysAnyway = new Set(['some', 'none', 'not']);

/**
 * Whether a condition states nothing, as `{id: {}}` is where a document has a variable that was not given. It holds of
 * every record and asks nothing of PostgreSQL.
 */
export function statesNothing(name: string, condition: unknown): boolean {
  if (condition == null) return true;
  if (saysAnyway.has(name) || !isFilter(condition)) return false;
  return Object.entries(condition).every(([inner, each]) => statesNothing(inner, each));
}

/**
 * Whether a filter holds of a record that is not there, or that the asker may not see: none of its values is stated,
 * it points to nothing and its lists are empty. Operands do not matter, so that one statement serves all of them.
 */
export function holdsOfNone(record: RecordDeclaration, filter: Filter): boolean {
  const fields = new Map(fieldsOf(record.type).map((field) => [field.name, field]));
  const inner = (each: Filter) => holdsOfNone(record, each);
  return stated(filter).every(([name, condition]) => {
    if (name === 'and') return (condition as Filter[]).every(inner);
    if (name === 'or') return (condition as Filter[]).some(inner);
    if (name === 'not') return !inner(condition as Filter);
    if (name === 'isNull') return condition === true;
    const field = fields.get(name);
    if (field) return fieldHoldsOfNone(field, condition as Filter);
    return stated(condition as Filter).every(([quantifier]) => quantifier === 'none');
  });
}

function fieldHoldsOfNone(field: Field, condition: Filter): boolean {
  if (field.kind === 'toOne') return holdsOfNone(recordOf(field.target()), condition);
  if (isChosen(field)) return asksForNone(condition);
  return stated(condition).every(([name, operand]) => {
    if (name === 'isNull') return operand === true;
    if (field.kind !== 'embedded') return name === 'notIn';
    return fieldHoldsOfNone(
      fieldsOf(field.value()).find((each) => each.name === name)!,
      operand as Filter,
    );
  });
}

/** Whether the condition on a field is the list of codes that it may have. */
export const isChosen = ({ kind }: Field): boolean => kind === 'choice' || kind === 'choices';

/** Whether among the codes that a choice may have is null, for none; in the place of a list without it, a parameter. */
export const asksForNone = (codes: unknown): boolean => Array.isArray(codes) && codes.includes(null);
