import type { SvgIconComponent } from '@mui/icons-material';
import { createContext, useContext } from 'react';
import type { Role } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';
import type { WordKey } from './words/registered.ts';

/** What a resource is to the rest of the console, beside its pages. */
export interface ResourceDeclaration {
  /** The type of the contract whose records it shows. */
  record?: string;
  /** How its list is asked for. */
  listing?: Listing;
  /** Where the navigation has it, where it has. */
  menu?: MenuPlace;
}

/** Groups stand in the order of their first resource. */
interface MenuPlace {
  group: WordKey;
  label: WordKey;
  icon: SvgIconComponent;
  /** For whom it is there; what may be read is decided by the API. */
  mayOpen?(roles: readonly Role[]): boolean;
}

/** A declaration for each resource that has pages. */
export type ResourcesOf<Screens> = Record<keyof Screens, ResourceDeclaration>;

/** The resources of all areas, by name, which only the root knows. */
export const ResourcesContext = createContext<Readonly<Record<string, ResourceDeclaration>>>({});

export const useResources = () => useContext(ResourcesContext);

/** The resource that shows the records of a type of the contract; none for those without a page of their own. */
export function useResourceOfType(): (record: string) => string | undefined {
  const resources = useResources();
  return (record) => Object.keys(resources).find((name) => resources[name]!.record === record);
}
