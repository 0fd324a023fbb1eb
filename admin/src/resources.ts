import { accessResources } from './access/resources.tsx';
import { areasResources } from './areas/resources.tsx';
import { assuranceResources } from './assurance/resources.tsx';
import { householdsResources } from './households/resources.tsx';
import { moneyResources } from './money/resources.tsx';
import { outcomesResources } from './outcomes/resources.tsx';
import { partiesResources } from './parties/resources.tsx';
import { plansResources } from './plans/resources.tsx';
import type { Listing } from './providers/data-provider.ts';
import { salesResources } from './sales/resources.tsx';
import { sourcesResources } from './sources/resources.tsx';
import { trainingResources } from './training/resources.tsx';
import type { ResourceDeclaration } from './ui/resources.ts';

/** The resources of all areas, in the order of the navigation. */
export const resources: Record<string, ResourceDeclaration> = {
  ...areasResources,
  ...plansResources,
  ...trainingResources,
  ...salesResources,
  ...outcomesResources,
  ...householdsResources,
  ...moneyResources,
  ...partiesResources,
  ...sourcesResources,
  ...assuranceResources,
  ...accessResources,
};

/** How each resource that has a list is asked for. */
export const listings: Record<string, Listing> = Object.fromEntries(
  Object.entries(resources).flatMap(([name, { listing }]) => (listing ? [[name, listing]] : [])),
);
