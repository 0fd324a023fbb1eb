import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '../support/browser.ts';

const built = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** Bytes that may come over a slow line before somebody can sign in. */
const mostBytes = 240_000;

/** Bytes of the home of who is signed in, before anything that it asks the API. */
const mostBytesOfHome = 230_000;

/** Files that either asks for: each waits for the line. */
const mostFiles = 8;

/** Bytes that an auditor's explorer may take beyond. */
const mostBytesOfExplorer = 2_000_000;

beforeAll(buildConsole, 180_000);

const assets = () => readdirSync(`${built}/assets`);
const compressedSize = (name: string) => statSync(`${built}/${name}.br`).size;

/** What a chunk imports before it runs, itself among them. */
function reachedFrom(name: string, reached = new Set<string>()): Set<string> {
  if (reached.has(name)) return reached;
  reached.add(name);
  const script = readFileSync(`${built}/assets/${name}`, 'utf8');
  for (const [, other] of script.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) reachedFrom(other!, reached);
  return reached;
}

/** The chunk that has something which only one module says. */
const chunkWith = (text: string): string =>
  assets().find((name) => name.endsWith('.js') && readFileSync(`${built}/assets/${name}`, 'utf8').includes(text))!;

/** What the page itself names, so that it comes together. */
const named = (): string[] =>
  [...readFileSync(`${built}/index.html`, 'utf8').matchAll(/"\.\/assets\/([\w.-]+\.(?:js|css))"/g)].map(
    ([, name]) => name!,
  );

/** The page, what it names, one screen with what that imports, and the words of any one language: files and bytes. */
function firstLoad(screen: string): { files: number; bytes: number } {
  const files = new Set([...named(), ...reachedFrom(screen)]);
  const words = Math.max(...catalogues().map((name) => compressedSize(`assets/${name}`)));
  const bytes = [...files].map((name) => compressedSize(`assets/${name}`)).reduce((sum, size) => sum + size, 0);
  return { files: files.size + 2, bytes: bytes + words + compressedSize('index.html') };
}

const catalogues = () => assets().filter((name) => /^(zh|en|fr)-[\w-]+\.js$/.test(name));

describe('the first load of the console', () => {
  it('is small enough for a village: what everybody needs, where one signs in, and any one language', () => {
    const { files, bytes } = firstLoad(chunkWith('/api/demo/people'));
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(files).toBeLessThanOrEqual(mostFiles);
  });

  it('brings the home of who is signed in with it, in few files', () => {
    const { files, bytes } = firstLoad(chunkWith('home.ourPromises'));
    expect(bytes).toBeLessThanOrEqual(mostBytesOfHome);
    expect(files).toBeLessThanOrEqual(mostFiles);
  });

  it('names all that everybody needs, or it would be asked for later than it could be', () => {
    const reached = new Set(named().flatMap((name) => [...reachedFrom(name)]));
    expect(reached.size).toBeGreaterThan(3);
    expect([...reached].toSorted()).toEqual(named().toSorted());
    expect(named()).toContain(chunkWith('getElementById(`root`)'));
  });

  it('has one catalogue for each language, and no page carries the words of all three', () => {
    expect(catalogues()).toHaveLength(3);
    const all = assets().filter((name) => {
      if (!name.endsWith('.js')) return false;
      const script = readFileSync(`${built}/assets/${name}`, 'utf8');
      const hasBoth = (chinese: string, french: string) => script.includes(chinese) && script.includes(french);
      return hasBoth('县级填报人', 'Rédacteur de district') || hasBoth('转拨的资金只计一次', 'L’argent transmis');
    });
    expect(all).toEqual([]);
  });

  it('has no script in the page itself, which the content policy forbids', () => {
    const page = readFileSync(`${built}/index.html`, 'utf8');
    expect([...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([]);
  });
});

describe('the explorer', () => {
  it('stays within its bound, and nobody else loads any of it', () => {
    const explorer = assets().find((name) => /^Explorer-.*\.js$/.test(name))!;
    const loaded = new Set([...reachedFrom(explorer), ...assets().filter((name) => /^Explorer-.*\.css$/.test(name))]);
    const bytes = [...loaded].map((name) => compressedSize(`assets/${name}`)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(mostBytesOfExplorer);
    const page = readFileSync(`${built}/index.html`, 'utf8');
    expect(page).not.toMatch(/Explorer|monaco|graphiql/);
  });
});
