/** The data of an answer as the JSON text that PostgreSQL made of it. */
export class AnswerText {
  constructor(readonly text: string) {}
}

/** An answer as its body: text goes through as it is. */
export function bodyOf(answer: { data?: unknown; extensions?: Record<string, unknown> }): string {
  const { data, extensions } = answer;
  if (!(data instanceof AnswerText)) return JSON.stringify(answer);
  return `{"data":${data.text}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}`;
}
