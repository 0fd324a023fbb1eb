import { createHash } from 'node:crypto';
import { Language } from '@fupin/schema';
import { fieldsOf, type Declared, type Field, type RecordDeclaration } from '@fupin/schema/model';
import fc from 'fast-check';
import { columnsOf, recordNamed, snake } from '../oracle/declared.ts';
import { oddTexts } from './odd-texts.ts';

export type Columns = Record<string, unknown>;

/** Ids that a relation or an id column may hold. */
export type Targets = (field: Field, target: RecordDeclaration | undefined) => readonly string[];

export function plantedId(table: string, index: number): string {
  const hex = createHash('sha256').update(`${table} ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Texts as Fupin stores them: composed. */
const text = fc.constantFrom(...new Set(oddTexts.map((each) => each.normalize('NFC'))));
const day = fc.constantFrom(
  '2018-12-31',
  '2019-01-01',
  '2019-02-28',
  '2020-02-29',
  '2020-07-01',
  '2021-03-31',
  '1999-10-05',
);
const instant = fc.constantFrom(
  '2019-12-31T23:59:59.999999Z',
  '2020-01-01T00:00:00Z',
  '2020-01-01T00:00:00.000001Z',
  '2020-06-30T16:00:00.5Z',
);
const decimal = fc.constantFrom(
  '0',
  '-0.5',
  '1',
  '1.00',
  '1.5',
  '9',
  '10',
  '100.2500',
  '-20',
  '0.0001',
  '999999999999.9999',
);
const localized = fc
  .record(
    { zh: text, en: text, fr: text, original: fc.constantFrom(...Object.keys(Language)) },
    { requiredKeys: ['original'] },
  )
  .map((value) => ({ [value.original]: value.original, ...value }));

/** Any columns that a record may have, with many equal values and many nulls. */
export function anyRow(record: RecordDeclaration, targets: Targets): fc.Arbitrary<Columns> {
  return anyColumns(record.type, '', targets).map((columns) => ({
    ...columns,
    demo: false,
    created_at: '2019-01-01T00:00:00Z',
    updated_at: '2019-01-01T00:00:00Z',
  }));
}

function anyColumns(type: Declared, prefix: string, targets: Targets): fc.Arbitrary<Columns> {
  return fc
    .tuple(...fieldsOf(type).map((field) => anyField(field, prefix, targets)))
    .map((each) => Object.assign({}, ...each));
}

function anyField(field: Field, prefix: string, targets: Targets): fc.Arbitrary<Columns> {
  const columns = columnsOf(field, prefix);
  const none = fc.constant(Object.fromEntries(columns.map((column) => [column, null])));
  if (field.kind === 'figure') return none;
  const stated =
    field.kind === 'embedded'
      ? anyColumns(field.value(), `${prefix}${snake(field.name)}_`, targets)
      : anyValue(field, targets).map((value) => ({ [columns[0]!]: value }));
  return field.optional ? fc.oneof({ arbitrary: stated, weight: 3 }, { arbitrary: none, weight: 2 }) : stated;
}

function anyValue(field: Exclude<Field, { kind: 'embedded' | 'figure' }>, targets: Targets): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'toOne':
    case 'id': {
      const ids = targets(field, field.kind === 'toOne' ? recordNamed(field.target()) : undefined);
      if (ids.length === 0) return fc.constant(null);
      return fc.oneof(fc.constantFrom(...ids.slice(0, 4)), fc.constantFrom(...ids));
    }
    case 'choice':
      return fc.constantFrom(...Object.keys(field.vocabulary));
    case 'choices':
      return fc.subarray(Object.keys(field.vocabulary)).map((codes) => codes.slice(0, 3));
    case 'texts':
      return fc.array(text, { maxLength: 3 });
    case 'text':
      return field.name === 'currency' ? fc.constantFrom('CNY', 'USD') : text;
    case 'count':
      return fc.constantFrom(-1, 0, 1, 2, 3, 9, 10, 100);
    case 'decimal':
      return decimal;
    case 'flag':
      return fc.boolean();
    case 'day':
      return day;
    case 'instant':
      return instant;
    case 'localized':
      return localized;
  }
}
