import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { buildConsole, startBrowser } from '../support/browser.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

/** What people of a story act on: the console as built, an API over a database of its own, and a browser. */
export interface TestConsole {
  database: TestDatabase;
  api: TestApi;
  browser: Browser;
}

/** Stands while the tests of a file run; there is nothing on it before. */
export function useTestConsole(): TestConsole {
  const testConsole = {} as TestConsole;
  beforeAll(async () => {
    await buildConsole();
    testConsole.database = await cloneDatabase();
    [testConsole.api, testConsole.browser] = await Promise.all([startApi(testConsole.database), startBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await testConsole.browser?.close();
    await testConsole.api?.stop();
    await testConsole.database?.drop();
  });
  return testConsole;
}
