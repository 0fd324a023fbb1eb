import { readFileSync } from 'node:fs';

const described = new URL('../schema/verbs.json', import.meta.url);

/** What each verb takes and answers, as it is declared, so that forms are made from it. */
export const plugin = (): string =>
  [`export const verbs = ${readFileSync(described, 'utf8').trim()} as const;`, ''].join('\n\n');
