import type { Addition, EmbeddedField } from './declaration.ts';
import { snakeCase } from './naming.ts';

/** The paths that lead to what figures must share to be added. */
export const sharedPaths = ({ indicator, within = [], standing = {} }: Addition): string[] => [
  ...(indicator ? [indicator] : []),
  ...within,
  ...Object.keys(standing),
];

/** A path as `groupBy` names the key at its end: "commitment.KIND". */
export function keyOfPath(path: string): string {
  const steps = path.split('.');
  return [...steps.slice(0, -1), snakeCase(steps.at(-1)!).toUpperCase()].join('.');
}

/** When a field's figures add up, as the contract says it; nothing where they always do. */
export function sayAddition({ name, adds }: EmbeddedField): string[] {
  if (adds === false) return [`\`${name}\` never adds up.`];
  const keys = sharedPaths(adds ?? {}).map((path) => {
    const standing = adds?.standing?.[path];
    return standing ? `${keyOfPath(path)} (${standing.join(' ')} count as one)` : keyOfPath(path);
  });
  return keys.length === 0 ? [] : [`\`${name}\` adds up only among records of one ${keys.join(', ')}.`];
}
