import { Amount, Choice, Count, Day, Decimal, Embedded, Flag, Text, Value } from './decorators.ts';
import { DatePrecision, type FuzzyDateValue } from '../values/fuzzy-date.ts';
import { Basis, Modality, Qualifier, Unit, type MeasurementValue } from '../values/measurement.ts';
import { isCurrency } from '../values/currencies.ts';
import type { MoneyValue } from '../values/money.ts';

/** Three capital letters, and of the currencies that there are. */
export const currencyCode = { pattern: '[A-Z]{3}', example: 'CNY', isKnown: isCurrency };

@Value('A date as a source gives it: the days it may mean, in its own words.', 'earliest')
export class FuzzyDate implements FuzzyDateValue {
  @Choice(DatePrecision, 'How finely the date is known.') precision!: DatePrecision;
  @Day('The first day it may mean.', { optional: true }) earliest?: string;
  @Day('The last day it may mean.', { optional: true }) latest?: string;
  @Text('The words of the source.', { optional: true }) text?: string;
  @Flag('Whether we concluded the date rather than read it.') inferred!: boolean;
  @Text('From what it was concluded.', { optional: true }) inferenceNote?: string;
}

@Value('An amount of one currency.', 'amount')
export class Money implements MoneyValue {
  @Amount('The exact amount.') amount!: string;
  @Text('ISO 4217 code.', { form: currencyCode }) currency!: string;
}

@Value('A figure as honestly as it is known: how exact, whether it happened, and how it relates to time.', 'value')
export class Measurement implements MeasurementValue {
  @Decimal('Null means not stated; zero is a value.', { optional: true }) value?: string;
  @Decimal('The upper end of a range.', { optional: true }) valueMax?: string;
  @Choice(Unit, 'What is counted.') unit!: Unit;
  @Choice(Qualifier, 'How exactly it is stated.') qualifier!: Qualifier;
  @Choice(Modality, 'Whether it happened or is only meant.') modality!: Modality;
  @Choice(Basis, 'How it relates to time.') basis!: Basis;
  @Choice(Unit, 'Makes it a rate or price: "75 CNY per HEAD".', { optional: true }) perUnit?: Unit;
  @Text('What must hold for it, as the source says.', { optional: true }) condition?: string;
  @Embedded(() => FuzzyDate, 'The instant a stock or running total was counted.', { optional: true }) asOf?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'The period a flow belongs to.', { optional: true }) period?: FuzzyDate;
  @Flag('Whether we computed it from other figures.') derived!: boolean;
  @Text('How it was computed.', { optional: true }) formula?: string;
}

@Value('The time a promise runs.', 'months')
export class Term {
  @Count('Length in months.') months!: number;
  @Embedded(() => FuzzyDate, 'When it begins.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ends.', { optional: true }) endsOn?: FuzzyDate;
}

@Value('The same amount in another currency, as the source printed it; never recomputed.')
export class ReportedConversion {
  @Amount('The amount as printed.') amount!: string;
  @Text('ISO 4217 code.', { form: currencyCode }) currency!: string;
  @Decimal('Units of the original currency for one of this, to four places.', { optional: true }) impliedRate?: string;
}
