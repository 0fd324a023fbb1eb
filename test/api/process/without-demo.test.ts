import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, dataFolder, start } from './support.ts';

const home = dataFolder();

test('has no demonstration people where they are switched off', async () => {
  const fupin = await start({ DATA_DIR: home, DEMO: '0' });
  expect((await fetch(`${fupin.address}/readyz`)).status).toBe(200);
  expect((await fetch(`${fupin.address}/api/demo/people`)).status).toBe(404);
  expect((await ask(fupin.address, undefined)).status).toBe(401);
  expect(existsSync(join(home, 'demo-tokens.json'))).toBe(false);
  expect(fupin.said()).not.toContain('demo people');
  fupin.signal('SIGTERM');
  expect(await fupin.ended).toBe(0);
});
