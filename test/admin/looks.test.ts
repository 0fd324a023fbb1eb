import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { buildConsole, startBrowser } from '../support/browser.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { draftOf, saveSection } from '../support/plan-sections.ts';
import { Walker } from './walker.ts';

let database: TestDatabase;
let api: TestApi;
let browser: Browser;
let version: string;

beforeAll(async () => {
  await buildConsole();
  database = await cloneDatabase();
  [api, browser] = await Promise.all([startApi(database), startBrowser()]);
  const writer = as(api, 'editor@lueyang.demo.fupin');
  const { counties, organizations, indicators } = await writer.sees(`{
    counties(filter: {code: {eq: "610727"}}) { nodes { id } }
    organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } }
    indicators(first: 1) { nodes { id } } }`);
  const plan = await writer.does(
    'startPlan',
    { areaId: counties.nodes[0].id, companyId: organizations.nodes[0].id, year: 2020 },
    'currentVersion { id }',
  );
  version = plan.currentVersion.id;
  const measurement = { value: '19200', unit: 'PERSON', qualifier: 'AT_LEAST', modality: 'TARGET', basis: 'STOCK' };
  const measure = { id: randomUUID(), kind: 'FARMING', title: '林下养鸡', status: 'PROPOSED' };
  const target = { id: randomUUID(), indicatorId: indicators.nodes[0].id, measurement };
  await saveSection(writer, version, 'SITUATION', { situation: { situationAnalysis: '山区，交通不便。' } });
  await saveSection(writer, version, 'MEASURES', { measures: [measure] });
  await saveSection(writer, version, 'TARGETS', { targets: [target] });
  await writer.changes('submitPlanVersion', await draftOf(writer, version));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await api?.stop();
  await database?.drop();
});

describe('that somebody has looked at a version', () => {
  const looksOf = async (email: string) => {
    const { viewer } = await as(api, email).sees('{ viewer { userId } }');
    const { auditEvents } = await as(api, 'auditor@demo.fupin').sees(
      `{ auditEvents(filter: {verb: {eq: "lookAtPlanVersion"}, actorId: {eq: "${viewer.userId}"}}) { nodes { id } } }`,
    );
    return auditEvents.nodes.length;
  };
  const read = async (email: string) => {
    const walker = await Walker.arrive(browser, { url: api.url, language: 'zh' });
    await walker.enterAs(email);
    await walker.open(`/versions/${version}/show`);
    await walker.page.getByText('这是第一版，没有可比较的版本。').waitFor();
    expect(await looksOf(email)).toBe(0);
    return walker;
  };

  it('is noted when they close the window', { timeout: 60_000 }, async () => {
    const email = 'approver@lueyang.demo.fupin';
    const { page } = await read(email);
    await page.close({ runBeforeUnload: true });
    await vi.waitFor(async () => expect(await looksOf(email)).toBe(1), { timeout: 15_000 });
    await page.context().close();
  });

  it('is noted once when they go to another page and then leave', { timeout: 60_000 }, async () => {
    const email = 'approver@alibaba.demo.fupin';
    const { page } = await read(email);
    await page.getByRole('link', { name: '首页' }).first().click();
    await vi.waitFor(async () => expect(await looksOf(email)).toBe(1), { timeout: 15_000 });
    await page.goto('about:blank');
    await page.context().close();
    expect(await looksOf(email)).toBe(1);
  });
});
