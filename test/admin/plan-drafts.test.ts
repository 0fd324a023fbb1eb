import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { strandingOf } from '../../admin/src/plans/writing/stranded.ts';
import { invite } from '../support/newcomer.ts';
import { draftOf, planSomething, startPlan } from '../support/plan-sections.ts';
import { useTestConsole } from './test-console.ts';
import { Walker } from './walker.ts';

const testConsole = useTestConsole();
let writer: Person;
let colleague: Person;
let version: string;

beforeAll(async () => {
  writer = as(testConsole.api, 'editor@lueyang.demo.fupin');
  colleague = as(testConsole.api, 'approver@lueyang.demo.fupin');
  version = await startPlan(writer, '610727', 2020);
});

const arrive = async () => {
  const walker = await Walker.arrive(testConsole.browser, {
    url: testConsole.api.url,
    language: 'zh',
    width: 390,
    height: 844,
  });
  walker.page.setDefaultTimeout(15_000);
  return walker.enterAs('editor@lueyang.demo.fupin');
};

const textOf = async () =>
  (await writer.sees(`{ planVersion(id: "${version}") { situationAnalysis tailoringNotes } }`)).planVersion;

/** Another editor of the county fills in what is missing, and submits. */
const submit = async () => {
  const { planVersion } = await writer.sees(`{ planVersion(id: "${version}") { county { id } } }`);
  const other = await invite(testConsole, 'he@lueyang.example', {
    role: 'COUNTY_EDITOR',
    areaId: planVersion.county.id,
  });
  await planSomething(other, version);
  await other.changes('submitPlanVersion', await draftOf(other, version));
};

/** Everything that the device holds of drafts, as text. */
const onDevice = `new Promise((found) => {
  indexedDB.open('keyval-store').onsuccess = ({ target: { result } }) => {
    const all = result.transaction('keyval').objectStore('keyval').getAll();
    all.onsuccess = () => (result.close(), found(JSON.stringify(all.result)));
  };
})`;

describe('a section of a plan', () => {
  it('is kept half-typed over a reload, a part with its form open', { timeout: 90_000 }, async () => {
    const walker = await arrive();
    const { page } = walker;
    await walker.open(`/versions/${version}?section=MEASURES`);
    await page.getByRole('button', { name: '添加措施' }).click();
    await page.getByLabel('名称').fill('林下养');
    await page.getByText('已存在本机').first().waitFor();
    // A reload in the very moment of the last letter would come before the device has it.
    await expect.poll(() => page.evaluate<string>(onDevice)).toContain('林下养');
    await page.reload();
    await page.getByText('已存在本机').first().waitFor();
    expect(await page.getByLabel('名称').inputValue()).toBe('林下养');
    await walker.leave();
  });

  it('waits for the network and is saved once it is back', { timeout: 90_000 }, async () => {
    const walker = await arrive();
    const { page } = walker;
    await walker.open(`/versions/${version}?section=SITUATION`);
    const saved = page.getByText(/^已同步/).first();
    await saved.waitFor();
    await page.context().setOffline(true);
    // What the API has is known only as of when it last answered.
    await page.getByText(/^没有网络；服务器上是 \d/).waitFor();
    expect(await saved.count()).toBe(0);
    await page.getByRole('textbox', { name: '基本情况' }).fill('山区，交通不便。');
    await page.getByText('已存在本机').first().waitFor();
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByText('等待网络').first().waitFor();
    await page.context().setOffline(false);
    await page
      .getByText(/^已同步/)
      .first()
      .waitFor();
    expect((await textOf()).situationAnalysis).toBe('山区，交通不便。');
    await page.context().close();
  });

  it('that two wrote at once is put together, and asks where both wrote', { timeout: 90_000 }, async () => {
    const walker = await arrive();
    const { page } = walker;
    await walker.open(`/versions/${version}?section=SITUATION`);
    await page.getByRole('textbox', { name: '基本情况' }).fill('我写的情况。');
    await page.getByText('已存在本机').first().waitFor();
    const { planVersion } = await colleague.sees(`{ planVersion(id: "${version}") { sections { kind version } } }`);
    const { version: baseVersion } = planVersion.sections.find(({ kind }: { kind: string }) => kind === 'SITUATION');
    await colleague.does('savePlanSection', {
      requestId: randomUUID(),
      planVersionId: version,
      section: 'SITUATION',
      baseVersion,
      situation: { situationAnalysis: '同事写的情况。', tailoringNotes: '同事写的因地制宜。' },
    });
    await page.getByRole('button', { name: '保存并继续' }).click();
    const dialog = page.getByRole('dialog', { name: '他人刚刚保存了这一部分' });
    await dialog.getByText('同事写的情况。').waitFor();
    await dialog.getByText('我写的情况。').waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);
    await dialog.getByLabel('用我的').check();
    await dialog.getByRole('button', { name: '按此保存' }).click();
    await page
      .getByText(/^已同步/)
      .first()
      .waitFor();
    expect(await textOf()).toEqual({ situationAnalysis: '我写的情况。', tailoringNotes: '同事写的因地制宜。' });
    await walker.leave();
  });

  it('that is on the device only is not left without a question, and waits there', { timeout: 90_000 }, async () => {
    const walker = await arrive();
    const { page } = walker;
    const signOut = async () => {
      await page.getByRole('button', { name: '我的账户' }).click();
      await page.getByRole('menuitem', { name: '退出' }).click();
    };
    await walker.open(`/versions/${version}?section=SITUATION`);
    await page.getByRole('textbox', { name: '因地制宜' }).fill('只在本机的说明。');
    await page.getByText('已存在本机').first().waitFor();
    await signOut();
    const question = page.getByRole('dialog', { name: '还有内容没有交到服务器' });
    await question.getByRole('link', { name: '基本情况' }).waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);
    await question.getByRole('button', { name: '留下继续填写' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: '因地制宜' }).inputValue()).toBe('只在本机的说明。');
    await signOut();
    await question.getByRole('button', { name: '仍要退出' }).click();
    await page.getByRole('heading', { name: '用邮箱和密码登录' }).waitFor();
    await walker.enterAs('editor@lueyang.demo.fupin');
    await walker.open(`/versions/${version}?section=SITUATION`);
    expect(await page.getByRole('textbox', { name: '因地制宜' }).inputValue()).toBe('只在本机的说明。');
    await walker.leave();
  });

  it('of a version that was submitted meanwhile is offered for copying out', { timeout: 90_000 }, async () => {
    const walker = await arrive();
    const { page } = walker;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await walker.open(`/versions/${version}?section=SITUATION`);
    await page.getByRole('textbox', { name: '基本情况' }).fill('没有交上去的情况。');
    await page.getByText('已存在本机').first().waitFor();
    await submit();
    await page.getByRole('button', { name: '保存并继续' }).click();
    const main = page.getByRole('main');
    await main.getByText('这个版本现在是“已提交”，不能再填写').waitFor();
    await main.getByText(/^李娜于.+：提交/).waitFor();
    const here = page.getByRole('region', { name: '您写的，只在本机上' });
    await here.getByText('没有交上去的情况。').waitFor();
    await page.getByRole('region', { name: '版本里的内容（已提交）' }).getByText('我写的情况。').waitFor();
    expect(await main.innerText()).not.toMatch(/SUBMITTED|请修改/);
    await walker.open(`/versions/${version}/show`);
    await main.getByText('您在本机写的以下部分没有进入这个版本，仍在本机：').waitFor();
    await main.getByRole('link', { name: '基本情况' }).click();
    await here.waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);
    await walker.open('/');
    expect(await main.getByText('还没有保存，不会自动同步').count()).toBe(0);
    const stranded = page.getByRole('region', { name: '本机上未提交的旧稿' });
    await stranded.getByText('该版本已不能填写').waitFor();
    expect(await walker.accessibilityFaults()).toEqual([]);
    await stranded.getByRole('button', { name: '复制' }).click();
    await stranded.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('没有交上去的情况。');
    await stranded.getByRole('button', { name: '从本机删除' }).click();
    await stranded.waitFor({ state: 'detached' });
    await walker.open('/');
    expect(await stranded.count()).toBe(0);
    await walker.leave();
  });

  it('is stranded once its version is closed or nobody touched it for thirty days', () => {
    const [now, kept] = [new Date('2020-03-01T00:00:00Z'), { keptAt: '2020-01-31T00:00:00Z' }];
    expect(strandingOf(kept, false, now)).toBe('CLOSED');
    expect(strandingOf(kept, true, now)).toBeUndefined();
    expect(strandingOf(kept, true, new Date('2020-03-01T00:00:01Z'))).toBe('OLD');
  });
});
