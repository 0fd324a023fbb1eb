import { Children, type ReactNode } from 'react';

const dot = ' · ';

/** What is known of several things in one line, with a dot between each two; what is missing leaves no dot. */
export function Dotted({ children }: { children: ReactNode }): ReactNode {
  return Children.toArray(children)
    .filter((child) => child !== '')
    .flatMap((child, place) => (place === 0 ? [child] : [dot, child]));
}

/** The same as plain text. */
export const dotted = (...parts: readonly (string | number | false | null | undefined)[]): string =>
  parts.filter((part) => part || part === 0).join(dot);
