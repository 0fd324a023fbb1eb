import { reasonSentences } from '@fupin/schema';

/** The sentence of every code that a refusal can carry, as the console writes its phrases. */
export const rulePhrases = Object.fromEntries(
  Object.entries(reasonSentences).map(([code, { zh, en, fr }]) => [code, [zh, en, fr] as const]),
);
