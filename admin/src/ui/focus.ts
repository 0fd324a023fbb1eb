import { useEffect, useRef, type RefObject } from 'react';

const page = () => document.getElementById('main');

/** Moves the focus to the heading of the page; where that is not there yet, to the page, and the heading takes it over. */
export function focusPage(): void {
  const heading = page()?.querySelector<HTMLElement>('h1');
  (heading ?? page())?.focus({ preventScroll: true });
}

/** A heading that takes over the focus which waits for it on its page. */
export function useAwaitedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === page()) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

/** Moves the focus to the first control of what takes the place of something else; `step` names it, and nothing is first. */
export function useFocusOnStep<Element extends HTMLElement>(
  within: RefObject<Element | null>,
  step: string | undefined,
): void {
  useEffect(() => {
    if (step !== undefined) within.current?.querySelector<HTMLElement>('a[href], input, button')?.focus();
  }, [within, step]);
}

/**
 * Moves the focus within a form that was refused: to the first field that is wrong, else to what says why, so that it
 * is read aloud and the keyboard goes on from there. `refusal` is another one each time, and undefined while there is none.
 */
export function useFocusOnRefusal(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal === undefined) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]:not([aria-hidden=true])');
    const why = form.current?.querySelector<HTMLElement>('[role=alert]');
    if (!wrong && why) why.tabIndex = -1;
    (wrong ?? why)?.focus();
  }, [refusal]);
  return form;
}
