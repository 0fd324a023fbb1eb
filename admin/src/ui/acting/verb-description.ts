/** How a field of a verb's input is asked for. */
type FieldKind =
  | 'choice'
  | 'choices'
  | 'count'
  | 'date'
  | 'decimal'
  | 'flag'
  | 'fuzzyDate'
  | 'group'
  | 'id'
  | 'list'
  | 'localized'
  | 'longText'
  | 'measurement'
  | 'money'
  | 'reference'
  | 'term'
  | 'text'
  | 'texts';

/** One field of a verb's input, as the contract describes it. */
export interface FieldDescription {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  /** In English, as the contract says it. */
  readonly description: string;
  /** The name and the codes of its vocabulary, where it is a choice. */
  readonly vocabulary?: string;
  readonly codes?: readonly string[];
  /** The type of the record it names, where it is a reference. */
  readonly points?: string;
  /** The fields of each, where it is a list or a group. */
  readonly fields?: readonly FieldDescription[];
}

/** How much a verb weighs; what is binding or final is confirmed before it is done. */
export type Gravity = 'harmless' | 'binding' | 'final';

/** A mutation as a form needs to know it. */
export interface VerbDescription {
  readonly description: string;
  /** The type of the record it is done with; none for what is done with Fupin as a whole. */
  readonly on?: string;
  /** The field that names that record. */
  readonly target?: string;
  readonly gravity: Gravity;
  /** The type of the record it answers. */
  readonly answers: string;
  /** Whether it changes the record, so that it is told at which version the record was seen. */
  readonly isVersioned: boolean;
  /** Whether it answers a secret that is shown once. */
  readonly reveals: boolean;
  readonly fields: readonly FieldDescription[];
}
