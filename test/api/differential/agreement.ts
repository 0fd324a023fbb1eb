import { compareAnswers } from './compare-answers.ts';
import type { Asked, CursorPair, Operation } from './operations/asked.ts';
import { writeOperation } from './operations/write-operation.ts';
import { people, type Reader, type TwoReaders } from './two-readers.ts';

/** What became of an operation that both readers answered alike. */
export type Outcome = 'same' | 'empty' | 'refused';

interface Agreement {
  outcome: Outcome;
  cursors: Map<string, CursorPair[]>;
}

/** How often a page is turned. */
const mostTurns = 2;

/**
 * Asks both readers.
 * @throws Error with the operation and the first differences, when they differ.
 */
export async function assertAgreed(
  readers: TwoReaders,
  reader: Reader,
  { text, variables }: Operation,
): Promise<Agreement> {
  const engine = await readers.api.ask(people[reader], text, variables.engine);
  if (engine.errors?.[0]?.extensions.code === 'QUERY_TOO_COSTLY') return { outcome: 'refused', cursors: new Map() };
  const plain = await readers.resolvePlainly(reader, text, variables.plain);
  const { differences, cursors } = compareAnswers(
    { errors: engine.errors, ...engine.data },
    { errors: plain.errors, ...JSON.parse(JSON.stringify(plain.data)) },
  );
  if (differences.length > 0)
    throw new Error([`As ${reader}:`, text, JSON.stringify(variables.engine), ...differences.slice(0, 8)].join('\n'));
  return { outcome: saysSomething(engine.data) ? 'same' : 'empty', cursors };
}

/**
 * Asks both, then for the pages that follow by the engine's own cursors, then the same document with other variables,
 * then in a way that the engine must answer by several statements.
 * @throws Error as `assertAgreed`.
 */
export async function assertAgreedThroughout(
  readers: TwoReaders,
  reader: Reader,
  asked: readonly Asked[],
): Promise<Outcome> {
  const first = await assertAgreed(readers, reader, writeOperation(asked));
  let { cursors } = first;
  for (let turn = 0; turn < mostTurns && cursors.size > 0; turn++) {
    const at = new Map([...cursors].map(([path, pairs]) => [path, pairs[(pairs.length >> turn) - 1] ?? pairs[0]!]));
    ({ cursors } = await assertAgreed(readers, reader, writeOperation(asked, { cursors: at })));
  }
  await assertAgreed(readers, reader, writeOperation(asked, { again: true }));
  if (first.outcome === 'same') await assertAgreed(readers, reader, writeOperation(asked, { fieldByField: true }));
  return first.outcome;
}

/** Whether anything is stated beyond the shape of the answer. */
function saysSomething(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return Boolean(answer);
  return Object.entries(answer).some(([key, value]) => key !== '__typename' && saysSomething(value));
}
