import { describe, expect, it } from 'vitest';
import { act, fill } from './acting.ts';
import { useTestConsole } from './test-console.ts';
import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import { startApi } from '../support/api.ts';
import { nextTotpOf, totpOf } from '../support/totp.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

describe('accounts, roles and tokens', () => {
  const arrive = async () => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    walker.page.setDefaultTimeout(15_000);
    return walker;
  };

  /** Does what reveals a secret, and answers it; it is gone with the dialog. */
  const reveal = async (
    { page }: Walker,
    verb: string,
    fields: Record<string, string> = {},
    about: string | RegExp = verb,
  ): Promise<string> => {
    await page.locator('#main').getByRole('button', { name: about, exact: true }).first().click();
    const form = page.getByRole('dialog');
    await fill(page, form, fields);
    await form.getByRole('button', { name: verb, exact: true }).click();
    await form.getByText('只显示这一次').waitFor();
    const secret = await form.locator('output').innerText();
    // Neither Escape nor a click beside takes it away before somebody says that they have it.
    await page.keyboard.press('Escape');
    await page.mouse.click(2, 400);
    expect(await form.locator('output').innerText()).toBe(secret);
    await form.getByRole('button', { name: '我已保存好，关闭' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await page.getByText(secret).count()).toBe(0);
    return secret;
  };

  const signIn = async ({ page }: Walker, email: string, password: string) => {
    await page.getByLabel('邮箱').fill(email);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  };

  /** Opens a link, chooses a password there and goes on to sign in. */
  const choosePassword = async (walker: Walker, link: string, password: string, code?: string) => {
    const { page } = walker;
    await page.goto(link.replace('/#/', '/?link#/'));
    await page.getByRole('heading', { name: '设置密码' }).waitFor();
    expect(page.url()).not.toContain('token');
    expect(await walker.accessibilityFaults()).toEqual([]);
    await page.getByLabel('新密码').fill(password);
    if (code && !(await page.getByLabel('验证码').isVisible())) {
      // The link of an invitation does not say yet that it needs one; what was typed stays.
      await page.getByRole('button', { name: '设置密码' }).click();
      await page.getByText('这个链接还需要验证码').waitFor();
      expect(await page.getByLabel('新密码').inputValue()).toBe(password);
    }
    if (code) await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('密码已设置，请登录。').waitFor();
    await page.getByRole('link', { name: '登录' }).click();
    await page.getByLabel('邮箱').waitFor();
  };

  const viewerOf = async (token: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: '{ viewer { email } }' });
    const response = await fetch(`${testConsole.api.url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, ...((await response.json()) as { data?: { viewer: { email: string } } }) };
  };

  it('go from an invitation to a disabled account, and every refusal says why', { timeout: 240_000 }, async () => {
    const admin = await arrive();
    await admin.enterAs('admin@demo.fupin');
    await admin.open('/users');
    const email = 'li.na@fupin.example';
    const link = await reveal(admin, '邀请用户', { 邮箱: email, 显示姓名: '李娜', 界面语言: '中文' });
    expect(link).toMatch(/^http:\/\/localhost:\d+\/#\/welcome\?token=[\w-]{43}$/);
    expect(await admin.accessibilityFaults()).toEqual([]);

    const invited = await arrive();
    await invited.page.goto(link);
    await invited.page.getByLabel('新密码').waitFor();
    await invited.page.reload();
    await invited.page.getByLabel('新密码').waitFor();

    await admin.page.getByRole('link', { name: '李娜' }).click();
    await admin.page.getByRole('heading', { level: 1, name: '李娜' }).waitFor();
    await act(admin.page, '授予角色', { 角色: '县级填报人', 地区: '略阳县' });
    const grants = admin.page.getByRole('region', { name: '角色授权' });
    await grants.getByText('略阳县').waitFor();
    await grants.getByText('待另一位管理员确认').waitFor();
    expect(await grants.getByRole('button', { name: '确认授权 · 县级填报人' }).isDisabled()).toBe(true);
    await grants.getByText(/授权须由另一位在任的管理员确认后生效/).waitFor();
    expect(await admin.accessibilityFaults()).toEqual([]);
    const second = await arrive();
    await second.enterAs('second-admin@demo.fupin');
    const waits = second.page.getByRole('region', { name: '待办' });
    await waits.getByText('李娜 · 县级填报人').waitFor();
    await waits.getByRole('link', { name: '确认授权' }).click();
    await second.page.getByRole('heading', { level: 1, name: '李娜' }).waitFor();
    const firstCode = await reveal(second, '确认授权', {}, '确认授权 · 县级填报人');
    await second.page.getByText('待另一位管理员确认').waitFor({ state: 'detached' });
    await choosePassword(invited, link, 'chosen-by-li-na', firstCode);

    await signIn(invited, email, 'chosen-by-li-na');
    await invited.settled(invited.page.locator('#main h1'));
    await invited.page.getByRole('heading', { level: 1, name: '略阳县' }).waitFor();
    await invited.page.getByText('您得到了一个角色').waitFor();
    await invited.page.getByRole('button', { name: '我的账户' }).click();
    await invited.page.getByRole('menuitem', { name: '我的账户与令牌' }).click();
    await invited.page.getByRole('heading', { level: 1, name: '李娜' }).waitFor();
    await invited.page
      .getByText(/现在不能做的事/)
      .first()
      .click();
    await invited.page.getByText('您的角色不能做这件事。').first().waitFor();
    const token = await reveal(invited, '签发令牌', { 用途: '报表程序', 有效天数: '30', 读取: '是' });
    expect(await viewerOf(token)).toEqual({ status: 200, data: { viewer: { email } } });
    await act(invited.page, '吊销令牌', {}, '吊销令牌 · 报表程序');
    await invited.page.getByText(/已于.*吊销/).waitFor();
    expect((await viewerOf(token)).status).toBe(401);

    const own = invited.page.getByRole('region', { name: '密码', exact: true });
    await own.getByLabel('当前密码').fill('wrong-but-long-enough');
    await own.getByLabel('新密码').fill('changed-by-li-na');
    await own.getByRole('button', { name: '修改密码' }).click();
    await own.getByText('当前密码不正确。').waitFor();
    await own.getByLabel('当前密码').fill('chosen-by-li-na');
    await own.getByRole('button', { name: '修改密码' }).click();
    await invited.page.getByText('密码已修改').waitFor();
    expect(await invited.accessibilityFaults()).toEqual([]);

    await admin.page.reload();
    const reset = await reveal(admin, '重置密码', { 理由: '忘记密码' });
    await second.page.reload();
    const code = await reveal(second, '确认重置密码', {}, '确认重置密码 · 重置密码');
    await invited.page.reload();
    await invited.page.getByText('管理员重置了您的密码。').waitFor();
    await signIn(invited, email, 'changed-by-li-na');
    await invited.page.getByText('邮箱或密码不正确。').waitFor();
    await invited.page.waitForFunction('document.activeElement?.role === "alert"');
    await choosePassword(invited, reset, 'chosen-again-by-li-na', code);
    await signIn(invited, email, 'chosen-again-by-li-na');
    await invited.page.getByText(/您的密码被管理员重置/).waitFor();

    await admin.page.reload();
    await act(admin.page, '停用账户', { 理由: '离职' });
    await admin.page.getByText('已停用').first().waitFor();
    await invited.page.goto('/');
    await invited.page.reload();
    await invited.page.getByText('您的账户已停用').waitFor();
    await signIn(invited, email, 'chosen-again-by-li-na');
    await invited.page.getByText('这个账户尚未启用或已停用，请联系管理员。').waitFor();
    await invited.page.context().close();
    await second.leave();
    await admin.leave();
  });

  it('take a second factor where those who decide need one', { timeout: 120_000 }, async () => {
    const api = await startApi(testConsole.database, { requireTwoFactor: true });
    const approver = await Walker.arrive(testConsole.browser, { url: api.url, language: 'zh' });
    const { page } = approver;
    page.setDefaultTimeout(15_000);
    const email = 'approver@dangshan.demo.fupin';
    await signIn(approver, email, demoPassword);
    await page.getByText('您的角色需要两步验证，请先设置。').waitFor();
    const enrol = page.getByRole('button', { name: '设置两步验证' });
    await page.locator('form').filter({ has: enrol }).getByLabel('当前密码').fill(demoPassword);
    await enrol.click();
    const uri = await page.getByRole('link', { name: '在验证器应用中打开' }).getAttribute('href');
    await page.getByRole('img', { name: '验证器应用的二维码' }).waitFor();
    expect(await approver.accessibilityFaults()).toEqual([]);
    await page.getByLabel('六位验证码').fill(totpOf(uri!));
    await page.getByLabel('我已保存好恢复码').check();
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await approver.settled(page.locator('#main h1'));
    await page.getByRole('button', { name: '我的账户' }).click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await signIn(approver, email, demoPassword);
    await page.getByLabel('六位验证码').fill('000000');
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await page.getByText(/验证码不正确、已过期或已使用/).waitFor();
    expect(await approver.accessibilityFaults()).toEqual([]);
    await page.getByLabel('六位验证码').fill(nextTotpOf(uri!));
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await approver.settled(page.locator('#main h1'));
    await page.context().close();
    await api.stop();
  });
});
