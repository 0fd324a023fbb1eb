import type {
  CommonDeclaration,
  Declared,
  EmbeddedField,
  Field,
  RecordDeclaration,
  RootFigure,
  ValueDeclaration,
} from './declaration.ts';
import { snakeCase } from './naming.ts';

const fieldsByClass = new Map<object, Field[]>();
const recordsByClass = new Map<Declared, RecordDeclaration>();
const valuesByClass = new Map<Declared, ValueDeclaration>();

const commonByClass = new Map<Declared, CommonDeclaration>();

const rootFigures: RootFigure[] = [];

/** What `fieldsOf` found; declaring another field forgets it. */
const fieldsWithInherited = new Map<Declared, Field[]>();

/** Every figure of the query root. */
export const declaredFigures = (): readonly RootFigure[] => rootFigures;

/** Every declared record, in the order of declaration. */
export const declaredRecords = (): RecordDeclaration[] => [...recordsByClass.values()];

/** @throws TypeError when the class was not declared with `@Stored`. */
export function recordOf(type: Declared): RecordDeclaration {
  const declaration = recordsByClass.get(type);
  if (!declaration) throw new TypeError(`${type.name} is not a stored record`);
  return declaration;
}

/** What records of a class have in common with others, each before what it inherits from itself. */
export function commonTo(type: Declared): CommonDeclaration[] {
  const parent = Object.getPrototypeOf(type) as Declared;
  if (!parent.prototype) return [];
  const common = commonByClass.get(parent);
  return [...(common ? [common] : []), ...commonTo(parent)];
}

/** Everything that several records have in common. */
export const declaredCommon = (): CommonDeclaration[] => [...commonByClass.values()];

/** @throws TypeError when the class was not declared with `@Value`. */
export function valueOf(type: Declared): ValueDeclaration {
  const declaration = valuesByClass.get(type);
  if (!declaration) throw new TypeError(`${type.name} is not a declared value`);
  return declaration;
}

/** The fields of a record or value, inherited ones first; one declared again takes its ancestor's place. */
export function fieldsOf(type: Declared): Field[] {
  let fields = fieldsWithInherited.get(type);
  if (!fields) fieldsWithInherited.set(type, (fields = findFields(type)));
  return fields;
}

function findFields(type: Declared): Field[] {
  const parent = Object.getPrototypeOf(type) as Declared;
  const inherited = typeof parent === 'function' && parent.prototype ? fieldsOf(parent) : [];
  const byName = new Map([...inherited, ...(fieldsByClass.get(type) ?? [])].map((field) => [field.name, field]));
  return [...byName.values()];
}

/** The column of a field that is stored in one, within the columns that `prefix` begins. */
export function columnOf(field: Field, prefix = ''): string {
  return `${prefix}${snakeCase(field.name)}${field.kind === 'toOne' ? '_id' : ''}`;
}

/** Whether others may see less of a field than is stored. */
export const isShownInPart = (field: Field): boolean => 'shown' in field && field.shown !== undefined;

/** The column whose presence tells whether an embedded value is there at all. */
export function presenceColumn(field: EmbeddedField, prefix = ''): string {
  const inside = `${columnOf(field, prefix)}_`;
  const first = fieldsOf(field.value()).find((each) => !each.optional && each.kind !== 'flag');
  if (!first) throw new TypeError(`${field.value().name} needs a field that is never null`);
  return first.kind === 'embedded' ? presenceColumn(first, inside) : columnOf(first, inside);
}

export function registerRecord(record: RecordDeclaration): void {
  recordsByClass.set(record.type, record);
}

export function registerCommon(common: CommonDeclaration): void {
  commonByClass.set(common.type, common);
}

export function registerValue(value: ValueDeclaration): void {
  valuesByClass.set(value.type, value);
}

export function registerField(type: Declared, field: Field): void {
  fieldsWithInherited.clear();
  fieldsByClass.set(type, [...(fieldsByClass.get(type) ?? []), field]);
}

export function registerFigure(figure: RootFigure): void {
  rootFigures.push(figure);
}
