import { describe, expect, it } from 'vitest';
import { commit, openFund } from '../support/promises.ts';
import { fill } from './acting.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

describe('what cannot be undone', () => {
  it('is offered apart, says what it does and is done by its button alone', { timeout: 120_000 }, async () => {
    const people = await openFund(testConsole.api);
    const commitment = await commit(people, 1_000_000);
    const approver = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    const { page } = approver;
    page.setDefaultTimeout(15_000);
    await approver.enterAs('approver@alibaba.demo.fupin');
    await approver.open(`/commitments/${commitment.id}/show`);

    const endings = page.getByRole('list', { name: '会终结的操作' }).first();
    expect(await endings.getByRole('button').allTextContents()).toEqual(['取消承诺', '未足额结清']);
    expect(await approver.accessibilityFaults()).toEqual([]);
    await endings.getByRole('button', { name: '取消承诺' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('note').getByText('确认后即终结，不能恢复原状。').waitFor();
    expect(await approver.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: '取消', exact: true }).click();
    await form.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '追加承诺' }).click();
    await form.getByRole('note').getByText('一经确认即生效，其他人将据此继续。').waitFor();
    await fill(page, form, { 金额: '200000', 生效日期: '2024-06-01' });
    await form.getByLabel('金额').press('Enter');
    const { commitment: before } = await people.approver.sees(`{ commitment(id: "${commitment.id}") { version } }`);
    expect(before).toEqual({ version: commitment.version });
    await form.getByRole('button', { name: '追加承诺' }).click();
    await form.waitFor({ state: 'detached' });
    const { commitment: after } = await people.approver.sees(`{ commitment(id: "${commitment.id}") { version } }`);
    expect(after).toEqual({ version: commitment.version + 1 });
    await approver.leave();
  });
});
