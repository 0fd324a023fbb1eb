import { useEffect } from 'react';

/** Where the focus was, and the sections around it from the inside out. */
interface Place {
  element: Element;
  sections: readonly Element[];
}

/**
 * Keeps the focus on the page: when the button or the row that had it goes, by an act that succeeded or a list that
 * was read anew, it moves to the heading of the section where it was, not to the top of the document.
 */
export function useLastingFocus(): void {
  useEffect(() => {
    let place: Place | undefined;
    const remember = ({ target }: FocusEvent) => {
      const element = target as Element;
      if (element.closest('#main')) place = { element, sections: sectionsAround(element) };
    };
    const check = () => {
      if (!place || document.activeElement !== document.body || document.querySelector('[role=dialog]')) return;
      if (place.element.isConnected && !place.element.matches(':disabled')) return;
      nearest(place)?.focus({ preventScroll: true });
    };
    // Browsers take the focus from what is gone or disabled only once they draw.
    const watcher = new MutationObserver(() => requestAnimationFrame(() => setTimeout(check)));
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}

function sectionsAround(element: Element): Element[] {
  const section = element.parentElement?.closest('section');
  return section ? [section, ...sectionsAround(section)] : [];
}

function nearest({ sections }: Place): HTMLElement | null {
  const section = sections.find(({ isConnected }) => isConnected);
  return (
    section?.querySelector<HTMLElement>('h2[tabindex]') ??
    document.querySelector<HTMLElement>('#main h1') ??
    document.querySelector<HTMLElement>('#main')
  );
}
