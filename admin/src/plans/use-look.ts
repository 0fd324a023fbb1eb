import { useEffect, useRef } from 'react';
import { newId } from '../ui/acting/new-id.ts';
import { perform } from '../ui/acting/perform.ts';
import type { PlanVersionPartsFragment } from '../generated/graphql.ts';
import { mayDo } from './writing/may-do.ts';

/**
 * Notes that the reader has looked, once they leave the page, its window or the browser: until then they are shown what
 * changed since the last time. It is noted once, whichever way they leave first.
 */
export function useLook({ id, state, permissions }: PlanVersionPartsFragment): void {
  const mayLook = mayDo({ permissions }, 'lookAtPlanVersion');
  const isRead = useRef(false);
  useEffect(() => {
    isRead.current = mayLook && state !== 'DRAFT';
  }, [mayLook, state]);
  useEffect(() => {
    let isNoted = false;
    const note = () => {
      if (!isRead.current || isNoted) return;
      isNoted = true;
      void perform('lookAtPlanVersion', { requestId: newId(), planVersionId: id }, { keepalive: true }).catch(
        () => undefined,
      );
    };
    const noteWhenHidden = () => {
      if (document.visibilityState === 'hidden') note();
    };
    document.addEventListener('visibilitychange', noteWhenHidden);
    window.addEventListener('pagehide', note);
    return () => {
      document.removeEventListener('visibilitychange', noteWhenHidden);
      window.removeEventListener('pagehide', note);
      note();
    };
  }, [id]);
}
