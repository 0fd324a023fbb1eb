import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../admin/src', import.meta.url));

/** What somebody types into. */
const input = /<(Fields|TextField|OutlinedInput|InputBase|Select|Autocomplete|\w+Input)\b/;

describe('a dialog with inputs', () => {
  it('asks before it throws away what was typed', () => {
    const dialogs = globSync('**/*.tsx', { cwd: source }).filter((name) => {
      const text = readFileSync(`${source}/${name}`, 'utf8');
      return /<(Dialog|Drawer|Modal)\b/.test(text) && input.test(text);
    });
    expect(dialogs).toContain('ui/acting/ActDialog.tsx');
    const careless = dialogs.filter((name) => !/useDiscard\(/.test(readFileSync(`${source}/${name}`, 'utf8')));
    expect(careless).toEqual([]);
  });
});
