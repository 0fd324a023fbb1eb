import { DecimalType, type EntityClass } from '@mikro-orm/core';
import {
  Check,
  Embeddable,
  Embedded,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import type { Declared, Field, RecordDeclaration, ScalarField } from '../declare/declaration.ts';
import { isHeld } from '../declare/holding.ts';
import { columnOf, declaredRecords, fieldsOf, recordOf } from '../declare/registry.ts';
import { meaningOf } from '../values/vocabulary.ts';

/** The role that owns every table, loads reference data and runs migrations. */
export const ownerRole = 'fupin_owner';

/** The role that finds out who asks, before anybody is signed in. */
export const signInRole = 'fupin_auth';

const columnTypes: Record<ScalarField['kind'], { type: unknown; columnType: string }> = {
  id: { type: 'uuid', columnType: 'uuid' },
  text: { type: 'text', columnType: 'text' },
  texts: { type: 'array', columnType: 'text[]' },
  count: { type: 'integer', columnType: 'integer' },
  decimal: { type: new DecimalType('string'), columnType: 'numeric(24,6)' },
  flag: { type: 'boolean', columnType: 'boolean' },
  day: { type: 'date', columnType: 'date' },
  instant: { type: 'datetime', columnType: 'timestamptz(6)' },
  localized: { type: 'json', columnType: 'jsonb' },
};

const described = new Set<Declared>();

/** Tells MikroORM of every declared record; returns the entity classes, in the order of declaration. */
export function entityClasses(): EntityClass<object>[] {
  return declaredRecords().map((record) => {
    if (!described.has(record.type)) describeRecord(record);
    return record.type;
  });
}

function describeRecord(record: RecordDeclaration): void {
  describeFields(record.type, true);
  const type = record.type as unknown as EntityClass<object>;
  for (const names of record.uniques ?? []) Unique({ properties: names as never[] })(type);
  for (const [name, { fields, where }] of Object.entries(record.uniquesWhere ?? {})) {
    Unique({ name: `${record.table}_${name}`, properties: fields as never[], where })(type);
  }
  for (const names of record.indexes ?? []) Index({ properties: names as never[] })(type);
  // With the id behind it, the lists of a record come in their order from the index.
  for (const field of fieldsOf(record.type)) {
    if (field.kind === 'toOne') Index({ properties: [field.name, 'id'] as never[] })(type);
  }
  for (const [name, expression] of Object.entries(record.checks ?? {})) {
    Check({ name: `${record.table}_${name}`, expression })(type);
  }
  for (const [column, pattern] of patternsOf(record.type)) {
    Check({ name: `${record.table}_${column}_form`, expression: `${column} ~ '^(${pattern})$'` })(type);
  }
  Entity({
    tableName: record.table,
    rowLevelSecurity: 'force',
    policies: [
      { name: record.policy.name, command: 'select', using: record.policy.using },
      { name: 'owner', roles: [ownerRole], using: 'true', check: 'true' },
      ...signInPolicies(record),
      ...writePolicies(record),
    ],
  })(type);
}

function signInPolicies({ signIn }: RecordDeclaration) {
  if (signIn === undefined) return [];
  const policy = { name: 'sign_in', roles: [signInRole], using: 'true' };
  return [signIn === 'all' ? { ...policy, check: 'true' } : { ...policy, command: 'select' as const }];
}

/** What is known only from a source is nobody's to write. */
function writePolicies({ type, writers, removable }: RecordDeclaration) {
  if (!writers) return [];
  const isFiled = fieldsOf(type).some(({ name }) => name === 'origin') ? ` and origin = 'FILED'` : '';
  const own = `${isHeld(writers)}${isFiled}`;
  return [
    { name: 'writers_insert', command: 'insert' as const, check: own },
    { name: 'writers_update', command: 'update' as const, using: own, check: own },
    ...(removable === undefined
      ? []
      : [{ name: 'writers_delete', command: 'delete' as const, using: `${own} and (${removable})` }]),
  ];
}

/** The columns of a record, embedded ones included, that a regular expression holds to a form. */
function patternsOf(type: Declared, prefix = ''): [column: string, pattern: string][] {
  return fieldsOf(type).flatMap((field) => {
    if (field.kind === 'embedded') return patternsOf(field.value(), `${columnOf(field, prefix)}_`);
    return field.kind === 'text' && field.form ? [[columnOf(field, prefix), field.form.pattern]] : [];
  });
}

function describeFields(type: Declared, isRecord: boolean): void {
  described.add(type);
  for (const field of fieldsOf(type)) if (field.kind !== 'figure') describeField(type, field, isRecord);
}

function describeField(type: Declared, field: Exclude<Field, { kind: 'figure' }>, isRecord: boolean): void {
  const nullable = field.optional;
  const on = (decorate: (target: never, name: string) => void) => decorate(type.prototype as never, field.name);
  switch (field.kind) {
    case 'toOne':
      return on(
        ManyToOne(() => recordOf(field.target()).type as never, {
          nullable,
          ref: true,
          index: false,
          fieldName: columnOf(field),
          updateRule: 'no action',
          deleteRule: 'no action',
        }),
      );
    case 'embedded':
      if (!described.has(field.value())) {
        describeFields(field.value(), false);
        Embeddable()(field.value());
      }
      return on(Embedded(() => field.value() as never, { nullable, prefix: `${columnOf(field)}_` }));
    case 'choice':
    case 'choices':
      return on(
        Enum({
          items: () => [...meaningOf(field.vocabulary).codes],
          nullable,
          array: field.kind === 'choices',
          fieldName: columnOf(field),
        }),
      );
    default:
      return on(describeScalar(field, isRecord));
  }
}

function describeScalar(field: ScalarField, isRecord: boolean) {
  if (field.name === 'id') return PrimaryKey({ type: 'uuid' });
  const defaults: Record<string, object> = {
    version: { version: true },
    createdAt: { defaultRaw: 'now()' },
    updatedAt: { defaultRaw: 'now()', onUpdate: () => new Date() },
  };
  return Property({
    ...columnTypes[field.kind],
    ...(field.columnType && { columnType: field.columnType }),
    ...(field.kind === 'flag' && isRecord && { default: false }),
    ...defaults[field.name],
    fieldName: columnOf(field),
    nullable: field.optional,
  } as object);
}
