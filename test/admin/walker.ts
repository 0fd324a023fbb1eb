import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { visit, type Misdeeds, type VisitOptions } from '../support/browser.ts';

export type ConsoleLanguage = 'zh' | 'en' | 'fr';

const browserLocales: Record<ConsoleLanguage, string> = { zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR' };

export interface WalkerOptions extends Omit<VisitOptions, 'locale'> {
  language: ConsoleLanguage;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Somebody in front of the console. */
export class Walker {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  readonly #url: string;
  #visits = 0;

  private constructor(page: Page, misdeeds: Misdeeds, url: string) {
    this.page = page;
    this.misdeeds = misdeeds;
    this.#url = url;
  }

  /** Opens the sign-in page and chooses the language. */
  static async arrive(browser: Browser, { language, ...options }: WalkerOptions): Promise<Walker> {
    const { page, misdeeds } = await visit(browser, { ...options, locale: browserLocales[language] });
    const walker = new Walker(page, misdeeds, options.url);
    await page.goto('/');
    await page.locator('main select').selectOption(language);
    await page.locator('main h2').first().waitFor();
    return walker;
  }

  /** Enters by a click on one of the demo people, the nth with that place or role on their button. */
  async enter(label: string | RegExp, nth = 0): Promise<this> {
    await this.page.locator('main li').getByRole('button', { name: label }).nth(nth).click();
    await this.settled(this.page.locator('#main h1'));
    return this;
  }

  /** Enters as the demo person with that address. */
  async enterAs(email: string): Promise<this> {
    await this.page.evaluate(
      `(async () => {
        await fetch('/api/demo/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ email }))} });
        localStorage.setItem('fupin.signedIn', 'yes');
      })()`,
    );
    return this.open('/');
  }

  /** Opens a page afresh and waits until it shows what it has. */
  async open(path: string): Promise<this> {
    await this.page.goto(`${this.#url}/?visit=${++this.#visits}#${path}`);
    await this.settled(this.page.locator('#main h1'));
    return this;
  }

  /** Goes to another page within the console and waits until it shows what it has. */
  async turnTo(path: string): Promise<this> {
    if (new URL(this.page.url()).hash === `#${path}`) return this;
    await this.page.evaluate(`new Promise((turned) => {
      const heading = () => document.querySelector('#main h1');
      const [left, text] = [heading(), heading().textContent];
      const look = () => (heading() && (heading() !== left || heading().textContent !== text) ? turned() : requestAnimationFrame(look));
      location.hash = ${JSON.stringify(path)};
      look();
    })`);
    await this.settled(this.page.locator('#main h1'));
    return this;
  }

  /** Waits until something is shown and nothing is still being read; a page that hangs tells what it did. */
  async settled(shown: Locator): Promise<void> {
    try {
      await shown.first().waitFor({ timeout: 20_000 });
      await this.page
        .locator('#main [role=status][aria-label]')
        .first()
        .waitFor({ state: 'detached', timeout: 20_000 });
    } catch (error) {
      const seen = await this.page.locator('body').innerText();
      throw new Error(`${this.page.url()} hangs. It shows:\n${seen}\nIt did:\n${this.misdeeds.all.join('\n')}`, {
        cause: error,
      });
    }
  }

  /** Every fault that axe finds on the page, as text. */
  async accessibilityFaults(): Promise<string[]> {
    if (await this.page.evaluate<boolean>('window.axe === undefined')) await this.page.evaluate(axe);
    const only = { runOnly: { type: 'tag', values: axeTags }, resultTypes: ['violations'] };
    const { violations } = await this.page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(only)})`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }

  /** How many pixels the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  language(): Promise<string> {
    return this.page.evaluate('document.documentElement.lang');
  }

  async leave(): Promise<void> {
    await this.page.context().close();
    this.misdeeds.assertNone();
  }
}
