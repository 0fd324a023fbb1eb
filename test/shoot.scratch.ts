import { startBrowser, visit } from './support/browser.ts';
import { AxeBuilder } from '@axe-core/playwright';
const [,, who='editor@lueyang.demo.fupin', lang='zh', size='desktop', theme='light', ...paths] = process.argv;
const url = 'http://localhost:4020';
const browser = await startBrowser();
const phone = size==='phone';
const { page, misdeeds } = await visit(browser, { url, width: phone?390:1280, height: phone?844:800, locale: {zh:'zh-CN',en:'en-US',fr:'fr-FR'}[lang]!, colorScheme: theme as 'light' });
const axe = async (name: string) => { const { violations } = await new AxeBuilder({ page: page as any }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze(); for (const v of violations) console.log('AXE', name, v.id, v.help, v.nodes.slice(0,3).map(n=>n.html.slice(0,160)+' :: '+(n.any[0]?.message??n.all[0]?.message??n.none[0]?.message))); const o = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'); if (Number(o)>0) console.log('OVERFLOW', name, o); };
await page.goto(url + '/'); await page.waitForSelector('form');
await page.waitForTimeout(400);
if (who==='none') { await page.screenshot({ path: `/tmp/w/shot-signin-${lang}-${size}-${theme}.png`, fullPage: true }); await axe('signin'); }
else {
  const r = await page.request.post('/api/demo/sign-in', { data: { email: who } }); console.log('signin', r.status());
  if (lang!=='keep') await page.evaluate(`localStorage.setItem('fupin.language','${lang}')`);
  await page.reload();
  for (const p of paths) {
    await page.goto(url + '/#' + p); await page.waitForTimeout(1300);
    const name = (p==='/'?'home':p.replace(/[^a-z0-9]+/gi,'_').slice(0,40)).replace(/^_/,'');
    await page.screenshot({ path: `/tmp/w/shot-${name}-${lang}-${size}-${theme}.png`, fullPage: true }); console.log(await page.title(), '|', await page.evaluate('document.documentElement.lang')); await axe(p);
  }
}
console.log(misdeeds.all); await browser.close();
