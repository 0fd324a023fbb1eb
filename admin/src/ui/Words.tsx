import { writtenIn } from './format/written.ts';
import { useLanguage } from './use-say.ts';

/** A text in the words of whoever wrote it, marked for speech and fonts where it is not in the console's language. */
export function Words({ text }: { text: string }) {
  const language = writtenIn(text, useLanguage());
  return language ? <span lang={language}>{text}</span> : text;
}
