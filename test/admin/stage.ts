import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { buildConsole, startBrowser } from '../support/browser.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

/** What people of a story act on: the console as built, an API over a database of its own, and a browser. */
export interface Stage {
  database: TestDatabase;
  api: TestApi;
  browser: Browser;
}

/** Stands while the tests of a file run; there is nothing on it before. */
export function useStage(): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    await buildConsole();
    stage.database = await cloneDatabase();
    [stage.api, stage.browser] = await Promise.all([startApi(stage.database), startBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await stage.browser?.close();
    await stage.api?.stop();
    await stage.database?.drop();
  });
  return stage;
}
