import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { ToOne } from '../declare/decorators.ts';

/** What concerns one household: always of a county, never of a company, never known from a public source. */
export abstract class HouseholdScoped extends Scoped {
  @ToOne(() => Area, 'The county it belongs to.') override county!: Ref<Area>;
}

export const ofNoCompany = { no_company_sees_it: `company_id is null and origin = 'FILED'` };
