import type { Place } from './fault.ts';

/** What a reference file says at one place, before it is known what it shall mean. Numbers stay text, so that none is rounded. */
export type Entry = Place & ({ text: string } | { nothing: true } | { items: Entry[] } | { members: Members });

/** Named entries in the order of the file; each also knows where its name stands. */
export type Members = Map<string, Member>;

export interface Member {
  name: Place;
  entry: Entry;
}

export const placeOf = ({ file, row, column }: Place): Place => ({ file, row, column });

/** An entry nobody wrote: it stands where what implies it stands. */
export const implied = (place: Place, text: string): Member => ({
  name: placeOf(place),
  entry: { ...placeOf(place), text },
});
