import type { Language } from '@fupin/schema';
import type { MeasurementPartsFragment } from '../../generated/graphql.ts';
import { formatMoney, formatNumber, formatPercent, type Shown } from './number.ts';
import type { Say } from './say.ts';

/** What is needed to say a figure; its dates and sources are shown beside it. */
export type Stated = Pick<MeasurementPartsFragment, 'value' | 'valueMax' | 'unit' | 'qualifier' | 'perUnit'>;

const hundredths = (ratio: string) => String(Math.round(Number(ratio) * 1e8) / 1e6);

/**
 * A figure in words, qualifier first: "more than 32,000 people", “超过3.2万人”.
 * Null is "not stated", never zero; `exact` repeats it with every digit when the text is shortened.
 */
export function formatMeasurement(figure: Stated, language: Language, say: Say): Shown {
  const { value, valueMax, unit, perUnit, qualifier } = figure;
  if (value === null) return whole(say('figure.notStated'));
  const low = quantity(value, figure, language);
  const high = valueMax === null ? undefined : quantity(valueMax, figure, language);
  const compose = (part: 'text' | 'exact') => {
    const number = high ? say('figure.range', { low: low[part], high: high[part] }) : low[part];
    const counted = isSelfSaid(unit)
      ? number
      : say(joinOf(number, low.isShortened, language), { figure: number, unit: unitOf(figure, value, language, say) });
    const rated = perUnit
      ? say('figure.per', { figure: counted, unit: say(`unit.${perUnit}`, { smart_count: 1 }) })
      : counted;
    return say(`qualifier.${qualifier}`, { figure: rated });
  };
  return { text: compose('text'), exact: compose('exact'), isShortened: low.isShortened || high?.isShortened === true };
}

const whole = (text: string): Shown => ({ text, exact: text, isShortened: false });

/** Money and shares carry their unit in their sign. */
const isSelfSaid = (unit: Stated['unit']) => ['CNY', 'USD', 'PERCENT', 'RATIO'].includes(unit);

function quantity(value: string, { unit }: Stated, language: Language): Shown {
  if (unit === 'CNY' || unit === 'USD') return formatMoney(value, unit, language);
  if (unit === 'PERCENT') return formatPercent(value, language);
  if (unit === 'RATIO') return formatPercent(hundredths(value), language);
  return formatNumber(value, language);
}

function unitOf({ unit, valueMax }: Stated, value: string, language: Language, say: Say): string {
  const count = Number(valueMax ?? value);
  const isMany = language === 'fr' ? Math.abs(count) >= 2 : count !== 1;
  return say(`unit.${unit}`, { smart_count: isMany ? 2 : 1 });
}

/** French says "25 millions de personnes" but "32 000 personnes". */
function joinOf(number: string, isShortened: boolean, language: Language): 'figure.counted' | 'figure.countedOf' {
  return language === 'fr' && isShortened && /[a-z]$/.test(number) ? 'figure.countedOf' : 'figure.counted';
}
