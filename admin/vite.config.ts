import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './build/catalogues.ts';
import { compressFiles } from './build/compress-files.ts';
import { preloadConsole } from './build/preload-console.ts';
import { serviceWorker } from './build/service-worker.ts';

// Under the name that the page has, or the API would take it for a page of another origin.
const api = { target: 'http://localhost:4000', changeOrigin: false };

const named = (name: string, priority: number, test: RegExp) => ({ name, priority, test });

/**
 * The console in few chunks that come together: a village's line pays for every request. What the first script needs at
 * once, and what it asks the API, would wait for all the rest if it were among that.
 */
const groups = [
  named(
    'first',
    6,
    /\/src\/(main|(\w+\/)?screens|ui\/roles|home\/first-questions|providers\/(ask|first-answers|signed-in|i18n\/(language|load-catalogue)))\.tsx?$|^\0(?!virtual)/,
  ),
  named('questions', 5, /\/src\/generated\/graphql\.ts$/),
  named('react', 4, /\/node_modules\/(react|react-dom|scheduler)\//),
  // With what the signed-out pages and the frame of the others have in common.
  named('console', 3, /\/src\/(mount|ui\/(LanguageSwitch|Mark|Term))\.tsx$/),
  named('sign-in', 2, /\/src\/access\/SignIn\.tsx$/),
  named('home', 1, /\/src\/(home\/Home|layout\/Layout)\.tsx$/),
  // What many other pages share is one more, or each would ask for thirty files.
  { name: 'shared', priority: 0, minShareCount: 8 },
];

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
      // Vocabularies that no page names stay at home; rolldown does not see that declaring them does nothing else.
      treeshake: { manualPureFunctions: ['vocabulary', 'lifecycle', 'inEnglish', 'together'] },
      output: { codeSplitting: { groups } },
    },
  },
  worker: { format: 'es' },
  // It imports workers, which only Vite itself resolves, not what bundles dependencies for development.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': api, '/api': api } },
});
