import { readFileSync } from 'node:fs';

const described = new URL('../schema/verbs.json', import.meta.url);

/** What each verb takes and answers, as it is declared, so that forms are made from it. */
export const plugin = (): string =>
  [
    `import type { VerbDescription } from '../ui/acting/verb-description.ts';`,
    `export const verbs = ${readFileSync(described, 'utf8').trim()} as const satisfies Record<string, VerbDescription>;`,
    '',
  ].join('\n\n');
