import { describe, expect, it } from 'vitest';
import { approveTranche, commit, inYuan, openFund } from '../support/promises.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

describe('an inbox', () => {
  it('shows seven tasks on a telephone, and the rest when asked for', { timeout: 120_000 }, async () => {
    const people = await openFund(testConsole.api);
    const { editor, approver } = people;
    const { id: commitmentId } = await commit(people, 900);
    for (let number = 1; number <= 9; number++) {
      const { id: trancheId } = await approveTranche(people, commitmentId, 100, number);
      const amount = inYuan(100);
      const draft = await editor.does('draftDisbursement', {
        commitmentId,
        trancheId,
        amount,
        occurredOn: '2024-02-01',
      });
      await approver.changes('postLedgerEntry', draft);
    }
    const official = await Walker.arrive(testConsole.browser, {
      url: testConsole.api.url,
      language: 'zh',
      width: 390,
      height: 844,
    });
    await official.enterAs('editor@lueyang.demo.fupin');
    const inbox = official.page.getByRole('region', { name: '待办' });
    const tasks = inbox.getByRole('link', { name: '确认到账' });
    await tasks.first().waitFor();
    expect(await tasks.count()).toBe(7);
    await inbox.getByRole('button', { name: '另有 2 件' }).click();
    await expect.poll(() => tasks.count()).toBe(9);
    // Each says which payment it is about, and begins with that.
    const lines = await inbox.locator('li').allInnerTexts();
    expect(new Set(lines).size).toBe(9);
    expect(lines.filter((line) => !/第\d批 · ¥100/.test(line) || /^\s*·/m.test(line))).toEqual([]);
    expect(await official.accessibilityFaults()).toEqual([]);
    expect(await official.overflow()).toBe(0);
    await official.leave();
  });
});
