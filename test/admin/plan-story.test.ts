import { describe, expect, it } from 'vitest';
import { act, fill } from './acting.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const phone = { width: 390, height: 844 };

const testConsole = useTestConsole();

describe('a plan on a telephone', () => {
  const arrive = async (email: string) => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh', ...phone });
    walker.page.setDefaultTimeout(15_000);
    return walker.enterAs(email);
  };

  const addMeasure = async ({ page }: Walker, title: string, kind: string) => {
    await page.getByRole('button', { name: '添加措施' }).click();
    await page.getByLabel('名称').fill(title);
    await page.getByLabel('类别').click();
    await page.getByRole('option', { name: kind }).click();
    await page.getByRole('button', { name: '其余以后再填' }).click();
    await page.getByText(title).waitFor();
  };

  it('is written, returned, mended and accepted', { timeout: 240_000 }, async () => {
    const official = await arrive('editor@lueyang.demo.fupin');
    const { page } = official;
    await page.getByRole('button', { name: '开始编制计划' }).click();
    await page.getByRole('dialog').getByLabel('支持企业').fill('阿里巴巴');
    await page.getByRole('option', { name: /阿里巴巴集团/ }).click();
    expect(await official.accessibilityFaults()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '开始编制计划' }).click();
    await page.getByRole('link', { name: '继续填写' }).click();
    await page.getByRole('heading', { name: '填写任务' }).waitFor();
    expect(await official.accessibilityFaults()).toEqual([]);

    await page.getByRole('link', { name: '检查并提交' }).click();
    await page.getByText('提交前须写明基本情况').waitFor();
    expect(await page.getByRole('button', { name: '提交', exact: true }).isDisabled()).toBe(true);
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual(['基本情况', '帮扶措施', '目标']);
    expect(await official.accessibilityFaults()).toEqual([]);

    await page.getByRole('alert').getByRole('link', { name: '基本情况' }).click();
    await page.getByRole('textbox', { name: '基本情况' }).fill('山区，交通不便，贫困人口三万二千余人。');
    await page.getByText('已存在本机').first().waitFor();
    expect(await official.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByRole('link', { name: '帮扶措施' }).click();
    await addMeasure(official, '林下养鸡', '种植养殖');
    await addMeasure(official, '电商培训', '培训');
    await addMeasure(official, '直播卖鸡', '直播带货');
    expect(await official.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByRole('link', { name: '目标' }).click();
    await page.getByRole('button', { name: '添加目标' }).click();
    await fill(page, page.locator('#main'), { 指标: '脱贫', 数值: '１９，２００' });
    expect(await official.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: '其余以后再填' }).click();
    await page.getByRole('button', { name: '保存并继续' }).click();

    await page.getByRole('link', { name: '资金需求' }).click();
    await page.getByRole('button', { name: '添加资金项' }).click();
    await page.getByLabel('金额').fill('30');
    await page.getByLabel('单位').selectOption('10000');
    await page.getByText('即 ¥300,000').waitFor();
    await page.getByLabel('用在哪里').click();
    await page.getByRole('option', { name: '种畜禽' }).click();
    await page.getByLabel('资金来源').click();
    await page.getByRole('option', { name: '企业' }).click();
    await page.getByRole('button', { name: '其余以后再填' }).click();
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByRole('heading', { name: '填写任务' }).waitFor();
    await page.getByRole('link', { name: '检查并提交' }).click();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已完成：提交').waitFor();
    await page.getByText('已提交').first().waitFor();

    const signer = await arrive('approver@lueyang.demo.fupin');
    await signer.page.getByRole('link', { name: '签批计划' }).click();
    await signer.page.getByText('这是第一版，没有可比较的版本。').waitFor();
    expect(await signer.accessibilityFaults()).toEqual([]);
    await act(signer.page, '签批');

    const company = await arrive('approver@alibaba.demo.fupin');
    await company.page.getByRole('link', { name: '审批计划' }).click();
    await company.page.locator('#main').getByRole('button', { name: '退回' }).click();
    const form = company.page.getByRole('dialog');
    await form.getByRole('button', { name: '退回', exact: true }).click();
    await form
      .getByText('请改正标出的内容')
      .waitFor()
      .catch(() => undefined);
    await fill(company.page, form, { 理由: '两处请补充' });
    await form.getByRole('button', { name: '添加批注' }).click();
    await fill(company.page, form, { 内容: '请写明贫困人口', 关于哪一项: '基本情况' });
    await form.getByRole('button', { name: '添加批注' }).click();
    await fill(company.page, form, { 内容: '种畜禽预算偏高', 关于哪一项: '资金需求 1 · 种畜禽' });
    await form.getByRole('button', { name: '添加批注' }).click();
    await fill(company.page, form, { 内容: '写明主播', 关于哪一项: '帮扶措施 3 · 直播卖鸡' });
    expect(await company.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: '退回', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await company.page.getByText('被退回：3 处需修改').waitFor();

    await official.open('/');
    await page.getByText('计划被退回，请修改').waitFor();
    await page.getByRole('link', { name: '修改被退回的计划' }).click();
    await page.getByText('被退回：3 处需修改').waitFor();
    expect(await page.getByText('需修改', { exact: true }).count()).toBe(3);
    await page.getByRole('link', { name: '基本情况' }).click();
    await page.getByText('请写明贫困人口').waitFor();
    await page.getByRole('textbox', { name: '基本情况' }).fill('山区，交通不便，贫困人口 32,000 余人。');
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByRole('link', { name: '帮扶措施' }).click();
    await page.getByRole('button', { name: '删除 2' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await page.getByRole('listitem').filter({ hasText: '直播卖鸡' }).getByText('写明主播').waitFor();
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByRole('link', { name: '资金需求' }).click();
    await page.getByText('种畜禽预算偏高').waitFor();
    await page.getByRole('button', { name: '修改 1' }).click();
    await fill(page, page.locator('#main'), { 金额: '280000' });
    await page.getByRole('button', { name: '其余以后再填' }).click();
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByText('已完成 4/5').waitFor();
    await page.getByRole('link', { name: '检查并提交' }).click();
    await act(page, '提交');

    await signer.open('/');
    await signer.page.getByRole('link', { name: '签批计划' }).click();
    await act(signer.page, '签批');
    await company.open('/');
    await company.page.getByRole('link', { name: '审批计划' }).click();
    await company.page.getByText('¥300,000').waitFor();
    expect(await company.accessibilityFaults()).toEqual([]);
    await act(company.page, '接受');
    await company.page.getByText('企业已接受').first().waitFor();
    await company.leave();
    await signer.leave();
    await official.leave();
  });
});
