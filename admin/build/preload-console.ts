import type { Plugin, Rolldown } from 'vite';

/** Lets the page ask for the console together with the script that starts it, not after it. */
export function preloadConsole(): Plugin {
  return {
    name: 'preload-console',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const mounted = Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds.some(isMount));
        const files = mounted ? reachedFrom(mounted.fileName, bundle) : new Set<string>();
        const unnamed = [...files].filter((file) => !html.includes(file));
        return unnamed.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

const isMount = (id: string) => id.endsWith('/src/mount.tsx');

/** A chunk and all that it imports before it runs. */
function reachedFrom(first: string, bundle: Rolldown.OutputBundle, reached = new Set<string>()): Set<string> {
  const chunk = bundle[first];
  if (chunk?.type !== 'chunk' || reached.has(first)) return reached;
  reached.add(first);
  for (const file of chunk.imports) reachedFrom(file, bundle, reached);
  return reached;
}
