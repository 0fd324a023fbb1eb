import type { Plugin, Rolldown } from 'vite';

/** Lets the page ask for the console together with the script that starts it, not after it. */
export function preloadConsole(): Plugin {
  return {
    name: 'preload-console',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
        const mounted = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'mount');
        const files = mounted ? reachedFrom(mounted.fileName, bundle) : new Set<string>();
        if (chunk) files.delete(chunk.fileName);
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** A chunk and all that it imports before it runs. */
function reachedFrom(first: string, bundle: Rolldown.OutputBundle, reached = new Set<string>()): Set<string> {
  const chunk = bundle[first];
  if (chunk?.type !== 'chunk' || reached.has(first)) return reached;
  reached.add(first);
  for (const file of chunk.imports) reachedFrom(file, bundle, reached);
  return reached;
}
