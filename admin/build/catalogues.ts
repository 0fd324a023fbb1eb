import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { messagesOf } from '../src/messages.ts';

interface Messages {
  messagesOf: typeof messagesOf;
}

const source = fileURLToPath(new URL('../src/messages.ts', import.meta.url));
const prefix = 'virtual:catalogue/';

/** Makes a module of each language's catalogue, as `virtual:catalogue/fr`, so that readers load the one they read in. */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { module, dependencies } = await runnerImport<Messages>(source);
      for (const path of dependencies) this.addWatchFile(path);
      const language = id.slice(prefix.length + 1) as Parameters<Messages['messagesOf']>[0];
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.messagesOf(language)))});`;
    },
  };
}
