import { columnOf, declaredRecords, fieldsOf, inputName, type Declared, type Field } from '@fupin/schema/model';
import type { Problem } from '../errors.ts';

interface Violation {
  table: string;
  constraint: string;
}

/**
 * The problems of what was told against a check of a table, at the members of the input that the check speaks of:
 * one alone is out of its range, several contradict each other.
 */
export function violatedCheck({ table, constraint }: Violation, input: Declared | undefined): Problem[] {
  const record = declaredRecords().find((each) => each.table === table);
  const name = constraint.slice(table.length + 1);
  const check = record?.checks?.[name] ?? '';
  const told = new Set(input ? fieldsOf(input).map(inputName) : []);
  const members = fieldsOf(record?.type ?? Nothing).filter((field) => check && speaksOf(check, field));
  const paths = members.map(inputName).filter((member) => told.has(member));
  const code = members.length === 1 ? 'OUT_OF_RANGE' : 'CONTRADICTION';
  const message = `It must hold that ${name.replaceAll('_', ' ')}.`;
  return (paths.length > 0 ? paths : [undefined]).map((member) => ({
    path: ['input', ...(member ? [member] : [])],
    code,
    message,
  }));
}

/** The problems of what was told against a rule that something is there once: at its members, where the input has them. */
export function takenAlready({ table, constraint }: Violation, input: Declared | undefined): Problem[] {
  const told = new Set(input ? fieldsOf(input).map(inputName) : []);
  const record = declaredRecords().find((each) => each.table === table);
  const members = fieldsOf(record?.type ?? Nothing).filter((field) => constraint.includes(`_${columnOf(field)}_`));
  const paths = members.map(inputName).filter((member) => told.has(member));
  return (paths.length > 0 ? paths : [undefined]).map((member) => ({
    path: ['input', ...(member ? [member] : [])],
    code: 'ALREADY_THERE',
    message: 'There is such a record already.',
  }));
}

abstract class Nothing {}

/** Whether a condition names the column of a field, or one of those within it. */
function speaksOf(check: string, field: Field): boolean {
  const within = field.kind === 'embedded' ? '_\\w+' : '';
  return new RegExp(`\\b${columnOf(field)}${within}\\b`).test(check);
}
