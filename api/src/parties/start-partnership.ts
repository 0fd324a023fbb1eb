import { PartnershipType } from '@fupin/schema';
import {
  Choice,
  Day,
  itsEditors,
  Many,
  Organization,
  Partnership,
  PartnershipParty,
  Program,
  Texts,
  ToOne,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { onDay } from './on-day.ts';

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
  by: [itsEditors],
  adds: true,
  input: NewPartnership,
  run(company, { type, partners, program, objectives, announcedOn }, { make, today }) {
    const partnership = make(Partnership, {
      type,
      program,
      objectives,
      announcedOn: onDay(announcedOn ?? today),
      keeper: company,
    });
    for (const organization of new Set([company, ...partners.map((partner) => partner.organization)]))
      make(PartnershipParty, { partnership, organization, keeper: company });
    return partnership;
  },
});
