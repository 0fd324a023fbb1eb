import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const resolve = createRequire(new URL('../api/package.json', import.meta.url)).resolve;

const report = process.env['FUPIN_TEST_REPORT'];

export default defineConfig({
  // One file for everybody, or graphql is loaded twice and refuses types of "another realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  test: {
    globalSetup: './support/global-setup.ts',
    include: ['{rules,api,admin,stories,security,house}/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    reporters: report ? ['default', 'json'] : ['default'],
    outputFile: report,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
