import { timesDecimal, type Language } from '@fupin/schema';

/** Marks that stand between thousands, and between ones and tenths: in French a comma is never one between thousands. */
const marks: Record<Language, { thousands: string; decimal: string }> = {
  zh: { thousands: `,\\s'’_`, decimal: '.' },
  en: { thousands: `,\\s'’_`, decimal: '.' },
  fr: { thousands: `\\s'’_`, decimal: '.,' },
};

/**
 * What was typed as a plain decimal, by the habits of a language: full-width digits and marks between thousands are
 * accepted, "１，２５０" is "1250", and in French "1 234,56" is "1234.56". Undefined where it is no number or could be
 * another one: a mark between thousands has exactly three digits after it.
 */
export function plainDecimal(typed: string, language: Language): string | undefined {
  const { thousands, decimal } = marks[language];
  const text = typed.normalize('NFKC').trim().replaceAll('、', ',').replace('。', '.');
  const number = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:[${thousands}]\\d{3})+)(?:[${decimal}](\\d+))?$`).exec(text);
  if (!number) return undefined;
  const [, sign, whole, part] = number;
  return `${sign}${whole!.replaceAll(/\D/g, '')}${part === undefined ? '' : `.${part}`}`;
}

/** What was typed in 万, in ones: "1.5" is "15000". */
export const tenThousandTimes = (decimal: string): string => timesDecimal(decimal, '10000');
