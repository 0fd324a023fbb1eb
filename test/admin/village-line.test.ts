import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startPhone } from '../support/browser.ts';
import { saveSection, startPlan } from '../support/plan-sections.ts';
import { fill } from './acting.ts';
import { useTestConsole } from './test-console.ts';

const testConsole = useTestConsole();
const email = 'editor@lueyang.demo.fupin';
let memory: string;
let phone: BrowserContext | undefined;
let writer: Person;
let colleague: Person;
let version: string;

beforeAll(async () => {
  memory = await mkdtemp(join(tmpdir(), 'fupin-phone-'));
  writer = as(testConsole.api, email);
  colleague = as(testConsole.api, 'approver@lueyang.demo.fupin');
  version = await startPlan(writer, '610727', 2020);
});

afterAll(async () => {
  await phone?.close();
  await rm(memory, { recursive: true, force: true });
});

/** The phone is switched on, with all that was on it before. */
async function switchOn(offline: boolean): Promise<Page> {
  phone = await startPhone(memory, { baseURL: testConsole.api.url, offline });
  return openTab();
}

async function openTab(): Promise<Page> {
  const page = await phone!.newPage();
  page.setDefaultTimeout(40_000);
  return page;
}

const pathOf = (section?: string) => `/#/versions/${version}${section ? `?section=${section}` : '/show'}`;

const drop = () => phone!.setOffline(true);
const comeBack = () => phone!.setOffline(false);

const goTo = async (page: Page, task: string) => page.getByRole('link', { name: task, exact: true }).first().click();
const save = (page: Page) => page.getByRole('button', { name: '保存并继续' }).click();
const waiting = (page: Page, count: number) => page.getByText(`等待网络（${count} 项）`).first().waitFor();
const synced = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^已同步/ })
    .waitFor();

async function addMeasure(page: Page, title: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: '添加措施' }).click();
  await page.getByLabel('名称').fill(title);
  await page.getByLabel('类别').click();
  await page.getByRole('option', { name: kind }).click();
  await page.getByRole('button', { name: '其余以后再填' }).click();
  await page.getByText(title).waitFor();
}

describe('a plan on a phone whose line drops in every section', () => {
  it('arrives whole: nothing lost, nothing doubled, and not submitted before', { timeout: 600_000 }, async () => {
    let page = await switchOn(false);
    await page.goto('/');
    await page.getByRole('button', { name: /略阳/ }).first().waitFor();
    await page.evaluate(
      `fetch('/api/demo/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: ${JSON.stringify(email)} }) }).then(() => localStorage.setItem('fupin.signedIn', 'yes'))`,
    );
    await page.goto(`/?again${pathOf().slice(1)}`);
    await page.getByRole('heading', { name: '填写任务' }).waitFor();
    // The shell is stored, and what is looked up.
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.waitForFunction(
      `new Promise((found) => { const open = indexedDB.open('fupin-answers'); open.onsuccess = () => {
        const asked = open.result.transaction('answers').objectStore('answers').getAllKeys();
        asked.onsuccess = () => { open.result.close(); found(asked.result.some((key) => key.includes('lookup Producer'))); }; }; })`,
      undefined,
      { polling: 1000, timeout: 60_000 },
    );

    // The situation: saved without a line; the line is back while somebody is at the tasks.
    await goTo(page, '基本情况');
    await page.getByRole('textbox', { name: '基本情况' }).fill('山区，交通不便，贫困人口三万二千余人。');
    await drop();
    await save(page);
    await page.getByRole('heading', { name: '填写任务' }).waitFor();
    await waiting(page, 1);
    await page.getByText('等待网络，会自动同步').waitFor();
    await comeBack();
    await synced(page);

    // Measures: two saves without a line. The tab is killed with a third measure only typed.
    await goTo(page, '帮扶措施');
    await drop();
    await addMeasure(page, '林下养鸡', '种植养殖');
    await addMeasure(page, '电商培训', '培训');
    await page.getByRole('button', { name: '添加措施' }).click();
    await page.getByLabel('名称').fill('直播卖鸡');
    await page
      .getByText(/^(等待网络|已存在本机)/)
      .first()
      .waitFor();
    await page.close({ runBeforeUnload: false });

    // A new tab, still without a line: the console opens, and the typing is there.
    page = await openTab();
    await page.goto('/');
    await page.getByText('等待网络（1 项）').first().waitFor();
    await page.getByRole('link', { name: '帮扶措施' }).first().click();
    expect(await page.getByLabel('名称').inputValue()).toBe('直播卖鸡');
    await page.getByLabel('类别').click();
    await page.getByRole('option', { name: '直播带货' }).click();
    await page.getByRole('button', { name: '其余以后再填' }).click();
    await save(page);
    await waiting(page, 1);

    // Meanwhile a colleague writes the budget elsewhere.
    const budgetLine = {
      id: crypto.randomUUID(),
      amount: { amount: '300000', currency: 'CNY' },
      category: 'BREEDING_STOCK',
      source: 'COMPANY',
    };
    await saveSection(colleague, version, 'BUDGET', { budgetLines: [budgetLine] });

    // The target names an indicator that was loaded before, and a measure that the server does not have.
    await goTo(page, '目标');
    await page.getByRole('button', { name: '添加目标' }).click();
    await fill(page, page.locator('#main'), { 指标: '脱贫', 数值: '19200' });
    await page.getByRole('button', { name: '下一步' }).click();
    await fill(page, page.locator('#main'), { 帮扶措施: '林下养鸡' });
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await save(page);
    await waiting(page, 2);

    // Submitting is refused, with the sections named.
    await page.getByRole('link', { name: '检查并提交' }).click();
    await page.getByText('全部同步后才能提交；还只在本机上的：帮扶措施、目标。').waitFor();
    expect(await page.getByRole('button', { name: '提交', exact: true }).isDisabled()).toBe(true);

    // The phone is switched off and on; the line comes back while somebody is at home, and opens no section.
    await phone!.close();
    page = await switchOn(true);
    await page.goto('/');
    await waiting(page, 2);
    await comeBack();
    await page.getByText('等待网络').first().waitFor({ state: 'detached' });
    await page.goto(`/?later${pathOf().slice(1)}`);
    await synced(page);
    await page.getByRole('link', { name: '检查并提交' }).click();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已提交').first().waitFor();

    const { planVersion } = await writer.sees(`{ planVersion(id: "${version}") { state situationAnalysis
      measures { title kind } targets { measurement { value } measure { title } } budgetLines { amount { amount } }
      sections { kind version } } }`);
    expect(planVersion).toMatchObject({
      state: 'SUBMITTED',
      situationAnalysis: '山区，交通不便，贫困人口三万二千余人。',
      measures: [
        { title: '林下养鸡', kind: 'FARMING' },
        { title: '电商培训', kind: 'TRAINING' },
        { title: '直播卖鸡', kind: 'LIVESTREAM_SALES' },
      ],
      targets: [{ measurement: { value: '19200' }, measure: { title: '林下养鸡' } }],
      budgetLines: [{ amount: { amount: '300000' } }],
    });
  });
});
