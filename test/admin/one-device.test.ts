import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startPhone } from '../support/browser.ts';
import { startPlan } from '../support/plan-sections.ts';
import { serveTwoVersions, type TwoVersions } from '../support/two-versions.ts';
import { useTestConsole } from './test-console.ts';

const testConsole = useTestConsole();
const editor = 'editor@lueyang.demo.fupin';
const neighbour = 'editor@dangshan.demo.fupin';
let writer: Person;
let memory: string;
let device: BrowserContext;
let served: TwoVersions;

beforeAll(() => {
  writer = as(testConsole.api, editor);
});
beforeEach(async () => {
  served = await serveTwoVersions(testConsole.api.url);
  memory = await mkdtemp(join(tmpdir(), 'fupin-device-'));
  device = await startPhone(memory, { baseURL: served.url, offline: false });
});
afterEach(async () => {
  await device.close();
  await served.stop();
  await rm(memory, { recursive: true, force: true });
});

async function openTab(path: string): Promise<Page> {
  const page = await device.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(path);
  return page;
}

/** Signs in as a demo person on the device, whoever was signed in before, beside a console that would note that nobody is. */
async function signInAs(email: string): Promise<void> {
  const page = await openTab('/healthz');
  await page.evaluate(
    `fetch('/api/demo/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '${JSON.stringify({ email })}' }).then(() => localStorage.setItem('fupin.signedIn', 'yes'))`,
  );
  await page.close();
}

const sectionPath = (version: string, section: string) => `/?s=${section}#/versions/${version}?section=${section}`;
const stored = (page: Page) => page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');

/** Writes into a text of a section and saves it, with no line. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(text);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page
    .getByText(/^等待网络/)
    .first()
    .waitFor();
}

const savesOf = async (version: string): Promise<number> => {
  const { auditEvents } = await writer.sees(
    `{ auditEvents(filter: {recordId: {eq: "${version}"}, verb: {eq: "savePlanSection"}, operation: UPDATE}) { totalCount } }`,
  );
  return auditEvents.totalCount;
};

describe('on one device', () => {
  it('two windows send what was saved without a line once', { timeout: 120_000 }, async () => {
    const version = await startPlan(writer, '610727', 2021);
    await signInAs(editor);
    const one = await openTab(sectionPath(version, 'SITUATION'));
    await one.getByRole('textbox', { name: '基本情况' }).waitFor();
    const other = await openTab(`/?tasks#/versions/${version}/show`);
    await other.getByRole('heading', { name: '填写任务' }).waitFor();
    const before = await savesOf(version);
    await device.setOffline(true);
    await write(one, '基本情况', '山区，交通不便。');
    await other
      .getByText(/^等待网络（1 项）/)
      .first()
      .waitFor();
    await device.setOffline(false);
    for (const page of [one, other])
      await page
        .getByText(/^等待网络/)
        .first()
        .waitFor({ state: 'detached' });
    await expect.poll(() => savesOf(version), { timeout: 20_000 }).toBe(before + 1);
    const { planVersion } = await writer.sees(
      `{ planVersion(id: "${version}") { situationAnalysis sections { kind version } } }`,
    );
    expect(planVersion.situationAnalysis).toBe('山区，交通不便。');
    for (const page of [one, other]) expect(await page.getByText('冲突').count()).toBe(0);
  });

  it('the next person sees and sends nothing of the one before, who finds it again', { timeout: 120_000 }, async () => {
    const version = await startPlan(writer, '610727', 2022);
    await signInAs(editor);
    const page = await openTab(sectionPath(version, 'SITUATION'));
    await page.getByRole('textbox', { name: '基本情况' }).waitFor();
    await stored(page);
    await device.setOffline(true);
    await write(page, '基本情况', '只有略阳的人可以看到。');
    // A page that closes believes for a moment that it is online: nothing may go out in the name of the first.
    served.cut();
    await page.close();
    const direct = testConsole.api.url.replace('127.0.0.1', 'localhost');
    await device.request.post(`${direct}/api/demo/sign-in`, { data: { email: neighbour } });
    await device.setOffline(false);
    served.mend();
    const theirs = await openTab('/?theirs#/');
    await theirs.getByRole('heading', { level: 1, name: '砀山县' }).waitFor();
    await theirs.goto(`/?look${sectionPath(version, 'SITUATION').slice(1)}`);
    await theirs.locator('#main h1, #main h2').first().waitFor();
    expect(await theirs.locator('body').innerText()).not.toMatch(/略阳的人|等待网络/);
    expect(await savesOf(version)).toBe(0);
    await theirs.close();
    await signInAs(editor);
    const again = await openTab('/?again#/');
    await again.getByRole('heading', { level: 1, name: '略阳县' }).waitFor();
    await expect.poll(() => savesOf(version), { timeout: 20_000 }).toBe(1);
    const { planVersion } = await writer.sees(`{ planVersion(id: "${version}") { situationAnalysis } }`);
    expect(planVersion.situationAnalysis).toBe('只有略阳的人可以看到。');
  });

  it('a newer console begins by one click, and what was typed stays', { timeout: 120_000 }, async () => {
    const version = await startPlan(writer, '610727', 2023);
    await signInAs(editor);
    const page = await openTab(sectionPath(version, 'SITUATION'));
    await page.getByRole('textbox', { name: '基本情况' }).waitFor();
    await stored(page);
    await page.reload();
    await page.getByRole('textbox', { name: '基本情况' }).fill('还没有保存的话');
    await page
      .getByText(/^已存在本机/)
      .first()
      .waitFor();
    served.release();
    await page.evaluate(
      'navigator.serviceWorker.getRegistration().then((known) => known.update()).then(() => undefined)',
    );
    const offer = page.getByRole('alert').filter({ hasText: '新版本' });
    await offer.getByRole('button').click();
    await page.locator('meta[name=release][content=second]').waitFor({ state: 'attached' });
    await page.getByRole('textbox', { name: '基本情况' }).waitFor();
    expect(await page.getByRole('textbox', { name: '基本情况' }).inputValue()).toBe('还没有保存的话');
    expect(await offer.count()).toBe(0);
  });
});
