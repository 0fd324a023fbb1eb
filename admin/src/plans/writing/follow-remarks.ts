import type { RemarksQuery } from '../../generated/graphql.ts';
import type { PlanPartList } from '@fupin/schema';

export type Remark = RemarksQuery['comments']['nodes'][number];

/** The parts of a version in their order, each with the part of the first version that it descends from. */
export type Lineage = Record<PlanPartList, readonly { id: string; descendsFrom: string | null }[]>;

/**
 * Remarks on a version, at the places where a later one has what they are about: "measures.2.title" follows its measure
 * wherever that stands now. What is about a part that is gone stays with the list.
 */
export function followRemarks(remarks: readonly Remark[], from: Lineage, to: Lineage): Remark[] {
  return remarks.map((remark) => {
    const [list, number, ...rest] = remark.field.split('.') as [PlanPartList, ...string[]];
    if (number === undefined) return remark;
    const part = from[list][Number(number) - 1];
    const place = part ? to[list].findIndex((candidate) => rootOf(candidate) === rootOf(part)) : -1;
    return { ...remark, field: place === -1 ? list : [list, place + 1, ...rest].join('.') };
  });
}

/** Where a version has a part, as "measures.2"; undefined for one that was only just added. */
export function placeOf(version: Lineage, list: PlanPartList, id: string): string | undefined {
  const place = version[list].findIndex((part) => part.id === id);
  return place === -1 ? undefined : `${list}.${place + 1}`;
}

const rootOf = ({ id, descendsFrom }: Lineage[PlanPartList][number]): string => descendsFrom ?? id;
