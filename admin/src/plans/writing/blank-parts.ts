import type { Content } from './content.ts';

const isBlank = (typed: unknown): boolean =>
  typeof typed === 'object' && typed !== null ? Object.values(typed).every(isBlank) : !typed;

/** What somebody wrote: a part that was begun and says nothing is none. */
export const withoutBlankParts = (content: Content): Content =>
  Array.isArray(content) ? content.filter((part) => !isBlank(part)) : content;
