import { loadCatalogue } from './console/words/load-catalogue.ts';
import { firstLanguage } from './providers/language.ts';
import { isSignedIn } from './providers/signed-in.ts';

/** Asks at once for all that the first page is made of: the console, its words, and the frame for who is signed in. */
async function start(): Promise<void> {
  const language = firstLanguage();
  if (isSignedIn()) {
    void import('./console/layout/Layout.tsx');
    void import('./console/home/Home.tsx');
  }
  const [{ mountConsole }, catalogue] = await Promise.all([import('./mount.tsx'), loadCatalogue(language)]);
  mountConsole(language, catalogue);
}

void start();
