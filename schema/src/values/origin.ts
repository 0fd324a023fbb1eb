import { vocabulary, type CodeOf } from './vocabulary.ts';

export const Origin = vocabulary('Origin', 'How a record came to be known.', {
  FILED: 'Somebody filed it in Fupin.',
  PUBLIC_SOURCE: 'A published source reports it; it never went through a workflow here.',
});
export type Origin = CodeOf<typeof Origin>;
