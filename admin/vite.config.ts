import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';

const api = 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), compressFiles()],
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
