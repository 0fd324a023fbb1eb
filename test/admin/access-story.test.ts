import { describe, expect, it } from 'vitest';
import { act, fill } from './acting.ts';
import { useStage } from './stage.ts';
import { Walker } from './walker.ts';

const stage = useStage();

describe('accounts, roles and tokens', () => {
  const arrive = async () => {
    const walker = await Walker.arrive(stage.browser, { url: stage.api.url, language: 'zh' });
    walker.page.setDefaultTimeout(15_000);
    return walker;
  };

  /** Does what reveals a secret, and answers it; it is gone with the dialog. */
  const reveal = async ({ page }: Walker, verb: string, fields: Record<string, string>): Promise<string> => {
    await page.locator('#main').getByRole('button', { name: verb, exact: true }).click();
    const form = page.getByRole('dialog');
    await fill(page, form, fields);
    await form.getByRole('button', { name: verb, exact: true }).click();
    await form.getByText('只显示这一次').waitFor();
    const secret = await form.locator('output').innerText();
    await form.getByRole('button', { name: '关闭' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await page.getByText(secret).count()).toBe(0);
    return secret;
  };

  const signIn = async ({ page }: Walker, email: string, password: string) => {
    await page.getByLabel('邮箱').fill(email);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  };

  const viewerOf = async (token: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: '{ viewer { email } }' });
    const response = await fetch(`${stage.api.url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, ...((await response.json()) as { data?: { viewer: { email: string } } }) };
  };

  it('go from an invitation to a disabled account, and every refusal says why', { timeout: 240_000 }, async () => {
    const admin = await arrive();
    await admin.enterAs('admin@demo.fupin');
    await admin.open('/users');
    const email = 'li.na@fupin.example';
    const password = await reveal(admin, '邀请用户', { 邮箱: email, 显示姓名: '李娜', 界面语言: '中文' });
    expect(await admin.accessibilityFaults()).toEqual([]);
    await admin.page.getByRole('link', { name: '李娜' }).click();
    await admin.page.getByRole('heading', { level: 1, name: '李娜' }).waitFor();
    await act(admin.page, '启用账户');
    await act(admin.page, '授予角色', { 角色: '县级填报人', 地区: '略阳县' });
    const grants = admin.page.getByRole('region', { name: '角色授权' });
    await grants.getByText('略阳县').waitFor();
    await act(admin.page, '授予角色', { 角色: '管理员' });
    await grants.getByText('待另一位管理员确认').waitFor();
    expect(await grants.getByRole('button', { name: '确认授权 · 管理员' }).isDisabled()).toBe(true);
    await grants.getByText('管理员授权须由另一位管理员确认后生效。').waitFor();
    expect(await admin.accessibilityFaults()).toEqual([]);

    const invited = await arrive();
    await signIn(invited, email, password);
    await invited.settled(invited.page.locator('#main h1'));
    await invited.page.getByRole('heading', { level: 1, name: '略阳县' }).waitFor();
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
    expect(await invited.accessibilityFaults()).toEqual([]);

    await act(admin.page, '停用账户');
    await admin.page.getByText('已停用').first().waitFor();
    await invited.page.goto('/');
    await invited.page.reload();
    await invited.page.getByRole('heading', { name: '登录' }).first().waitFor();
    await signIn(invited, email, password);
    await invited.page.getByText('这个账户尚未启用或已停用，请联系管理员。').waitFor();
    await invited.page.context().close();
    await admin.leave();
  });
});
