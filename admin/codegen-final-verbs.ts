import { readFileSync } from 'node:fs';

const described = new URL('../schema/verbs.json', import.meta.url);

/** Which verbs are final, by themselves: every button needs it, and what else is said of verbs is large. */
export const plugin = (): string => {
  const verbs = Object.entries(JSON.parse(readFileSync(described, 'utf8')) as Record<string, { gravity: string }>);
  const names = verbs.flatMap(([name, { gravity }]) => (gravity === 'final' ? [`  '${name}',`] : []));
  return ['export const finalVerbs: ReadonlySet<string> = new Set([', ...names, ']);', ''].join('\n');
};
