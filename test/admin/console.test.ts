import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { buildConsole, startBrowser } from '../support/browser.ts';
import { listPaths, recordPaths } from './pages.ts';
import { Walker, type ConsoleLanguage } from './walker.ts';

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const main = ['/', '/counties', '/plans', '/statements'];

let api: TestApi;
let browser: Browser;
let everyPage: string[];

beforeAll(async () => {
  await buildConsole();
  [api, browser] = await Promise.all([startApi(), startBrowser()]);
  everyPage = ['/', ...listPaths, ...(await recordPaths(api))];
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

interface Walk {
  who: string;
  as: RegExp;
  language: ConsoleLanguage;
  size: typeof desktop;
  colorScheme?: 'light' | 'dark';
  pages: () => string[];
}

const everything = () => everyPage;
const mainPages = () => [...main, everyPage.at(-9)!, everyPage.at(-4)!];

const walks: Walk[] = [
  { who: 'a county official on a telephone', as: /Lueyang/, language: 'zh', size: phone, pages: everything },
  {
    who: 'a county official at a desk',
    as: /Dangshan/,
    language: 'en',
    size: desktop,
    colorScheme: 'dark',
    pages: mainPages,
  },
  { who: 'a company editor at a desk', as: /Alibaba/, language: 'fr', size: desktop, pages: everything },
  {
    who: 'a company editor on a telephone',
    as: /Kuaishou/,
    language: 'zh',
    size: phone,
    colorScheme: 'dark',
    pages: mainPages,
  },
  {
    who: 'an auditor at a desk',
    as: /^Auditor$/,
    language: 'en',
    size: desktop,
    colorScheme: 'dark',
    pages: everything,
  },
  { who: 'an auditor on a telephone', as: /^Auditeur$/, language: 'fr', size: phone, pages: mainPages },
  { who: 'an administrator at a desk', as: /^管理员$/, language: 'zh', size: desktop, pages: () => ['/', '/users'] },
];

describe('the console', () => {
  it.each(walks)(
    'is whole and accessible to $who, in $language',
    { timeout: 180_000 },
    async ({ as, language, size, colorScheme, pages }) => {
      const walker = await Walker.arrive(browser, { url: api.url, language, colorScheme, ...size });
      expect(await walker.accessibilityFaults()).toEqual([]);
      await walker.enter(as);
      for (const path of pages()) {
        await (pages === everything ? walker.turnTo(path) : walker.open(path));
        const headings = await walker.page.locator('h1').allTextContents();
        expect(headings, path).toHaveLength(1);
        expect(headings[0], path).not.toBe('');
        expect(await walker.page.title()).toContain(headings[0]!);
        expect(await walker.language()).toMatch(new RegExp(`^${language}`));
        expect(await walker.page.locator('#main [role=alert]').allTextContents(), path).toEqual([]);
        expect(await walker.overflow(), path).toBeLessThanOrEqual(0);
        expect(await walker.accessibilityFaults(), path).toEqual([]);
      }
      await walker.leave();
    },
  );

  it.each(['light', 'dark'] as const)(
    'is accessible with its menus and sources open, in the %s theme',
    async (colorScheme) => {
      const walker = await Walker.arrive(browser, { url: api.url, language: 'zh', colorScheme, ...phone });
      await walker.enter(/Lueyang/);
      const { page } = walker;
      await page.getByRole('button', { name: '来源：脱贫人口' }).click();
      await page.getByRole('figure').first().waitFor();
      expect(await walker.accessibilityFaults()).toEqual([]);
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('link', { name: '来源陈述' }).waitFor();
      expect(await walker.accessibilityFaults()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: '来源陈述' }).waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: '我的账户' }).click();
      await page.getByRole('menuitem', { name: '退出登录' }).waitFor();
      expect(await walker.accessibilityFaults()).toEqual([]);
      await walker.leave();
    },
  );

  it('has targets of 48 pixels on a telephone', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'zh', ...phone });
    await walker.enter(/Lueyang/);
    const small: string[] = [];
    for (const target of await walker.page.locator('button:visible, nav a:visible, select:visible').all()) {
      const box = await target.boundingBox();
      if (box && box.height < 48) small.push(`${await target.textContent()} ${box.height}`);
    }
    expect(small).toEqual([]);
    await walker.leave();
  });
});
