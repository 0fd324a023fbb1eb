import { unitDimensions, type Unit } from '@fupin/schema';
import { fieldsOf, type EmbeddedField, type RecordDeclaration } from '@fupin/schema/model';
import { decimalOf, millionths } from './decimals.ts';
import { columnsOf, membersOf, recordNamed, snake } from './declared.ts';
import { lazily, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';

/** A record, or none, and the record it is of. */
interface Reached {
  record: RecordDeclaration;
  row: Row | undefined;
}

/** The sums of every field of one kind over rows, in the order of what keeps them apart. */
function sumsOf(
  record: RecordDeclaration,
  rows: readonly Row[],
  value: string,
  apart: readonly string[],
  show: (field: EmbeddedField, prefix: string, rows: readonly Row[]) => Shown,
): Shown[] {
  const sums = fieldsOf(record.type).flatMap((field) => {
    if (field.kind !== 'embedded' || field.value().name !== value) return [];
    const prefix = `${snake(field.name)}_`;
    const stating = rows.filter((row) => columnsOf(field).some((column) => row[column] !== null));
    const meanings = (row: Row) => apart.map((name) => (row[prefix + name] ?? '') as string | boolean);
    const placed = (row: Row) => [field.name, ...meanings(row)].join('\0');
    return [...Map.groupBy(stating, placed)].map(([place, same]) => ({ place, shown: show(field, prefix, same) }));
  });
  return sums.toSorted((one, other) => (one.place < other.place ? -1 : 1)).map(({ shown }) => shown);
}

export const showAmountSums = (record: RecordDeclaration, rows: readonly Row[], sight: Sight): Shown[] =>
  sumsOf(record, rows, 'Money', ['currency'], (field, prefix, same) => {
    const isMixed = same.length > 1 && (field.adds === false || differencesOf(record, field, same, sight).length > 0);
    const reason = isMixed ? 'DIFFERENT_THINGS' : null;
    return lazily({
      field: () => field.name,
      currency: () => same[0]![`${prefix}currency`],
      value: () => (reason ? null : total(same.map((row) => row[`${prefix}amount`]))),
      reason: () => reason,
      differIn: () => differencesOf(record, field, same, sight),
      count: () => same.length,
    });
  });

const meanings = ['unit', 'per_unit', 'modality', 'basis', 'derived'];

export const showMeasurementSums = (record: RecordDeclaration, rows: readonly Row[], sight: Sight): Shown[] =>
  sumsOf(record, rows, 'Measurement', meanings, (field, prefix, same) => {
    const part = (row: Row, name: string) => row[prefix + name] ?? null;
    const valued = same.filter((row) => part(row, 'value') !== null);
    const reason = whyNotAdded(record, field, prefix, valued, same[0]!, sight);
    const highest = valued.map((row) => part(row, 'value_max') ?? part(row, 'value'));
    const hasRange = valued.some((row) => part(row, 'value_max') !== null);
    return lazily({
      field: () => field.name,
      unit: () => part(same[0]!, 'unit'),
      perUnit: () => part(same[0]!, 'per_unit'),
      modality: () => part(same[0]!, 'modality'),
      basis: () => part(same[0]!, 'basis'),
      derived: () => part(same[0]!, 'derived'),
      value: () => (reason ? null : total(valued.map((row) => part(row, 'value')))),
      valueMax: () => (reason || !hasRange ? null : total(highest)),
      reason: () => reason,
      differIn: () => (reason === 'DIFFERENT_THINGS' ? differencesOf(record, field, valued, sight) : []),
      qualifiers: () => [...new Set(valued.map((row) => part(row, 'qualifier') as string))].toSorted(),
      count: () => valued.length,
      withoutValue: () => same.length - valued.length,
    });
  });

function whyNotAdded(
  record: RecordDeclaration,
  field: EmbeddedField,
  prefix: string,
  valued: readonly Row[],
  any: Row,
  sight: Sight,
): string | null {
  const basis = any[`${prefix}basis`];
  const isRatio = unitDimensions[any[`${prefix}unit`] as Unit] === 'RATIO';
  if (valued.length === 0) return 'NOT_STATED';
  if (basis === 'RATE' || isRatio || any[`${prefix}per_unit`] !== null) return 'RATE';
  if (valued.length === 1) return null;
  if (field.adds === false || differencesOf(record, field, valued, sight).length > 0) return 'DIFFERENT_THINGS';
  const { indicator, time } = field.adds || {};
  const addsOver = ({ row }: Reached) => (row?.['aggregation'] ?? 'SUM') === 'SUM';
  const isFlow = basis === 'FLOW';
  if (isFlow && valued.every((row) => !indicator || addsOver(reach(record, row, indicator.split('.'), sight))))
    return null;
  const times = valued.map((row) => timeOf(record, row, prefix, time, sight));
  return times[0] !== null && new Set(times).size === 1 ? null : 'OVER_TIME';
}

/** The keys of which rows that are to be added have several; all codes of standing figures are one. */
function differencesOf(
  record: RecordDeclaration,
  { adds }: EmbeddedField,
  rows: readonly Row[],
  sight: Sight,
): string[] {
  if (!adds) return [];
  const { indicator, within = [], standing = {} } = adds;
  const stands = (path: string, code: unknown) => standing[path]?.includes(code as string);
  return [indicator, ...within, ...Object.keys(standing)].flatMap((path) => {
    if (!path) return [];
    const met = rows.map((row) => valueAt(record, row, path, sight)).map((code) => (stands(path, code) ? true : code));
    const key = keyAt(record, path, sight);
    return new Set(met).size > 1 ? [key] : [];
  });
}

/** The key at the end of a path, as the contract names it. */
function keyAt(record: RecordDeclaration, path: string, sight: Sight): string {
  const steps = path.split('.');
  const { record: end } = reach(record, undefined, steps.slice(0, -1), sight);
  const isRelation = membersOf(end.type).get(steps.at(-1)!)!.kind === 'toOne';
  return isRelation ? `${path}.ID` : path.replace(/[^.]+$/, (name) => snake(name).toUpperCase());
}

function timeOf(record: RecordDeclaration, row: Row, prefix: string, path: string | undefined, sight: Sight) {
  const days = (of: Row | undefined, columns: string) => {
    const [from, to] = [of?.[`${columns}_earliest`] ?? null, of?.[`${columns}_latest`] ?? null] as (string | null)[];
    return from === null || to === null ? null : `${from} ${to}`;
  };
  const own = days(row, `${prefix}as_of`) ?? days(row, `${prefix}period`);
  if (own !== null || path === undefined) return own;
  const steps = path.split('.');
  return days(reach(record, row, steps.slice(0, -1), sight).row, snake(steps.at(-1)!));
}

function valueAt(record: RecordDeclaration, from: Row, path: string, sight: Sight): unknown {
  const steps = path.split('.');
  const { record: at, row } = reach(record, from, steps.slice(0, -1), sight);
  return row?.[columnsOf(membersOf(at.type).get(steps.at(-1)!)!)[0]!] ?? null;
}

/** Where relations lead from a record, one after another. */
function reach(record: RecordDeclaration, row: Row | undefined, steps: readonly string[], sight: Sight): Reached {
  return steps.reduce<Reached>(
    (at, step) => {
      const relation = membersOf(at.record.type).get(step)!;
      if (relation.kind !== 'toOne') throw new TypeError(`${step} is no relation`);
      const target = recordNamed(relation.target());
      return { record: target, row: at.row && sight.row(target.table, at.row[columnsOf(relation)[0]!]) };
    },
    { record, row },
  );
}

const total = (values: readonly unknown[]): string =>
  decimalOf(values.reduce<bigint>((sum, value) => sum + millionths(value as string), 0n));
