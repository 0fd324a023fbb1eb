import type * as questionsModule from '../generated/graphql.ts';
import { today } from '../ui/format/today.ts';
import { askFirst } from '../providers/first-answers.ts';
import type { Viewer } from '../providers/signed-in.ts';
import { homeOf, type HomeKind } from '../ui/roles.ts';

type Questions = typeof questionsModule;
type Ask = typeof askFirst;

/** What each home asks. */
const homeQuestions = {
  company: ({ CompanyHomeDocument }, { companies: [company] }, askFirst) =>
    company && askFirst(CompanyHomeDocument, { company }),
  county: ({ CountyDocument }, { counties: [county] }, askFirst) => county && askFirst(CountyDocument, { id: county }),
  audit: ({ AuditHomeDocument }, _viewer, askFirst) => askFirst(AuditHomeDocument, {}),
  administration: ({ AdminHomeDocument }, _viewer, askFirst) => askFirst(AdminHomeDocument, { today: today() }),
} satisfies Record<HomeKind, (questions: Questions, viewer: Viewer, askFirst: Ask) => unknown>;

/** Sends what the first page asks while the console is still being loaded; `last` is who was signed in last. */
export async function askFirstQuestions(last: Viewer | undefined, isHome: boolean): Promise<void> {
  const questions = await import('../generated/graphql.ts');
  const request = askFirst(questions.ViewerDocument, {});
  if (!isHome) return;
  void askFirst(questions.InboxDocument, {});
  const viewer = last ?? (await request).viewer;
  const kind = homeOf(viewer.roles);
  if (kind) void homeQuestions[kind](questions, viewer, askFirst);
}
