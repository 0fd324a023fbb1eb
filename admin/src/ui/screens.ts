import type { ComponentType } from 'react';

/** How a page is loaded, and by which name its module exports it. */
export type Screen = readonly [load: () => Promise<Record<string, ComponentType>>, name: string];

/** The pages of a resource: its list, a record, and where one is written. */
interface ResourceScreens {
  list?: Screen;
  show?: Screen;
  edit?: Screen;
}

/**
 * The pages of each resource of an area, by the first part of their addresses. They lie apart from `resources.tsx`, as the
 * script that starts the console loads the first page with them before there are icons, lists or a page to show them on.
 */
export type Screens = Record<string, ResourceScreens>;

export const screen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): Screen => [
  load,
  name,
];
