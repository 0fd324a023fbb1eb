import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Choice, Common, ToOne } from '../declare/decorators.ts';
import { Origin } from '../values/origin.ts';
import { Versioned } from '../declare/record.ts';
import { Organization } from '../parties/organization.ts';

/** A record that belongs to a company, a county or both, which row-level security reads from its own columns. */
@Common('ScopedRecord', 'A record that belongs to a company, a county or both.')
export abstract class Scoped extends Versioned {
  @Choice(Origin, 'Whether it was filed here or is known only from a published source.') origin!: Origin;
  @ToOne(() => Organization, 'The company it belongs to.', { optional: true }) company?: Ref<Organization>;
  @ToOne(() => Area, 'The county it concerns.', { optional: true }) county?: Ref<Area>;
}

/** Nothing that only a source reports has gone through a workflow here, and nothing filed is merely reported. */
export const reportedIsPublic = { reported_is_public: `(state = 'REPORTED') = (origin = 'PUBLIC_SOURCE')` };
