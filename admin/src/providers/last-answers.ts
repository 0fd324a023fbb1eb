import { clear, createStore, del, entries, get, set } from 'idb-keyval';

interface LastAnswer {
  answer: unknown;
  readAt: string;
}

/** Answers beyond which the oldest are forgotten. */
const most = 400;

const store = createStore('fupin-answers', 'answers');

/**
 * What the API answered last, question by question, for the hours without a line. It is whoever is signed in who reads
 * it, and it is gone when they sign out.
 */
export const lastAnswers = {
  keep: (user: string, question: string, answer: unknown): Promise<void> =>
    set(`${user} ${question}`, { answer, readAt: new Date().toISOString() }, store)
      .then(forgetOldest)
      .catch(() => undefined),
  find: (user: string, question: string): Promise<LastAnswer | undefined> =>
    get<LastAnswer>(`${user} ${question}`, store).catch(() => undefined),
  forgetAll: (): Promise<void> => clear(store).catch(() => undefined),
};

async function forgetOldest(): Promise<void> {
  const stored = await entries<string, LastAnswer>(store);
  const oldest = stored
    .toSorted(([, a], [, b]) => (a.readAt < b.readAt ? -1 : 1))
    .slice(0, Math.max(0, stored.length - most));
  await Promise.all(oldest.map(([key]) => del(key, store)));
}
