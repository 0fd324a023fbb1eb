import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Chromium without a window: the one from npm, else one that is installed. */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await findChromium(), args: flags, headless: true });

async function findChromium(): Promise<string> {
  const executablePath =
    process.platform === 'linux' && process.arch === 'x64'
      ? await chromium.executablePath()
      : installed.find((path) => existsSync(path));
  if (!executablePath) throw new Error('There is no Chromium for this platform: install one');
  return executablePath;
}

/** What a page did that it must not do. */
export interface Misdeeds {
  all: string[];
  /** @throws when the page logged an error, failed a request or asked another origin. */
  assertNone(): void;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  misdeeds: Misdeeds;
}

export interface VisitOptions {
  url: string;
  width?: number;
  height?: number;
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

/** A fresh visitor of the console at `url`, watched for errors and for calls to elsewhere. */
export async function visit(
  browser: Browser,
  { url, width = 1280, height = 800, locale = 'zh-CN', colorScheme = 'light' }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale,
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  return { page, context, misdeeds: watch(page, new URL(url).origin) };
}

function watch(page: Page, origin: string): Misdeeds {
  const all: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') all.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => all.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) all.push(`elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') all.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      all.push(`refused: ${response.status()} ${response.url()} ${response.request().postData() ?? ''}`);
  });
  const assertNone = () => {
    if (all.length > 0) throw new Error(`The page misbehaved:\n${all.join('\n')}`);
  };
  return { all, assertNone };
}

/** Builds the console when something it is made of is newer than the last build. */
export function buildConsole(): Promise<void> {
  const cwd = fileURLToPath(new URL('../../admin', import.meta.url));
  return new Promise((built, failed) => {
    const build = spawn(process.execPath, ['build-when-stale.ts'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    build.on('error', failed);
    build.on('exit', (code) => (code === 0 ? built() : failed(new Error('The console could not be built'))));
  });
}

/** A phone whose browser keeps what it has in `folder` when it is closed. */
export async function startPhone(
  folder: string,
  { baseURL, offline }: { baseURL: string; offline: boolean },
): Promise<BrowserContext> {
  return playwright.launchPersistentContext(folder, {
    executablePath: await findChromium(),
    args: flags,
    headless: true,
    baseURL,
    offline,
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
}
