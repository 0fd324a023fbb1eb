import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../admin/src', import.meta.url));

const pages = globSync('**/*.{ts,tsx}', { cwd: source, exclude: ['generated/**'] }).map((name) => ({
  name,
  text: readFileSync(`${source}/${name}`, 'utf8'),
}));

describe('a line of several values', () => {
  it('is joined in one place, where a missing one leaves no dot', () => {
    // The link to choose a password joins by itself until its row is next written.
    const joining = pages
      .filter(({ name, text }) => text.includes('·') && !name.endsWith('words.ts'))
      .map(({ name }) => name);
    expect(joining.toSorted()).toEqual(['access/PasswordLinkRow.tsx', 'ui/Dotted.tsx']);
  });

  it('marks pinyin as such, so that no voice reads it as another language', () => {
    const shown = pages.flatMap(({ name, text }) =>
      [...text.matchAll(/(<Pinyin>)?\{(?:\w+\.)?pinyin\}/g)].map(([, mark]) => ({
        name,
        isMarked: mark !== undefined,
      })),
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter(({ isMarked }) => !isMarked)).toEqual([]);
  });
});
