import { glob, readFile } from 'node:fs/promises';
import { violatedCheck } from '@fupin/api/src/write/violated-constraint.ts';
import { declaredRecords, entityClasses } from '@fupin/schema/model';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../admin/src/messages.ts';

const api = new URL('../../api/src/', import.meta.url);

/** How the code of a problem is written where input is refused: `{ path, code: 'BLANK', … }` or `problem('BLANK', …)`. */
const refusals = /(?:path[^;{}]*?code: |problem\(|refused\()'([A-Z_]+)'/g;

describe('a problem of what was told', () => {
  it('has words in every language, whichever verb finds it', async () => {
    const words = Object.keys((messagesOf('zh') as any).act.problem);
    const missing = new Set<string>();
    for await (const file of glob('{access,areas,collaboration,money,parties,plans,sources,write}/**/*.ts', {
      cwd: api,
    }))
      for (const [, code] of (await readFile(new URL(file, api), 'utf8')).matchAll(refusals))
        if (!words.includes(code!)) missing.add(`${file}: ${code}`);
    expect([...missing]).toEqual([]);
  });

  it('names the members that a check of a table speaks of, for every check', () => {
    entityClasses();
    const unnamed = declaredRecords().flatMap(({ table, type, checks = {} }) =>
      Object.keys(checks).filter((name) =>
        violatedCheck({ table, constraint: `${table}_${name}` }, type).some(({ path }) => path.length < 2),
      ),
    );
    expect(unnamed).toEqual([]);
  });
});
