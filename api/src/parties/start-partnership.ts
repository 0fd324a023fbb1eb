import { PartnershipType } from '@fupin/schema';
import {
  Area,
  Choice,
  Day,
  Many,
  Organization,
  Partnership,
  PartnershipParty,
  Program,
  Texts,
  ToOne,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Partner {
  @ToOne(() => Organization, 'An organization that is a partner.') organization!: Organization;
}

class NewPartnership {
  @Choice(PartnershipType, 'What they agree on.') type!: PartnershipType;
  @Many(() => Partner, 'The others; who asks is a partner anyway.') partners!: Partner[];
  @ToOne(() => Program, 'The program it belongs to.', { optional: true }) program?: Program;
  @Texts('What the partners plan, a sentence each.', { optional: true }) objectives?: string[];
  @Day('The day it is announced; today when not given.', { optional: true }) announcedOn?: string;
}

export const startPartnership = verb({
  name: 'startPartnership',
  description: 'Announces what a company and others agree to do together.',
  on: Organization,
  makes: Partnership,
  input: NewPartnership,
  run(company, { type, partners, program, objectives, announcedOn }, { make, today }) {
    const partnership = make(Partnership, {
      type,
      program,
      objectives,
      state: 'ANNOUNCED',
      announcedOn: onDay(announcedOn ?? today),
      keeper: company,
    });
    for (const organization of new Set([company, ...partners.map((partner) => partner.organization)]))
      make(PartnershipParty, { partnership, organization, keeper: company });
    return partnership;
  },
});

class Signing {
  @Day('The day it was signed; today when not given.', { optional: true }) signedOn?: string;
  @ToOne(() => Area, 'The place where it was signed.', { optional: true }) signedAt?: Area;
}

export const signPartnership = verb({
  name: 'signPartnership',
  description: 'Notes that a partnership was signed.',
  on: Partnership,
  input: Signing,
  run: (partnership, { signedOn, signedAt }, { em, today }) =>
    void em.assign(partnership, { signedOn: onDay(signedOn ?? today), signedAt }),
});

export const endPartnership = verb({
  name: 'endPartnership',
  description: 'Ends a partnership.',
  on: Partnership,
});

const onDay = (day: string) => ({ earliest: day, latest: day, precision: 'DAY' as const, inferred: false });
