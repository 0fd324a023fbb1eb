// A script and no module, as older browsers take a service worker only so; there its global is typed as any worker's.
const worker = self as unknown as ServiceWorkerGlobalScope;

// Written in by the build.
declare const builtVersion: string;
declare const builtFiles: readonly string[];

/** The page's own file, and what its content must hash to: no page of one version with the scripts of another. */
const page = 'index.html';
const own = `fupin-${builtVersion}`;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => data === 'take over' && void worker.skipWaiting());
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

/** Stores the console whole, or not at all. */
async function install(): Promise<void> {
  const fetched = await fetch(page, { cache: 'no-cache' });
  if ((await hashOf(fetched.clone())) !== builtVersion) throw new Error('The server has another version of the page');
  const cache = await caches.open(own);
  await cache.addAll([...builtFiles]);
  await cache.put(page, fetched);
}

async function hashOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The version before stays, for windows that still show it. */
async function takeOver(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith('fupin-') && name !== own);
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The console from what is stored; everything else, the API above all, is none of its business. */
function answerTo(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  const home = new URL('./', worker.location.href);
  if (request.method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const file = pathname.slice(home.pathname.length);
  if (request.mode === 'navigate') return file === '' || file === page ? stored(own, page, request) : undefined;
  return file.startsWith('assets/') || builtFiles.includes(file) ? stored(undefined, file, request) : undefined;
}

/** A file of one version, or of whichever has it, as the names of scripts have a hash of their content. */
async function stored(cacheName: string | undefined, file: string, request: Request): Promise<Response> {
  const found = await caches.match(new URL(file, worker.location.href), {
    ignoreVary: true,
    ...(cacheName && { cacheName }),
  });
  return found ?? fetch(request);
}
