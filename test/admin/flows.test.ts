import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { buildConsole, startBrowser } from '../support/browser.ts';
import { Walker } from './walker.ts';

let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  await buildConsole();
  [api, browser] = await Promise.all([startApi(), startBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

const sixtyPercent = 'expected to lift at least 60 percent of them out of poverty';

describe('signing in', () => {
  it.each([
    ['zh', '登录', 'zh-CN'],
    ['en', 'Sign in', 'en'],
    ['fr', 'Connexion', 'fr'],
  ] as const)('speaks %s from the first page', async (language, title, lang) => {
    const walker = await Walker.arrive(browser, { url: api.url, language });
    expect(await walker.page.title()).toContain(title);
    expect(await walker.language()).toBe(lang);
    await walker.leave();
  });

  it('ends where it began, and keeps the language', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'fr' });
    await walker.enter(/^Auditeur$/);
    await walker.page.getByRole('button', { name: 'Mon compte' }).click();
    await walker.page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await walker.page.getByRole('heading', { name: 'Entrer comme personne de démonstration' }).waitFor();
    expect(await walker.language()).toBe('fr');
    await walker.leave();
  });

  it('says so when the password is wrong', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.page.getByLabel('E-mail').fill('nobody@example.org');
    await walker.page.getByLabel('Password').fill('not the password');
    await walker.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await walker.page.getByText('The e-mail or the password is not right.').waitFor();
    await walker.page.context().close();
    expect(walker.misdeeds.all.every((misdeed) => misdeed.includes('401'))).toBe(true);
  });
});

describe('a figure', () => {
  it('leads an official from the sixty percent of Lueyang to the sentence', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'zh', width: 390, height: 844 });
    await walker.enter(/Lueyang/);
    const plan = walker.page.getByRole('region', { name: '帮扶计划' });
    expect(await plan.getByText('至少 60%').isVisible()).toBe(true);
    expect(await plan.getByText('预期').isVisible()).toBe(true);
    await plan.getByRole('button', { name: '来源：脱贫人口' }).click();
    await plan.getByText(sixtyPercent).waitFor();
    await walker.leave();
  });

  it('that is shortened tells itself in full, to the pointer and the keyboard', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'zh' });
    await walker.enter(/Alibaba/);
    const { page } = walker;
    const figure = page.locator('main [aria-description]').first();
    const full = (await figure.getAttribute('aria-description'))!;
    expect(full).toMatch(/\d,\d{3}/);
    const tip = page.locator('[aria-hidden]').getByText(full);
    await figure.hover();
    await tip.waitFor();
    await page.mouse.move(0, 0);
    await tip.waitFor({ state: 'detached' });
    await figure.focus();
    await tip.waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await walker.leave();
  });

  it('leads an auditor from the list of counties to the sentence, its speaker and its document', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.enter(/^Auditor$/);
    const { page } = walker;
    await page.getByRole('navigation').getByRole('link', { name: 'Counties' }).click();
    await page.getByLabel('Search by name').fill('略阳');
    await page.getByRole('link', { name: /Lueyang County/ }).click();
    const plan = page.getByRole('region', { name: 'The plan' });
    await plan.getByText('at least 60%').waitFor();
    await plan.getByRole('button', { name: 'Sources of People lifted out of poverty' }).click();
    const statement = plan.getByRole('figure').filter({ hasText: sixtyPercent });
    await statement.waitFor();
    expect(await statement.textContent()).toContain('Yang Ruiliang');
    expect(await statement.textContent()).toContain('2018');
    expect(await statement.textContent()).toContain('inferred');
    await statement
      .getByRole('link', { name: 'Poor counties work with e-commerce giant to make anti-poverty plans' })
      .click();
    await page.getByRole('heading', { level: 1, name: /Poor counties work/ }).waitFor();
    await walker.leave();
  });

  it('opens the list behind it', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.enter(/^Auditor$/);
    await walker.page.getByRole('table').getByRole('link', { name: '2019' }).click();
    await walker.page.getByText('1–25 of 344').waitFor();
    expect(await walker.page.getByLabel('Poor county list').inputValue()).toBe('2019');
    await walker.leave();
  });

  it('of money not committed has no share, and says why', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'zh' });
    await walker.enter(/Alibaba/);
    await walker.page.getByText('没有具约束力的承诺，因此无从计算拨付率。').first().waitFor();
    expect(await walker.page.getByText('¥100亿').first().isVisible()).toBe(true);
    await walker.leave();
  });
});

describe('a list', () => {
  it('is paged by numbers and filtered in the address', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.enter(/^Auditor$/);
    const { page } = walker;
    await walker.open('/counties');
    await page.getByText('1–25 of 832').waitFor();
    await page.getByRole('button', { name: 'Page 2', exact: true }).click();
    await page.getByText('26–50 of 832').waitFor();
    expect(page.url()).toContain('page=2');
    await page.getByLabel('Province').selectOption({ label: 'Shaanxi' });
    await page.getByText('1–25 of 56').waitFor();
    await page.getByLabel('Search by name').fill('no such county');
    await page.getByText('Nothing matches these filters').waitFor();
    await page.locator('#main').getByRole('button', { name: 'Clear filters' }).last().click();
    await page.getByText(/1–25 of 2,/).waitFor();
    await walker.leave();
  });

  it('can be walked by the keyboard', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.enter(/^Auditor$/);
    const { page } = walker;
    await walker.open('/funds');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.closest("tbody")?.tagName')) === 'TBODY') break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'From promise to verification' }).waitFor();
    await page.waitForFunction('document.activeElement?.matches("#main h1")');
    await walker.leave();
  });

  it('is not there for an address that leads nowhere', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.enter(/^Auditor$/);
    await walker.open('/counties/00000000-0000-7000-8000-000000000000/show');
    expect(await walker.page.getByText('There is no such record, or it is not yours to see.').isVisible()).toBe(true);
    await walker.open('/nowhere');
    expect(await walker.page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
    await walker.leave();
  });
});

describe('the explorer', () => {
  it('runs a query for an auditor', { timeout: 60_000 }, async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    await walker.enter(/^Auditor$/);
    const { page } = walker;
    await page.getByRole('link', { name: 'Open the explorer' }).click();
    await page.locator('.graphiql-query-editor').getByText('Lueyang').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('略阳县').first().waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);
    await walker.leave();
  });

  it('is not offered to a company, nor loaded', async () => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'en' });
    const loaded: string[] = [];
    walker.page.on('request', (request) => loaded.push(request.url()));
    await walker.enter(/Alibaba/);
    expect(await walker.page.getByRole('link', { name: 'Explorer' }).count()).toBe(0);
    await walker.open('/explorer');
    await walker.page.getByText('Your role may not see this.').waitFor();
    expect(loaded.filter((url) => /Explorer-|monaco/.test(url))).toEqual([]);
    await walker.leave();
  });
});
