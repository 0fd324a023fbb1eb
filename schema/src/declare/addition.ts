import type { Addition, Declared, EmbeddedField } from './declaration.ts';
import { snakeCase } from './naming.ts';
import { fieldsOf } from './registry.ts';

/** The paths that lead to what figures must share to be added. */
export const sharedPaths = ({ indicator, within = [], standing = {} }: Addition): string[] => [
  ...(indicator ? [indicator] : []),
  ...within,
  ...Object.keys(standing),
];

/** A path as `groupBy` names the key at its end: "commitment.KIND"; a record at its end is known by its id, "indicator.ID". */
export function keyOfPath(type: Declared, path: string): string {
  const steps = path.split('.');
  const [relations, last] = [steps.slice(0, -1), steps.at(-1)!];
  const end = relations.reduce((from, relation) => targetOf(from, relation)!, type);
  return [...relations, ...(targetOf(end, last) ? [last, 'ID'] : [snakeCase(last).toUpperCase()])].join('.');
}

function targetOf(type: Declared, name: string): Declared | undefined {
  const field = fieldsOf(type).find((each) => each.name === name);
  return field?.kind === 'toOne' ? field.target() : undefined;
}

/** When a field's figures add up, as the contract says it; nothing where they always do. */
export function sayAddition(type: Declared, { name, adds }: EmbeddedField): string[] {
  if (adds === false) return [`\`${name}\` never adds up.`];
  const keys = sharedPaths(adds ?? {}).map((path) => {
    const standing = adds?.standing?.[path];
    return standing ? `${keyOfPath(type, path)} (${standing.join(' ')} count as one)` : keyOfPath(type, path);
  });
  return keys.length === 0 ? [] : [`\`${name}\` adds up only among records of one ${keys.join(', ')}.`];
}
