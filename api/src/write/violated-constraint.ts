import {
  checkSentences,
  columnOf,
  declaredRecords,
  fieldsOf,
  inputName,
  type Declared,
  type Field,
} from '@fupin/schema/model';
import type { Problem } from '../errors/refusal.ts';
import { Sentence } from '../errors/sentence.ts';
import { sentences } from './sentences.ts';

interface Violation {
  table: string;
  constraint: string;
}

/**
 * The problems of an input against a check of a table, at the members of the input that the check speaks of:
 * one alone is out of its range, several contradict each other.
 */
export function violatedCheck({ table, constraint }: Violation, input: Declared | undefined): Problem[] {
  const record = recordOfTable(table);
  const name = constraint.slice(table.length + 1);
  const check = record?.checks?.[name];
  const texts = checkSentences[name];
  const members = check === undefined ? [] : fieldsOf(record!.type).filter((field) => speaksOf(check, field));
  return problemsAt(members, input, {
    code: members.length === 1 ? 'OUT_OF_RANGE' : 'CONTRADICTION',
    sentence: texts ? new Sentence(texts) : sentences.doNotFit,
  });
}

/** The problems of an input against a constraint that something is there once, at the members that it is made of. */
export function takenAlready({ table, constraint }: Violation, input: Declared | undefined): Problem[] {
  const fields = fieldsOf(recordOfTable(table)?.type ?? Nothing);
  const members = fields.filter((field) => constraint.includes(`_${columnOf(field)}_`));
  return problemsAt(members, input, { code: 'ALREADY_THERE', sentence: sentences.alreadyThere });
}

const recordOfTable = (table: string) => declaredRecords().find((record) => record.table === table);

/** The same problem at each of these members that the input has, or at the input as a whole. */
function problemsAt(members: readonly Field[], input: Declared | undefined, problem: Omit<Problem, 'path'>): Problem[] {
  const known = new Set(input ? fieldsOf(input).map(inputName) : []);
  const named = members.map(inputName).filter((member) => known.has(member));
  const paths = named.length > 0 ? named.map((member) => ['input', member]) : [['input']];
  return paths.map((path) => ({ path, ...problem }));
}

abstract class Nothing {}

/** Whether a condition names the column of a field, or one of those within it. */
function speaksOf(check: string, field: Field): boolean {
  const within = field.kind === 'embedded' ? '_\\w+' : '';
  return new RegExp(`\\b${columnOf(field)}${within}\\b`).test(check);
}
