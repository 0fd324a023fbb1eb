import { loadCatalogue } from './providers/i18n/load-catalogue.ts';
import { askFirstQuestions } from './home/first-questions.ts';
import { firstLanguage } from './providers/i18n/language.ts';
import { isSignedIn, signedInViewer } from './providers/signed-in.ts';
import { homeScreen, screenAt } from './screens.ts';
import { signedOutScreens } from './access/screens.ts';

/** Loads at once all that the first page is made of: the console, its words, its screen and what that asks. */
async function start(): Promise<void> {
  const language = firstLanguage();
  loadFirstScreen();
  const [{ mountConsole }, catalogue] = await Promise.all([import('./mount.tsx'), loadCatalogue(language)]);
  mountConsole(language, catalogue);
}

/** What does not come now is asked for again by whoever shows it, and fails there. */
function loadFirstScreen(): void {
  const screen = screenAt(window.location.hash);
  const isOpen = isSignedIn() || screen === signedOutScreens.welcome;
  const [load] = (isOpen && screen) || signedOutScreens.signIn;
  void load().catch(() => undefined);
  if (!isSignedIn()) return;
  void import('./layout/Layout.tsx').catch(() => undefined);
  void askFirstQuestions(signedInViewer(), screen === homeScreen).catch(() => undefined);
}

void start();
