import { useEffect, useEffectEvent } from 'react';
import { useRefresh } from 'react-admin';
import { draftStore } from './draft-store.ts';

/** Milliseconds between tries while something waits: a line may come back without a word. */
const between = 15_000;

/** What knows how to send and to look up comes once there is need of it: the first page has none. */
const loadOutbox = () => import('./outbox.ts');
const loadLocalCandidates = () => import('../../ui/acting/local-candidates.ts');

/** What officials look up while they write a plan. */
const lookedUp = ['Indicator', 'Product', 'Organization', 'Area', 'SalesPlatform', 'Producer'];

/** Milliseconds after which the page has what it needs, and lookups may take the line. */
const atLeisure = 4_000;

/** Sends what waits on this device whenever there is hope: at the start, when the line is back, when the window is looked at. */
export function useOutbox(user: string | undefined): void {
  const refresh = useRefresh();
  const showAnew = useEffectEvent(() => refresh());
  useEffect(() => {
    if (!user) return undefined;
    const send = async () => {
      const waits = (await draftStore.of(user)).some(({ sent, theirs }) => sent && !theirs);
      if (!waits) return;
      const outbox = await loadOutbox().catch(() => undefined);
      const outcome = (await outbox?.sendSaves(user)) ?? 'offline';
      // What is shown has changed, or who is signed in has.
      if (outcome !== 'offline') showAnew();
    };
    const go = () => void send();
    const look = () => document.visibilityState === 'visible' && go();
    go();
    window.addEventListener('online', go);
    window.addEventListener('focus', go);
    document.addEventListener('visibilitychange', look);
    const clock = setInterval(go, between);
    return () => {
      window.removeEventListener('online', go);
      window.removeEventListener('focus', go);
      document.removeEventListener('visibilitychange', look);
      clearInterval(clock);
    };
  }, [user]);
}

/** Loads what is looked up while a plan is written, so that it is there without a line. */
export function useLookups(user: string | undefined): void {
  useEffect(() => {
    if (!user) return undefined;
    const load = () =>
      void loadLocalCandidates().then(
        ({ loadLookups }) => loadLookups(user, lookedUp),
        () => undefined,
      );
    const later = setTimeout(load, atLeisure);
    window.addEventListener('online', load);
    return () => {
      clearTimeout(later);
      window.removeEventListener('online', load);
    };
  }, [user]);
}
