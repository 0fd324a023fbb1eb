import type { Language } from '@fupin/schema';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Catalogue } from './providers/i18n/phrase.ts';
import { storeConsole } from './providers/new-version.ts';
import { makeI18nProvider } from './providers/i18n/i18n-provider.ts';

/** Puts the console in the place of what the page showed before it came. */
export function mountConsole(language: Language, catalogue: Catalogue): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App i18nProvider={makeI18nProvider(language, catalogue)} />
    </StrictMode>,
  );
  whenShown(() => void storeConsole());
}

/** What can wait does not take the line from the first page. */
function whenShown(then: () => void): void {
  const start = () => setTimeout(then, 2_000);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
