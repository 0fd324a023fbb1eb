import type { FuzzyDateValue } from './fuzzy-date.ts';
import { vocabulary, type CodeOf } from './vocabulary.ts';

export const Qualifier = vocabulary('Qualifier', 'How exactly a figure is stated.', [
  'EXACT',
  'ABOUT',
  'MORE_THAN',
  'AT_LEAST',
  'LESS_THAN',
  'AT_MOST',
  'ORDER_OF_MAGNITUDE',
  'UNKNOWN',
]);
export type Qualifier = CodeOf<typeof Qualifier>;

export const Modality = vocabulary('Modality', 'Whether a figure happened or is only meant, hoped or possible.', [
  'ACTUAL',
  'EXPECTED',
  'TARGET',
  'PLANNED',
  'PLEDGED',
  'POTENTIAL',
  'CONDITIONAL',
  'PROPOSED',
]);
export type Modality = CodeOf<typeof Modality>;

export const Basis = vocabulary('Basis', 'How a figure relates to time.', {
  STOCK: 'A count at an instant; never summed over time.',
  FLOW: 'A quantity during a period.',
  CUMULATIVE: 'A running total since a beginning.',
  RATE: 'A ratio; never summed.',
});
export type Basis = CodeOf<typeof Basis>;

export const Dimension = vocabulary('Dimension', 'What kind of quantity a unit counts.', [
  'COUNT',
  'MASS',
  'MONEY',
  'RATIO',
  'TIME',
]);
export type Dimension = CodeOf<typeof Dimension>;

/** Every unit a figure may carry, with its dimension. */
export const unitDimensions = {
  PERSON: 'COUNT',
  HOUSEHOLD: 'COUNT',
  COUNTY: 'COUNT',
  PREFECTURE: 'COUNT',
  PROVINCE: 'COUNT',
  VILLAGE: 'COUNT',
  ENTERPRISE: 'COUNT',
  MEAL: 'COUNT',
  HEAD: 'COUNT',
  PIECE: 'COUNT',
  VIDEO: 'COUNT',
  FOLLOWER: 'COUNT',
  REQUEST: 'COUNT',
  STORE: 'COUNT',
  SESSION: 'COUNT',
  PRODUCT: 'COUNT',
  PROJECT: 'COUNT',
  FUND: 'COUNT',
  PLATFORM: 'COUNT',
  JOB: 'COUNT',
  TRAINEE: 'COUNT',
  TRANSACTION: 'COUNT',
  TONNE: 'MASS',
  KG: 'MASS',
  CNY: 'MONEY',
  USD: 'MONEY',
  PERCENT: 'RATIO',
  RATIO: 'RATIO',
  DAY: 'TIME',
  MONTH: 'TIME',
  YEAR: 'TIME',
  HOUR: 'TIME',
} as const satisfies Record<string, Dimension>;

export type Unit = keyof typeof unitDimensions;
export const Unit = vocabulary('Unit', 'What a figure counts.', Object.keys(unitDimensions) as Unit[]);

/**
 * A figure as honestly as it is known. `value: null` means not stated, zero is a value; `valueMax`
 * closes a range; `perUnit` makes it a price or rate ("75 CNY per HEAD").
 */
export interface MeasurementValue {
  value?: string;
  valueMax?: string;
  unit: Unit;
  qualifier: Qualifier;
  modality: Modality;
  basis: Basis;
  perUnit?: Unit;
  condition?: string;
  asOf?: FuzzyDateValue;
  period?: FuzzyDateValue;
  derived: boolean;
  formula?: string;
}
