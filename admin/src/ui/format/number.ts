import type { Language } from '@fupin/schema';

export const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en', fr: 'fr' };

/** From where a count is shortened: Chinese counts in 万, English and French in millions. */
const shortenedFrom: Record<Language, number> = { zh: 1e4, en: 1e6, fr: 1e6 };

/** A figure as it is shown, and in full when the shown one is shorter. */
export interface Shown {
  text: string;
  exact: string;
  isShortened: boolean;
}

/** Decimals stay strings: Intl formats them without going through a float. */
const literal = (decimal: string) => decimal as `${number}`;

/** A count or quantity: `3.2万`, `32,000`, `25 million`. */
export function formatNumber(decimal: string, language: Language): Shown {
  return shortened(decimal, language, { compactDisplay: language === 'zh' ? 'short' : 'long' });
}

/** An amount of one currency: `¥100亿`, `CN¥10B`, `10 Md CN¥`. */
export function formatMoney(amount: string, currency: string, language: Language): Shown {
  return shortened(amount, language, { style: 'currency', currency, compactDisplay: 'short' });
}

/** A share given in hundredths: `60%`. */
export function formatPercent(hundredths: string, language: Language): Shown {
  const exact = new Intl.NumberFormat(tags[language], {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 6,
  }).format(literal(hundredths));
  return { text: exact, exact, isShortened: false };
}

/** A share from 0 to 1 in percent, to two places: `22.5%`. */
export const formatShare = (share: string, language: Language): string =>
  formatPercent(String(Math.round(Number(share) * 10_000) / 100), language).text;

function shortened(decimal: string, language: Language, options: Intl.NumberFormatOptions): Shown {
  const tag = tags[language];
  const cents = options.style === 'currency' && decimal.includes('.') ? 2 : 0;
  const full = { ...options, compactDisplay: undefined, minimumFractionDigits: cents, maximumFractionDigits: 6 };
  const exact = new Intl.NumberFormat(tag, full).format(literal(decimal));
  if (Math.abs(Number(decimal)) < shortenedFrom[language]) return { text: exact, exact, isShortened: false };
  const text = new Intl.NumberFormat(tag, { ...options, notation: 'compact', maximumFractionDigits: 2 }).format(
    literal(decimal),
  );
  return { text, exact, isShortened: text !== exact };
}
