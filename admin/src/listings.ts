import { userListing } from './access/listing.ts';
import { countyListing } from './areas/listing.ts';
import { helpPlatformListing } from './households/listing.ts';
import { commitmentListing, fundListing } from './money/listing.ts';
import { outcomeListing } from './outcomes/listing.ts';
import { organizationListing, programListing } from './parties/listing.ts';
import { planListing } from './plans/listing.ts';
import type { Listing } from './providers/data-provider.ts';
import { campaignListing } from './sales/listing.ts';
import { documentListing, statementListing } from './sources/listing.ts';
import { classListing } from './training/listing.ts';

/** How each resource is listed. */
export const listings = {
  counties: countyListing,
  organizations: organizationListing,
  programs: programListing,
  funds: fundListing,
  commitments: commitmentListing,
  plans: planListing,
  classes: classListing,
  campaigns: campaignListing,
  outcomes: outcomeListing,
  'help-platforms': helpPlatformListing,
  documents: documentListing,
  statements: statementListing,
  users: userListing,
} satisfies Record<string, Listing>;

export type ResourceName = keyof typeof listings;
