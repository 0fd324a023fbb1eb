import { withClient } from '@fupin/api/src/database/connect.ts';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { as } from '../support/acting.ts';
import { draftOf, planSomething, saveSection, startPlan } from '../support/plan-sections.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();
let version: string;

beforeAll(async () => {
  const writer = as(testConsole.api, 'editor@lueyang.demo.fupin');
  version = await startPlan(writer, '610727', 2020);
  await saveSection(writer, version, 'SITUATION', { situation: { situationAnalysis: '山区，交通不便。' } });
  await planSomething(writer, version);
  await writer.changes('submitPlanVersion', await draftOf(writer, version));
});

describe('that somebody has looked at a version', () => {
  /** How often somebody's look was noted, which nobody but them may know. */
  const looksOf = (email: string) =>
    withClient(testConsole.database.superuser, async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as times from audit_event join app_user on app_user.id = actor_id
         where verb = 'lookAtPlanVersion' and email = $1`,
        [email],
      );
      return rows[0].times as number;
    });
  const read = async (email: string) => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    await walker.enterAs(email);
    await walker.open(`/versions/${version}/show`);
    await walker.page.getByText('这是第一版，没有可比较的版本。').waitFor();
    expect(await looksOf(email)).toBe(0);
    return walker;
  };

  it('is noted when they close the window', { timeout: 60_000 }, async () => {
    const email = 'approver@lueyang.demo.fupin';
    const { page } = await read(email);
    await page.close({ runBeforeUnload: true });
    await vi.waitFor(async () => expect(await looksOf(email)).toBe(1), { timeout: 15_000 });
    await page.context().close();
  });

  it('is noted once when they go to another page and then leave', { timeout: 60_000 }, async () => {
    const email = 'approver@alibaba.demo.fupin';
    const { page } = await read(email);
    await page.getByRole('link', { name: '首页' }).first().click();
    await vi.waitFor(async () => expect(await looksOf(email)).toBe(1), { timeout: 15_000 });
    await page.goto('about:blank');
    await page.context().close();
    expect(await looksOf(email)).toBe(1);
  });
});
