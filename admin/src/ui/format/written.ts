import type { Language } from '@fupin/schema';

/**
 * The language that a text is marked with where it is not that of the console, as far as its writing shows: nobody says
 * in which language a purpose or a condition is. A character of Chinese weighs as much as two Latin letters; English and
 * French are not told apart.
 */
export function writtenIn(text: string, own: Language): Language | undefined {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const chinese = count(/\p{Script=Han}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (own !== 'zh') return 2 * chinese > latin ? 'zh' : undefined;
  return chinese === 0 && latin > 2 ? 'en' : undefined;
}
