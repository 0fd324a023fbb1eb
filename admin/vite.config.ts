import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:4000';

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
  server: { proxy: { '/graphql': api, '/api': api } },
});
