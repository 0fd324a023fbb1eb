type Listener = () => void;

/** Milliseconds between looks for a new version in a window that stays open. */
const between = 60 * 60 * 1000;

let registration: ServiceWorkerRegistration | undefined;
let isHere = false;
let hasAccepted = false;
const listeners = new Set<Listener>();

/** Whether a newer console than the one in this window is ready on the device. */
export const isNewVersionHere = (): boolean => isHere;

export function onNewVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Lets the new version begin in this window; others say so and wait for their own click. */
export function takeNewVersion(): void {
  const waiting = registration?.waiting;
  if (!waiting) return window.location.reload();
  hasAccepted = true;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin than ours
  waiting.postMessage('take over');
}

/** Stores the console on the device once it is shown, so that it opens without a line, and watches for new versions. */
export async function storeConsole(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  let hasController = !isFirst;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hasAccepted) return window.location.reload();
    // The first one takes over the page that it comes from.
    if (hasController) announce();
    hasController = true;
  });
  registration = await serviceWorker.register('./service-worker.js', { updateViaCache: 'none' }).catch(() => undefined);
  if (!registration) return;
  const worker = registration;
  if (worker.waiting && !isFirst) announce();
  worker.addEventListener('updatefound', () => {
    const coming = worker.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && serviceWorker.controller) announce();
    });
  });
  setInterval(() => void worker.update().catch(() => undefined), between);
}

function announce(): void {
  isHere = true;
  for (const listener of listeners) listener();
}
