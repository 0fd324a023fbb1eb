import { today } from '../ui/format/today.ts';
import type { RoleGrantFilter } from '../generated/graphql.ts';

/** The roles that hold today: begun, neither over nor ended, and given by two administrators where two are needed. */
export const inForce = (): RoleGrantFilter => ({
  startsOn: { lte: today() },
  endedAt: { isNull: true },
  and: [
    { or: [{ endsOn: { isNull: true } }, { endsOn: { gte: today() } }] },
    { or: [{ confirmedBy: { isNull: false } }, { createdBy: { isNull: true } }, { givenAlone: { eq: true } }] },
  ],
});
