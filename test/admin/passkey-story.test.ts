import { demoPassword } from '@fupin/api/src/demo/demo-people.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startApi } from '../support/api.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

/** Gives the browser of a page an authenticator that verifies whoever holds it, or refuses to. */
async function giveAuthenticator(page: Page): Promise<{ verifies(isVerified: boolean): Promise<void> }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    verifies: async (isUserVerified) =>
      void (await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })),
  };
}

const signInByPassword = async (page: Page, email: string) => {
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(demoPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
};

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: '我的账户' }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByRole('button', { name: '用通行密钥登录' }).waitFor();
};

const openAccount = async (page: Page) => {
  await page.getByRole('button', { name: '我的账户' }).click();
  await page.getByRole('menuitem', { name: '我的账户与令牌' }).click();
};

/** A console under a name for which passkeys are possible. */
const nameOf = (url: string) => url.replace('127.0.0.1', 'localhost');

describe('passkeys', () => {
  it('are added, sign in alone and after a password, and are removed', { timeout: 120_000 }, async () => {
    const walker = await Walker.arrive(testConsole.browser, { url: nameOf(testConsole.api.url), language: 'zh' });
    const { page } = walker;
    page.setDefaultTimeout(15_000);
    const authenticator = await giveAuthenticator(page);
    const email = 'editor@alibaba.demo.fupin';
    await signInByPassword(page, email);
    await walker.settled(page.locator('#main h1'));
    await openAccount(page);
    const own = page.getByRole('region', { name: '通行密钥' });
    await own.getByText('还没有通行密钥').waitFor();
    await own.getByLabel('名称').fill('值班手机');
    await own.getByLabel('当前密码').fill('wrong-but-long-enough');
    await own.getByRole('button', { name: '添加通行密钥' }).click();
    await own.getByText('当前密码不正确。').waitFor();
    await own.getByLabel('当前密码').fill(demoPassword);
    await own.getByRole('button', { name: '添加通行密钥' }).click();
    await own.getByText('值班手机', { exact: true }).waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);

    await signOut(page);
    expect(await walker.accessibilityFaults()).toEqual([]);
    await authenticator.verifies(false);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await page.getByText('没有使用通行密钥，可以重试。').waitFor();
    await authenticator.verifies(true);
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await walker.settled(page.locator('#main h1'));
    await walker.open('/');
    await page.getByText('您的账户增加了一个通行密钥').waitFor();

    await signOut(page);
    await signInByPassword(page, email);
    await page.getByRole('button', { name: '使用通行密钥' }).waitFor();
    expect(await page.getByLabel('六位验证码').count()).toBe(0);
    expect(await walker.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: '使用通行密钥' }).click();
    await walker.settled(page.locator('#main h1'));

    await openAccount(page);
    await own.getByText(/最近使用/).waitFor();
    await own.getByRole('button', { name: '移除“值班手机”' }).click();
    await own.getByLabel('当前密码').first().fill(demoPassword);
    expect(await walker.accessibilityFaults()).toEqual([]);
    await own.getByRole('button', { name: '移除“值班手机”' }).click();
    await own.getByText('还没有通行密钥').waitFor();
    await signOut(page);
    await signInByPassword(page, email);
    await walker.settled(page.locator('#main h1'));
    await page.context().close();
  });

  it('serve instead of an authenticator app where those who decide need one', { timeout: 120_000 }, async () => {
    const api = await startApi(testConsole.database, { requireTwoFactor: true });
    const walker = await Walker.arrive(testConsole.browser, { url: nameOf(api.url), language: 'zh' });
    const { page } = walker;
    page.setDefaultTimeout(15_000);
    await giveAuthenticator(page);
    await signInByPassword(page, 'approver@dangshan.demo.fupin');
    await page.getByText('您的角色需要两步验证，请先设置。').waitFor();
    await page.getByLabel('名称').fill('手机');
    await page.getByLabel('当前密码').last().fill(demoPassword);
    expect(await walker.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await walker.settled(page.locator('#main h1'));
    await page.context().close();
    await api.stop();
  });
});
