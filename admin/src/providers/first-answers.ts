import { ask, type TypedDocument } from './ask.ts';

interface FirstAnswer {
  answer: Promise<unknown>;
  askedAt: number;
}

/** Milliseconds after which a first answer is too old to be shown. */
const freshFor = 20_000;

const firstAnswers = new Map<string, FirstAnswer>();

/** Asks the API before anybody shows the answer: the first who asks the same takes it. */
export function askFirst<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables) {
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
