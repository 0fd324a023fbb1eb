import { describe, expect, it } from 'vitest';
import { visit } from '../support/browser.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();

describe('the first page of who is signed in', () => {
  const people = ['editor@alibaba.demo.fupin', 'editor@lueyang.demo.fupin', 'auditor@demo.fupin', 'admin@demo.fupin'];

  it.each(people)('asks each question once, while the console is being loaded: %s', async (email) => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    await walker.enterAs(email);
    const asked: string[] = [];
    walker.page.on('request', (request) => {
      const { query } = (request.postDataJSON() ?? {}) as { query?: string };
      if (request.url().endsWith('/graphql')) asked.push(/query (\w+)/.exec(query ?? '')![1]!);
    });
    await walker.open('/');
    expect(asked.filter((name, place) => asked.indexOf(name) !== place)).toEqual([]);
    expect(asked.slice(0, 3)).toEqual(expect.arrayContaining(['Viewer', 'Inbox']));
    await walker.leave();
  });

  it('shows the next person nothing that was asked for the one before', async () => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    const { page } = walker;
    await walker.enterAs('editor@lueyang.demo.fupin');
    await page.getByRole('heading', { level: 1, name: /略阳/ }).waitFor();
    await page.getByRole('button', { name: '账户' }).click();
    await page.getByRole('menuitem', { name: '退出' }).click();
    await walker.enter('管理员');
    expect(await page.locator('#main h1').innerText()).not.toMatch(/略阳/);
    await walker.leave();
  });

  it('stays in the language chosen before signing in, whatever the browser and the account prefer', async () => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    const { page } = walker;
    await page.locator('main select').selectOption('fr');
    await page.getByLabel('Mot de passe').waitFor();
    await page.locator('main li button').first().click();
    await page.getByRole('heading', { level: 1, name: 'Nos engagements' }).waitFor();
    await walker.open('/');
    expect(await page.locator('#main h1').innerText()).toBe('Nos engagements');
    await walker.leave();
  });
});

describe('the page of one’s own account', () => {
  it('tells a person of the demonstration that they have no password, instead of asking for it', async () => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    const { page } = walker;
    await walker.enter('管理员');
    await page.getByRole('button', { name: '账户' }).click();
    await page.getByRole('menuitem', { name: '我的账户与令牌' }).click();
    await page.getByText(/您从演示入口进来，没有密码/).waitFor();
    expect(await page.locator('#main input[type=password]').count()).toBe(0);
    await walker.leave();
  });
});

describe('the page of a one-time link', () => {
  it.each([390, 1280])(
    'stays, however long its reader takes and whatever is refused meanwhile: %i px',
    async (width) => {
      const { page } = await visit(testConsole.browser, { url: testConsole.api.url, width });
      await page.clock.install();
      await page.goto(`/#/welcome?token=${'a'.repeat(43)}`);
      const password = page.getByLabel('新密码');
      await password.waitFor();
      // Beyond whatever is asked again and again behind it.
      await page.clock.runFor(60_000);
      await password.fill('a-password-long-enough');
      await page.getByRole('button', { name: '设置密码' }).click();
      await page.getByText('链接不正确').waitFor();
      await page.clock.runFor(60_000);
      expect(await password.inputValue()).toBe('a-password-long-enough');
      expect(page.url()).toMatch(/#\/welcome$/);
      await page.context().close();
    },
  );
});

describe('the focus', () => {
  it('stays on the page after an act whose button goes with it', async () => {
    const walker = await Walker.arrive(testConsole.browser, { url: testConsole.api.url, language: 'zh' });
    const { page } = walker;
    await walker.enterAs('admin@demo.fupin');
    await walker.open('/users');
    await page.getByRole('link', { name: /略阳/ }).first().click();
    await page.getByRole('button', { name: '停用账户', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('理由').fill('离职');
    await form.getByRole('button', { name: '停用账户', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '启用账户', exact: true }).waitFor();
    await page.waitForFunction('document.activeElement?.closest("#main")');
    expect(await page.evaluate('document.activeElement.closest("section") !== null')).toBe(true);
    await walker.leave();
  });
});
