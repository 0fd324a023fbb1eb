import { describe, expect, it } from 'vitest';
import { openFund } from '../support/promises.ts';
import { act } from './acting.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

describe('money, at a desk and on a telephone', () => {
  const arrive = async (email: string, size = { width: 1280, height: 900 }) => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh', ...size });
    walker.page.setDefaultTimeout(15_000);
    return walker.enterAs(email);
  };

  it('goes from a pledge to its receipt, and every refusal says why', { timeout: 240_000 }, async () => {
    const { fundId } = await openFund(testConsole.api);
    const editor = await arrive('editor@alibaba.demo.fupin');
    await editor.open(`/funds/${fundId}/show`);
    await act(editor.page, '起草认捐', { 用途: '略阳林下养鸡', 受益地区: '略阳县', 接收机构: '略阳县人民政府' });
    await editor.page.getByRole('heading', { level: 1, name: '略阳林下养鸡' }).waitFor();
    const path = editor.page.url().split('#')[1]!;
    await act(editor.page, '认捐', { 金额: '１００', 单位: '万元', 协议或文件编号: 'P-1', 生效日期: '2024-01-01' });
    await editor.page.getByText('已认捐').first().waitFor();
    await editor.page
      .getByText(/现在不能做的事/)
      .first()
      .click();
    await editor.page.getByText('认捐只是意向，不能据此拨款；须先转为书面承诺。').first().waitFor();
    await editor.page.getByText('不能审批自己写过或改过的内容').first().waitFor();
    expect(await editor.accessibilityFaults()).toEqual([]);

    const approver = await arrive('approver@alibaba.demo.fupin');
    await approver.open(path);
    await act(approver.page, '转为书面承诺', { 协议或文件编号: 'A-1', 生效日期: '2024-01-02' });
    await approver.page.getByText('已承诺').first().waitFor();

    await editor.open(path);
    const { page } = editor;
    await act(page, '安排批次', { 类型: '首批', 金额: '600000', 截止日期: '2024-06-30' });
    // The page behind may still show how things were before: the number of the next one is not its to propose.
    await page.getByRole('button', { name: '安排批次', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('金额').fill('50');
    await form.getByLabel('单位').selectOption({ label: '万元' });
    await form.getByLabel('截止日期').fill('2024-12-31');
    await form.getByLabel('类型').click();
    await page.getByRole('option', { name: '末批' }).click();
    await form.getByRole('button', { name: '安排批次', exact: true }).click();
    await form.getByText('各批次之和不得超过承诺额。').waitFor();
    await form.getByText('各批次合计：1,100,000').waitFor();
    await form.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '放弃', exact: true }).click();
    await act(page, '确认条件已满足', {}, '确认条件已满足 · 第1批');

    await approver.open('/');
    await approver.page.getByRole('link', { name: '批准拨付批次' }).click();
    await act(approver.page, '批准拨付', {}, '批准拨付 · 第1批');

    await editor.open(path);
    await act(page, '起草拨付', { 金额: '600000', 发生日期: '2024-06-01', 批次: '1', 银行流水号: 'B-77' });
    await approver.open(path);
    await act(approver.page, '入账', {}, /^入账/);
    await approver.page.getByText('已入账').first().waitFor();
    expect(await approver.accessibilityFaults()).toEqual([]);

    const official = await arrive('editor@lueyang.demo.fupin', { width: 390, height: 844 });
    await official.page.getByText('一笔资金已入账').first().waitFor();
    await official.page.getByRole('link', { name: '确认到账' }).click();
    await act(official.page, '确认到账', { 到账日期: '2024-06-03' }, /^确认到账/);
    await official.page.getByText('已到账').first().waitFor();
    const course = official.page.getByRole('region', { name: '从承诺到核实' });
    await course.getByRole('row', { name: '已拨付 ¥60万' }).waitFor();
    await course.getByRole('row', { name: '已确认到账 ¥60万' }).waitFor();
    await course.getByRole('row', { name: '审计核实 支出尚未经审计抽查' }).waitFor();
    await course.getByText('依据（3 条记录）').click();
    await course.getByRole('button', { name: /^拨付 · 2024年6月1日/ }).click();
    await official.page.getByRole('button', { name: '展开操作记录' }).click();
    const trail = official.page.getByRole('region', { name: '操作记录' });
    await trail.getByText('转为书面承诺').waitFor();
    await trail.getByText('已认捐 → 已承诺').waitFor();
    expect(await official.accessibilityFaults()).toEqual([]);
    await Promise.all([editor, approver, official].map((walker) => walker.leave()));
  });
});
