import { vocabulary, type CodeOf } from './vocabulary.ts';

export const FigureFlag = vocabulary('FigureFlag', 'What a reader must know of a figure; it forbids nothing.', {
  OVERLAP_UNRESOLVED: 'Two reports may count the same people, and their sides have not signed how many.',
  LOW_TAILORING: 'Without its place names the plan is all but the same as another of its cohort.',
  EVEN_SPLIT: 'Counties with very different numbers of poor people are given the same amount.',
});
export type FigureFlag = CodeOf<typeof FigureFlag>;
