import type * as questionsModule from '../generated/graphql.ts';
import { inForce } from '../access/in-force.ts';
import { homeOf, type HomeKind } from '../ui/roles.ts';
import { ask, type TypedDocument } from './ask.ts';
import type { Viewer } from './signed-in.ts';

interface FirstAnswer {
  answer: Promise<unknown>;
  askedAt: number;
}

/** Milliseconds after which a first answer is too old to be shown. */
const freshFor = 20_000;

const firstAnswers = new Map<string, FirstAnswer>();

type Questions = typeof questionsModule;
type Ask = typeof askFirst;

/** What each home asks. */
const homeQuestions = {
  company: ({ CompanyHomeDocument }, { companies: [company] }, askFirst) =>
    company && askFirst(CompanyHomeDocument, { company }),
  county: ({ CountyDocument }, { counties: [county] }, askFirst) => county && askFirst(CountyDocument, { id: county }),
  audit: ({ AuditHomeDocument }, _viewer, askFirst) => askFirst(AuditHomeDocument, {}),
  administration: ({ AdminHomeDocument }, _viewer, askFirst) => askFirst(AdminHomeDocument, { inForce: inForce() }),
} satisfies Record<HomeKind, (questions: Questions, viewer: Viewer, askFirst: Ask) => unknown>;

/** Sends what the first page asks while the console is still being loaded; `last` is who was signed in last. */
export async function askFirstQuestions(last: Viewer | undefined, isHome: boolean): Promise<void> {
  const questions = await import('../generated/graphql.ts');
  const asked = askFirst(questions.ViewerDocument, {});
  if (!isHome) return;
  void askFirst(questions.InboxDocument, {});
  const viewer = last ?? (await asked).viewer;
  const kind = homeOf(viewer.roles);
  if (kind) void homeQuestions[kind](questions, viewer, askFirst);
}

function askFirst<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables) {
  const answer = ask(document, variables);
  // Whoever takes it meets its fault.
  answer.catch(() => undefined);
  firstAnswers.set(keyOf(document, variables), { answer, askedAt: Date.now() });
  return answer;
}

/** Asks the API, unless the same was asked first and its answer is not taken yet. @throws AskError */
export const askOnce: typeof ask = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  sending?: Parameters<typeof ask>[2],
): Promise<Result> => {
  const key = keyOf(document, variables);
  const first = firstAnswers.get(key);
  firstAnswers.delete(key);
  const isFresh = first && Date.now() - first.askedAt < freshFor;
  return isFresh ? (first.answer as Promise<Result>) : ask(document, variables, sending);
};

/** Nothing that was asked as one person is shown to the next. */
export const forgetFirstAnswers = (): void => firstAnswers.clear();

const keyOf = <Variables>(document: TypedDocument<unknown, Variables>, variables: Variables): string =>
  `${document.toString()} ${JSON.stringify(variables)}`;
