import { onAnswered, wasAnswered } from './answered.ts';

/** Whether there is no line: the device says so, or the last request was not answered. */
export const isLineDown = (): boolean => !wasAnswered() || !navigator.onLine;

/** Calls whenever the line goes or comes back. */
export function onLine(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  const stop = onAnswered(listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
    stop();
  };
}
