import { Area, Organization, ToOne } from '@fupin/schema/model';

/** Who shall receive what is promised. */
export class Recipient {
  @ToOne(() => Organization, 'The organization that shall receive.', { optional: true }) recipient?: Organization;
  @ToOne(() => Area, 'The area that shall benefit; a county sees what is promised to it.', { optional: true })
  recipientArea?: Area;
}

/** The county that a promise concerns, whose officials see it. */
export const countyOf = ({ recipientArea }: Recipient): Area | undefined =>
  recipientArea?.level === 'COUNTY' ? recipientArea : undefined;
