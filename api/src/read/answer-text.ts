/** The data of an answer as the JSON text that PostgreSQL made of it. */
export class AnswerText {
  constructor(readonly text: string) {}
}

/** An answer as its body: text goes through as it is. */
export const bodyOf = (answer: { data?: unknown }): string =>
  answer.data instanceof AnswerText ? `{"data":${answer.data.text}}` : JSON.stringify(answer);
