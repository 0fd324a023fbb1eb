import { describe, expect, it } from 'vitest';
import { invite } from '../support/newcomer.ts';
import { commit, inYuan, openFund } from '../support/promises.ts';
import { fill } from './acting.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

describe('a form that two have open', () => {
  it('tells the second who was first and what they did, and keeps what was typed', { timeout: 120_000 }, async () => {
    const people = await openFund(testConsole.api);
    const { companyId } = people;
    const colleague = await invite(testConsole, 'wang@alibaba.example', {
      role: 'CSR_APPROVER',
      organizationId: companyId,
    });
    const seen = await commit(people, 1_000_000);
    const approver = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    approver.page.setDefaultTimeout(15_000);
    await approver.enterAs('approver@alibaba.demo.fupin');
    await approver.open(`/commitments/${seen.id}/show`);
    await approver.page.getByRole('button', { name: '追加承诺' }).click();
    const form = approver.page.getByRole('dialog');
    await fill(approver.page, form, { 金额: '200000', 生效日期: '2024-06-01' });

    const increased = await colleague.changes('increaseCommitment', seen, {
      amount: inYuan(300_000),
      effectiveOn: '2024-05-01',
    });
    await colleague.changes('extendCommitment', increased, { months: 24 });
    await form.getByRole('button', { name: '追加承诺' }).click();
    const notice = form.getByRole('alert').filter({ hasText: '他人刚刚改过这条记录' });
    await notice.getByText(/^追加承诺 · 李娜/).waitFor();
    await notice.getByText(/^延长期限 · 李娜/).waitFor();
    await notice.getByText('已承诺').waitFor();
    expect(await form.getByLabel('金额').inputValue()).toBe('200000');
    expect(await form.getByRole('button', { name: '追加承诺' }).isDisabled()).toBe(true);
    expect(await approver.accessibilityFaults()).toEqual([]);

    const [lookedAt] = await Promise.all([
      approver.page.context().waitForEvent('page'),
      notice.getByRole('link', { name: '在新窗口查看' }).click(),
    ]);
    await lookedAt.getByText('24 个月').waitFor();
    await lookedAt.close();
    await notice.getByRole('button', { name: '已看过，继续填写' }).click();
    await notice.waitFor({ state: 'detached' });
    await form.getByRole('button', { name: '追加承诺' }).click();
    await form.waitFor({ state: 'detached' });
    const { commitment } = await colleague.sees(
      `{ commitment(id: "${seen.id}") { term { months } amounts { amount currency } } }`,
    );
    expect(commitment).toEqual({ term: { months: 24 }, amounts: [inYuan(1_500_000)] });
    await approver.leave();
  });
});
