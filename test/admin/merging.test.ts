import { describe, expect, it } from 'vitest';
import { clashesOf, merged } from '../../admin/src/plans/writing/merge.ts';

const part = (id: string, title: string) => ({ id, title });

describe('a section that two people wrote', () => {
  it('has the words of whoever alone changed a text', () => {
    const base = { situationAnalysis: 'a', tailoringNotes: 'b' };
    const theirs = { situationAnalysis: 'A', tailoringNotes: 'b' };
    const mine = { situationAnalysis: 'a', tailoringNotes: 'B' };
    expect(clashesOf(base, theirs, mine)).toEqual([]);
    expect(merged(base, theirs, mine, new Map())).toEqual({ situationAnalysis: 'A', tailoringNotes: 'B' });
  });

  it('asks where both changed the same text, and does as is chosen', () => {
    const [base, theirs, mine] = [{ situationAnalysis: 'a' }, { situationAnalysis: 'b' }, { situationAnalysis: 'c' }];
    expect(clashesOf(base, theirs, mine)).toEqual([{ place: 'situationAnalysis', base: 'a', theirs: 'b', mine: 'c' }]);
    expect(merged(base, theirs, mine, new Map([['situationAnalysis', 'theirs']]))).toEqual(theirs);
    expect(merged(base, theirs, mine, new Map([['situationAnalysis', 'mine']]))).toEqual(mine);
  });

  it('keeps what both added, and what neither of them removed', () => {
    const base = [part('1', 'chicken'), part('2', 'pears')];
    const theirs = [part('1', 'chicken'), part('2', 'pears'), part('3', 'tea')];
    const mine = [part('1', 'chickens'), part('4', 'honey')];
    expect(clashesOf(base, theirs, mine)).toEqual([]);
    expect(merged(base, theirs, mine, new Map())).toEqual([
      part('1', 'chickens'),
      part('3', 'tea'),
      part('4', 'honey'),
    ]);
  });

  it('asks where one removed what the other changed', () => {
    const base = [part('1', 'chicken')];
    const theirs = [part('1', 'ducks')];
    expect(clashesOf(base, theirs, [])).toMatchObject([{ place: '1', theirs: part('1', 'ducks'), mine: undefined }]);
    expect(merged(base, theirs, [], new Map([['1', 'mine']]))).toEqual([]);
  });
});
