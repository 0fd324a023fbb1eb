const listeners = new Set<() => void>();
let isLast = true;

/** Whether the last request was answered. */
export const wasAnswered = (): boolean => isLast;

/** Notes whether a request was answered, whatever the answer. */
export function noteAnswered(isAnswered: boolean): void {
  if (isLast === isAnswered) return;
  isLast = isAnswered;
  for (const listener of listeners) listener();
}

/** Calls whenever requests begin or cease to be answered. */
export function onAnswered(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
