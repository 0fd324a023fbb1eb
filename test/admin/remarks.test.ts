import { describe, expect, it } from 'vitest';
import { followRemarks, placeOf, type Lineage, type Remark } from '../../admin/src/plans/writing/follow-remarks.ts';

const none: Lineage = { measures: [], assumptions: [], targets: [], budgetLines: [] };
const part = (id: string, descendsFrom: string | null = null) => ({ id, descendsFrom });

/** Three measures as they were first returned, and the draft that has them in another order, without the second. */
const returned: Lineage = { ...none, measures: [part('hens'), part('class'), part('stream')] };
const draft: Lineage = {
  ...none,
  measures: [part('stream-2', 'stream'), part('new'), part('hens-2', 'hens')],
};

const about = (field: string) => ({ id: field, field, text: '请补充', authorName: '审批人' }) as Remark;
const placesOf = (fields: string[], from: Lineage, to: Lineage) =>
  followRemarks(fields.map(about), from, to).map(({ field }) => field);

describe('a remark on a returned version', () => {
  it('follows its part wherever the draft has it now', () => {
    expect(placesOf(['measures.1.title', 'measures.3'], returned, draft)).toEqual(['measures.3.title', 'measures.1']);
  });

  it('stays with the list when its part is gone, so that no other part gets it', () => {
    expect(placesOf(['measures.2.title', 'measures.9'], returned, draft)).toEqual(['measures', 'measures']);
  });

  it('follows its part through several versions', () => {
    const third: Lineage = { ...none, measures: [part('new-3', 'new'), part('hens-3', 'hens')] };
    expect(placesOf(['measures.3'], draft, third)).toEqual(['measures.2']);
  });

  it('stays where it is when it is about a text, or about the version that is read', () => {
    expect(placesOf(['situationAnalysis', ''], returned, draft)).toEqual(['situationAnalysis', '']);
    expect(placesOf(['measures.2'], returned, returned)).toEqual(['measures.2']);
  });

  it('finds no place for a part that was only just added', () => {
    expect(placeOf(draft, 'measures', 'hens-2')).toBe('measures.3');
    expect(placeOf(draft, 'measures', 'added')).toBeUndefined();
  });
});
