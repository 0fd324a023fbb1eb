import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Under the name that the page has, or the API would take it for a page of another origin.
const api = { target: 'http://localhost:4000', changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The editor of the explorer is that large, and loaded by those who open it only.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: { onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log) },
  },
  worker: { format: 'es' },
  // It imports workers, which only Vite itself resolves, not what bundles dependencies for development.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': api, '/api': api } },
});
