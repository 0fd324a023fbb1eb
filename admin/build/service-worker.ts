import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin, type Rolldown } from 'vite';

const source = fileURLToPath(new URL('../service-worker/service-worker.ts', import.meta.url));

/** Loaded by auditors only, who have a line. */
const withoutLine = new Set(['Explorer']);

/** Writes the service worker of this build: it stores the page and whatever officials may need without a line. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const version = createHash('sha256')
        .update(await readFile(join(dir, 'index.html')))
        .digest('hex');
      const files = ['favicon.svg', ...filesOf(bundle)];
      const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
      const values = { builtVersion: JSON.stringify(version), builtFiles: JSON.stringify(files) };
      const worker = Object.entries(values).reduce((text, [name, value]) => text.replaceAll(name, () => value), code);
      await writeFile(join(dir, 'service-worker.js'), worker);
    },
  };
}

function filesOf(bundle: Rolldown.OutputBundle): string[] {
  const reached = new Set<string>();
  const reach = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || reached.has(file) || withoutLine.has(chunk.name)) return;
    reached.add(file);
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) reach(other);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) reach(file.fileName);
  return [...reached].toSorted();
}
