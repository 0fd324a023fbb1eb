import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './build/catalogues.ts';
import { compressFiles } from './build/compress-files.ts';
import { preloadConsole } from './build/preload-console.ts';
import { serviceWorker } from './build/service-worker.ts';

// Under the name that the page has, or the API would take it for a page of another origin.
const api = { target: 'http://localhost:4000', changeOrigin: false };

/** What the first script needs at once; it would wait for all that is shared if it were among that. */
const startsFirst = /\/src\/(main|console\/words\/load-catalogue|providers\/(language|signed-in))\.tsx?$|^\0/;

export default defineConfig({
  plugins: [react(), catalogues(), preloadConsole(), serviceWorker(), compressFiles()],
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The editor of the explorer is that large, and loaded by those who open it only.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      // Every screen is a chunk of its own. What many share is one more, or a page would ask for thirty files.
      output: {
        codeSplitting: { groups: [{ name: 'shared', test: (id) => !startsFirst.test(id), minShareCount: 16 }] },
      },
    },
  },
  worker: { format: 'es' },
  // It imports workers, which only Vite itself resolves, not what bundles dependencies for development.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': api, '/api': api } },
});
