import { isDeepStrictEqual } from 'node:util';
import type { Contender } from './contenders/start-contenders.ts';
import { post } from './post.ts';
import type { Landmarks, Question } from './questions/question.ts';

/** A question that a contender answers, or why it does not. */
export interface Trial {
  contender: Contender;
  /** What to post. */
  body: object;
  /** Milliseconds of the second of two lone requests. */
  aloneTook: number;
}

export interface Refusal {
  contender: Contender;
  refusal: string;
}

/**
 * Asks everyone the same question and compares the answers with the hand-written one.
 * @throws Error when one answers other rows
 */
export async function agree(
  question: Question,
  landmarks: Landmarks,
  contenders: Contender[],
  token: string,
): Promise<(Trial | Refusal)[]> {
  const reference = contenders.find(({ name }) => name === 'hand-written')!;
  const expected = await post(reference.url, reference.ask(question, landmarks)!, token);
  if (!expected.data) throw new Error(`${question.name}: ${JSON.stringify(expected.errors)}`);
  const trials: (Trial | Refusal)[] = [];
  for (const contender of contenders) {
    const body = contender.ask(question, landmarks);
    if (!body) {
      trials.push({ contender, refusal: 'cannot say it' });
      continue;
    }
    await post(contender.url, body, token);
    const started = performance.now();
    const { data, errors } = await post(contender.url, body, token);
    const aloneTook = performance.now() - started;
    if (errors) {
      trials.push({ contender, refusal: `refused: ${errors[0]!.extensions?.code ?? errors[0]!.message}` });
      continue;
    }
    const answered = contender.name === 'postgraphile' ? question.postgraphile!.asOurs(data) : data;
    if (!isDeepStrictEqual(plain(answered), plain(expected.data)))
      throw new Error(`${contender.name} answers otherwise: ${question.name}\n${differing(answered, expected.data)}`);
    trials.push({ contender, body, aloneTook });
  }
  return trials;
}

/** Decimals without zeros at their end, objects without prototypes. */
function plain(answer: unknown): unknown {
  const json = JSON.stringify(answer, (_key, value: unknown) =>
    typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value,
  );
  return JSON.parse(json);
}

const differing = (answered: unknown, expected: unknown) =>
  [answered, expected].map((each) => JSON.stringify(each).slice(0, 600)).join('\n');
