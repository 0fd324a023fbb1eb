import type { Language } from '@fupin/schema';
import { GraphQLError } from 'graphql';
import { sayAll, type Sentence } from './sentence.ts';

/** What a refusal says besides its sentences. */
interface RefusalFacts extends Record<string, unknown> {
  code: string;
  /** How HTTP answers it, where it is all of the answer. */
  http?: { status: number; headers?: Map<string, string> };
}

/** A refusal in one language. */
export interface RefusalText {
  message: string;
  extensions: Record<string, unknown>;
}

/** An error that whoever asked reads in their language; its own message is English, for whoever reads the log. */
export class Refusal extends GraphQLError {
  readonly #sentences: readonly Sentence[];

  constructor(sentences: Sentence | readonly Sentence[], facts: RefusalFacts) {
    const list = [sentences].flat();
    super(sayAll(list, 'en'), { extensions: facts });
    this.#sentences = list;
  }

  in(language: Language): RefusalText {
    return { message: sayAll(this.#sentences, language), extensions: this.extensions };
  }
}

/** One fault of an input: where it is, a code for programs and a sentence for people. */
export interface Problem {
  path: (string | number)[];
  code: string;
  sentence: Sentence;
}

/** An input at fault, with every problem. */
export class InputRefusal extends Refusal {
  readonly #problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ sentence }) => sentence),
      { code: 'BAD_INPUT', problems: problemsIn(problems, 'en') },
    );
    this.#problems = problems;
  }

  override in(language: Language): RefusalText {
    const { message, extensions } = super.in(language);
    return { message, extensions: { ...extensions, problems: problemsIn(this.#problems, language) } };
  }
}

const problemsIn = (problems: readonly Problem[], language: Language) =>
  problems.map(({ sentence, ...problem }) => ({ ...problem, message: sentence.in(language) }));

/** The refusal beneath what Apollo or graphql-js made of it; undefined where there is none. */
export function refusalBeneath(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError ? refusalBeneath(error.originalError) : undefined;
}
