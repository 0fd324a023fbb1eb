import type { Position } from './fault.ts';

/** What a reference file says at one position, before it is known what it shall mean. Numbers stay text, so that none is rounded. */
export type ReferenceNode = Position &
  ({ text: string } | { nothing: true } | { items: ReferenceNode[] } | { members: Members });

/** Named nodes in the order of the file; each also knows where its name stands. */
export type Members = Map<string, Member>;

export interface Member {
  name: Position;
  node: ReferenceNode;
}

export const positionOf = ({ file, row, column }: Position): Position => ({ file, row, column });

/** A node nobody wrote: it stands where what implies it stands. */
export const implied = (position: Position, text: string): Member => ({
  name: positionOf(position),
  node: { ...positionOf(position), text },
});
