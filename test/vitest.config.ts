import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

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
    // Each worker imports Fupin once, not once a file: what its modules remember is declared, or hangs on what a test
    // made (a pool, a schema) and goes with it. A test that changes more than that has to put it back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: report ? ['default', 'json'] : ['default'],
    outputFile: report,
    // Long enough for a Fupin to start twice on a machine that is busy with something else.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
