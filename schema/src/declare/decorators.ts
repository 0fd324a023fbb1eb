import type {
  ChoiceField,
  Declared,
  EmbeddedField,
  Field,
  FieldBase,
  FigureField,
  FigureSql,
  RecordOptions,
  RootFigure,
  ScalarField,
  ToOneField,
} from './declaration.ts';
import { lowerFirst, pluralOf, snakeCase } from './naming.ts';
import { registerCommon, registerField, registerFigure, registerRecord, registerValue } from './registry.ts';
import type { Vocabulary } from '../values/vocabulary.ts';

/** Declares a record: one table, one type in the contract, one policy. */
export function Stored(options: RecordOptions) {
  return (type: Declared): void => {
    registerRecord({
      plural: pluralOf(lowerFirst(type.name)),
      table: snakeCase(type.name),
      ...options,
      name: type.name,
      type,
    });
  };
}

/** Declares what the records of a base class have in common, under the name that the contract gives it. */
export function Common(name: string, description: string) {
  return (type: Declared): void => registerCommon({ name, description, type });
}

/** Declares a value that records embed as columns of their own table. */
export function Value(description: string, sortBy?: string) {
  return (type: Declared): void => {
    registerValue({ name: type.name, description, type, sortBy });
  };
}

interface Options {
  optional?: boolean;
  hidden?: boolean;
  volatile?: boolean;
}

type FieldDecorator = (target: object, name: string) => void;

function declare<F extends Field>(
  rest: Omit<F, keyof FieldBase> & { kind: F['kind'] },
  description: string,
  options: Options,
): FieldDecorator {
  return (target, name) => {
    const type = target.constructor as Declared;
    const field = { name, description, optional: false, hidden: false, ...options, ...rest } as unknown as Field;
    registerField(type, field);
  };
}

const scalar =
  (kind: ScalarField['kind']) =>
  (description: string, options: Options = {}) =>
    declare<ScalarField>({ kind }, description, options);

export const Id = (description: string, options: Options & Pick<ScalarField, 'points'> = {}) =>
  declare<ScalarField>({ kind: 'id' }, description, options);
/** A text. */
export const Text = (
  description: string,
  options: Options & Pick<ScalarField, 'long' | 'form' | 'searched' | 'shown' | 'secret'> = {},
) => declare<ScalarField>({ kind: 'text' }, description, { ...options, hidden: options.hidden || options.secret });
export const Texts = scalar('texts');
export const Count = scalar('count');
export const Decimal = scalar('decimal');
/** An amount of money: at most 16 digits before the point and 4 after it. */
export const Amount = (description: string, options: Options = {}) =>
  declare<ScalarField>({ kind: 'decimal', columnType: 'numeric(20,4)' }, description, options);
export const Flag = scalar('flag');
export const Day = scalar('day');
export const Instant = scalar('instant');
export const Localized = scalar('localized');

/** One code of a vocabulary. */
export const Choice = (vocabulary: Vocabulary, description: string, options: Options = {}) =>
  declare<ChoiceField>({ kind: 'choice', vocabulary }, description, options);

/** Several codes of a vocabulary. */
export const Choices = (vocabulary: Vocabulary, description: string, options: Options = {}) =>
  declare<ChoiceField>({ kind: 'choices', vocabulary }, description, options);

/** A value stored as columns beside the record's own. */
export const Embedded = (
  value: () => Declared,
  description: string,
  options: Options & Pick<EmbeddedField, 'adds'> = {},
) => declare<EmbeddedField>({ kind: 'embedded', value }, description, options);

/** A list of values or of parts, which only inputs take. */
export const Many = (value: () => Declared, description: string, options: Options = {}) =>
  declare<EmbeddedField>({ kind: 'embedded', value, many: true }, description, options);

/** A relation to one other record; `reverse` or `partOf` names what the other record shows of it. */
export const ToOne = (
  target: () => Declared,
  description: string,
  { reverse, partOf, through, ...options }: Options & Pick<ToOneField, 'reverse' | 'partOf' | 'through'> = {},
) => declare<ToOneField>({ kind: 'toOne', target, reverse, partOf, through }, description, options);

/** A list of values that SQL computes from the record's row; with `single` the one value it computes. */
export const Figure = (value: () => Declared, description: string, sql: FigureSql, { single = false } = {}) =>
  declare<FigureField>({ kind: 'figure', value, sql, single }, description, { optional: single });

/** Declares a figure of the query root. */
export const declareFigure = (figure: RootFigure): void => registerFigure(figure);
