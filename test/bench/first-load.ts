import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';

/** A village's line and an old phone: 1.6 Mbit/s each way, 150 ms, a processor four times slower. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const slowdown = 4;

interface Load {
  what: string;
  /** Milliseconds until something was painted, and until the page could be used. */
  painted: number;
  usable: number;
  /** Bytes that came over the line until then. */
  bytes: number;
  requests: number;
}

/** Measures how long the console at `--url` takes to be usable on a slow line and processor, the median of `--runs`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:4000' },
      runs: { type: 'string', default: '3' },
      person: { type: 'string', default: 'editor@lueyang.demo.fupin' },
    },
  });
  const browser = await startBrowser();
  const url = values.url;
  const cases: (readonly [what: string, path: string, usable: string, person?: string])[] = [
    ['sign-in page', '/', 'main form button[type=submit]'],
    ['home, signed in', '/', '#main h1', values.person],
    ['explorer', '/#/explorer', '.graphiql-container .monaco-editor', 'auditor@demo.fupin'],
  ];
  for (const [what, path, usable, person] of cases) {
    const loads: Load[] = [];
    for (let run = 0; run < Number(values.runs); run++)
      loads.push(await measure(browser, { what, address: `${url}${path}`, usable, person }));
    const [median] = loads.toSorted((a, b) => a.usable - b.usable).slice(Math.floor(loads.length / 2));
    console.table([median]);
  }
  await browser.close();
}

interface Wanted {
  what: string;
  address: string;
  /** What can be used once it is visible. */
  usable: string;
  person: string | undefined;
}

async function measure(browser: Browser, { what, address, usable, person }: Wanted): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  if (person) await signIn(await context.newPage(), new URL('/api/demo/sign-in', address).href, person);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let [bytes, requests] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(usable).first().waitFor({ timeout: 120_000 });
  await page.evaluate('new Promise((idle) => requestAnimationFrame(() => setTimeout(idle)))');
  const load = { what, usable: Math.round(performance.now() - start), bytes, requests };
  const painted = await page.evaluate<number>(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN',
  );
  await context.close();
  return { ...load, painted: Math.round(painted) };
}

/** Signs in without loading the console, so that nothing of it is in the cache. */
async function signIn(page: Page, address: string, email: string): Promise<void> {
  await page.goto(new URL('/healthz', address).href);
  await page.evaluate(
    async ([path, body]) => {
      await fetch(path!, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      localStorage.setItem('fupin.signedIn', 'yes');
    },
    [address, JSON.stringify({ email })],
  );
  await page.close();
}

await main();
