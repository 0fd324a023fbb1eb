import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '../support/browser.ts';

const built = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** Bytes that may come over a slow line before somebody can sign in. */
const mostBytes = 250_000;

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

describe('the first load of the console', () => {
  it('is small enough for a village: the page, its scripts and the words of any one language', () => {
    const page = readFileSync(`${built}/index.html`, 'utf8');
    const named = [...page.matchAll(/"\.\/assets\/([\w.-]+\.(?:js|css))"/g)].map(([, name]) => name!);
    const catalogues = assets().filter((name) => /^(zh|en|fr)-[\w-]+\.js$/.test(name));
    expect(catalogues).toHaveLength(3);
    const scripts = new Set(named.flatMap((name) => [...reachedFrom(name)]));
    expect(named.some((name) => name.startsWith('mount-'))).toBe(true);
    // Whatever is not named by the page is asked for later than it could be.
    expect([...scripts].toSorted()).toEqual(named.toSorted());
    const words = Math.max(...catalogues.map((name) => compressedSize(`assets/${name}`)));
    const bytes = named.map((name) => compressedSize(`assets/${name}`)).reduce((sum, size) => sum + size, 0);
    expect(bytes + words + compressedSize('index.html')).toBeLessThanOrEqual(mostBytes);
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
