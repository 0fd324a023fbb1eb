import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrowsBack, circlesOfFiles, circlesOfRooms, picture, roomOf, rooms } from './floors/arrows.ts';
import { importsAmong, specifiersIn, type Files, type Import } from './floors/imports.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const paths = globSync('{schema,api,admin}/src/**/*.{ts,tsx}', {
  cwd: house,
  exclude: (path) => path.endsWith('/migrations'),
});

describe('the house', () => {
  let imports: Import[];
  beforeAll(() => {
    imports = importsAmong(Object.fromEntries(paths.map((path) => [path, readFileSync(`${house}/${path}`, 'utf8')])));
    process.stdout.write(`\n${picture(imports)}\n\n`);
  });

  it('has a room on a floor for every file, and no room without one', () => {
    expect(paths.filter((path) => !roomOf(path))).toEqual([]);
    const used = new Set(paths.map(roomOf));
    expect(rooms.filter((room) => !used.has(room))).toEqual([]);
  });

  it('has no arrow but to a lower floor, types included', () => {
    expect(arrowsBack(imports)).toEqual([]);
  });

  it('has no circle of rooms', () => {
    expect(circlesOfRooms(imports)).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    expect(circlesOfFiles(imports)).toEqual([]);
  });
});

/** What is wrong with files that are planted. */
function faultsIn(files: Files) {
  const imports = importsAmong(files);
  return { back: arrowsBack(imports), rooms: circlesOfRooms(imports), files: circlesOfFiles(imports) };
}

describe('the plan of the house', () => {
  it('finds an arrow to a higher floor, however it is written', () => {
    const target = { 'api/src/access/planted.ts': '' };
    for (const text of [
      `import { planted } from '../access/planted.ts';`,
      `import type { Planted } from '../access/planted.ts';`,
      `import '../access/planted.ts';`,
      `export * from '../access/planted.ts';`,
      `export type { Planted } from '../access/planted.ts';`,
      `const planted = () => import('../access/planted.ts');`,
      `let planted: import('../access/planted.ts').Planted;`,
      `declare module '../access/planted.ts' { interface Planted {} }`,
      `import type { Planted } from '@fupin/api/src/access/planted.ts';`,
    ])
      expect(faultsIn({ ...target, 'api/src/read/one.ts': text }).back).toEqual([
        'api/src/read/one.ts → api/src/access/planted.ts',
      ]);
  });

  it('finds an arrow beside, between rooms of one floor', () => {
    const files = { 'api/src/money/one.ts': `import '../parties/two.ts';`, 'api/src/parties/two.ts': '' };
    expect(faultsIn(files).back).toHaveLength(1);
  });

  it('finds an arrow to a package that is none of its own', () => {
    const files = { 'admin/src/ui/One.tsx': `import '../../../api/src/errors/two.ts';`, 'api/src/errors/two.ts': '' };
    expect(faultsIn(files).back).toHaveLength(1);
    const allowed = { 'api/src/read/one.ts': `import '@fupin/schema/src/model.ts';`, 'schema/src/model.ts': '' };
    expect(faultsIn(allowed).back).toEqual([]);
  });

  it('finds a circle of rooms, also over three', () => {
    const files = {
      'api/src/access/one.ts': `import '../money/two.ts';`,
      'api/src/money/two.ts': `import type { A } from '../parties/three.ts';`,
      'api/src/parties/three.ts': `import '../access/four.ts';`,
      'api/src/access/four.ts': '',
    };
    expect(faultsIn(files)).toMatchObject({ rooms: ['api/access ⇄ api/money ⇄ api/parties'], files: [] });
  });

  it('finds a circle of files within a room', () => {
    const files = {
      'api/src/read/one.ts': `import type { Two } from './two.ts';`,
      'api/src/read/two.ts': `import { one } from './one.ts';`,
    };
    expect(faultsIn(files)).toEqual({ back: [], rooms: [], files: ['api/src/read/one.ts ⇄ api/src/read/two.ts'] });
  });

  it('knows no room for a folder that it does not draw', () => {
    expect(roomOf('api/src/planted/one.ts')).toBeUndefined();
    expect(roomOf('api/src/planted.ts')).toBeUndefined();
    expect(roomOf('schema/src/areas/policy/policy-event.ts')?.name).toBe('areas/policy');
  });

  it('takes no comment and no text for an import', () => {
    expect(specifiersIn('one.ts', `// import './a.ts'\nconst text = "import x from './b.ts'";`)).toEqual([]);
  });
});
