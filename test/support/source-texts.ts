import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../..', import.meta.url));

/** The texts of the API and of the declarations, by path within the house; migrations are history. */
export async function sourceTexts(roots = ['schema/src', 'api/src']): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const root of roots)
    for (const name of await readdir(join(house, root), { recursive: true }))
      if (/\.(ts|sql)$/.test(name) && !name.includes('migrations/'))
        texts.set(`${root}/${name}`, await readFile(join(house, root, name), 'utf8'));
  return texts;
}
