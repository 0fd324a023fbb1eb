import type { Draft, Typed } from '../../ui/acting/draft.ts';
import type { Content } from './content.ts';

/** Where two people wrote: a text of the section by its field, or a part by its id. */
export interface Clash {
  place: string;
  base: Typed | undefined;
  theirs: Typed | undefined;
  mine: Typed | undefined;
}

export type Side = 'theirs' | 'mine';

type Units = ReadonlyMap<string, Typed | undefined>;

/** The texts of a section by field, or its parts by id. */
function unitsOf(content: Content): Units {
  if (Array.isArray(content)) return new Map((content as readonly Draft[]).map((part) => [part['id'] as string, part]));
  return new Map(Object.entries(content as Draft).filter(([, typed]) => typed !== ''));
}

/** The same, whatever the order of members. */
export function isSame(own: unknown, other: unknown): boolean {
  if (typeof own !== 'object' || typeof other !== 'object' || !own || !other) return (own ?? '') === (other ?? '');
  const keys = new Set([...Object.keys(own), ...Object.keys(other)]);
  return [...keys].every((key) => isSame((own as Draft)[key], (other as Draft)[key]));
}

const places = (...all: Units[]): string[] => [...new Set(all.flatMap((units) => [...units.keys()]))];

/** The places that both changed, each in another way. */
export function clashesOf(base: Content, theirs: Content, mine: Content): Clash[] {
  const [before, other, own] = [unitsOf(base), unitsOf(theirs), unitsOf(mine)];
  return places(other, own).flatMap((place) => {
    const clash = { place, base: before.get(place), theirs: other.get(place), mine: own.get(place) };
    const isClash =
      !isSame(clash.theirs, clash.mine) && !isSame(clash.theirs, clash.base) && !isSame(clash.mine, clash.base);
    return isClash ? [clash] : [];
  });
}

/**
 * Both put together: who alone changed a place has their way there, and where both did, the chosen side has.
 * Parts keep the others' order; new ones follow.
 */
export function merged(base: Content, theirs: Content, mine: Content, chosen: ReadonlyMap<string, Side>): Content {
  const [before, other, own] = [unitsOf(base), unitsOf(theirs), unitsOf(mine)];
  const remaining = places(other, own).flatMap((place) => {
    const isTheirs = chosen.has(place) ? chosen.get(place) === 'theirs' : isSame(own.get(place), before.get(place));
    const unit = (isTheirs ? other : own).get(place);
    return unit === undefined ? [] : [[place, unit] as const];
  });
  return Array.isArray(theirs) ? remaining.map(([, part]) => part as Draft) : Object.fromEntries(remaining);
}
