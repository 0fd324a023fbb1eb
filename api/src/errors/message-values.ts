import type { Language, Translations } from '@fupin/schema';

/** Whether the text before a brace is a message, or lists the options of a plural or a selection. */
type Level = 'message' | 'options';

type Outer<Levels extends Level[]> = Levels extends [Level, ...infer Rest extends Level[]] ? Rest : [];

/** The names of the values in an ICU message: `most` in `{most}`, `count` in `{count, plural, one {# row} other {# rows}}`. */
type NamesIn<Text extends string, Levels extends Level[] = ['message']> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? NamesIn<Rest, Outer<Levels>>
      : never
    : Levels extends ['options', ...Level[]]
      ? NamesIn<After, ['message', ...Levels]>
      : NamesFrom<After, Levels>
  : never;

/** The names from an opening brace on. */
type NamesFrom<Text extends string, Levels extends Level[]> = Text extends `${infer Name}}${infer Rest}`
  ? Name extends `${infer Head},${string}`
    ? Text extends `${Head},${infer Options}`
      ? Head | NamesIn<Options, ['options', ...Levels]>
      : never
    : Name | NamesIn<Rest, Levels>
  : never;

/** The names of the values that a sentence takes in any language. */
export type ValueNames<Texts extends Translations> = NamesIn<Texts[Language]>;
