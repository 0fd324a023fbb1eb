import type { GraphQLInputType } from 'graphql';

/** A value given to an argument, in the document or by a variable. */
export interface Given {
  value: unknown;
  /** What the variable holds when the same document is asked again. */
  again: unknown;
  type: GraphQLInputType;
  byVariable: boolean;
}

/** How a field stands in its selection: by itself, within a fragment, or twice with its selection divided. */
export type Standing = 'plain' | 'inline' | 'fragment' | 'twice';

/** A field that a random operation asks for. */
export interface Asked {
  name: string;
  args: Record<string, Given>;
  under: Asked[];
  /** The type that it stands on, for fragments. */
  on: string;
  standing: Standing;
  isAliased: boolean;
  condition?: { directive: 'skip' | 'include'; is: boolean; byVariable: boolean };
  /** Whether to ask for the next page, too, by the engine's own cursor. */
  turns?: boolean;
}

/** The cursor of the same row, as the engine and as the plain resolution write it. */
export interface CursorPair {
  engine: string;
  plain: string;
}

/** An operation as text, with the variables that the engine and the plain resolution get. */
export interface Operation {
  text: string;
  variables: { engine: Record<string, unknown>; plain: Record<string, unknown> };
}
