import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate, Measurement, Money } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Person } from '../parties/person.ts';
import { Program } from '../parties/program.ts';
import { Commitment } from './commitment.ts';
import { InKindKind, ValuationBasis } from './vocabulary.ts';

@Stored({
  description: 'Something given other than money; never added to money without its valuation basis.',
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  checks: {
    in_kind_not_cash: `(valuation_basis = 'UNVALUED') = (monetary_value_amount is null)`,
    value_is_positive: 'monetary_value_amount > 0',
    quantity_is_not_negative: 'quantity_value >= 0',
  },
})
export class InKindContribution extends Scoped {
  @Choice(InKindKind, 'What kind of gift it is.') kind!: InKindKind;
  @Text('What was given.') item!: string;
  @ToOne(() => Organization, 'Who gave.', { reverse: 'inKindGiven' }) provider!: Ref<Organization>;
  @ToOne(() => Organization, 'The organization that received.', { optional: true, reverse: 'inKindReceived' })
  receiver?: Ref<Organization>;
  @ToOne(() => Person, 'The person that received.', { optional: true, reverse: 'inKindReceived' })
  receiverPerson?: Ref<Person>;
  @ToOne(() => Program, 'The program it supports.', { optional: true, reverse: 'inKindContributions' })
  program?: Ref<Program>;
  @ToOne(() => Commitment, 'The promise it fulfils.', { optional: true, reverse: 'inKindContributions' })
  commitment?: Ref<Commitment>;
  @Embedded(() => Measurement, 'How much; null where nobody says.', {
    optional: true,
    adds: { within: ['kind', 'item'] },
  })
  quantity?: Measurement;
  @Embedded(() => Money, 'What it is worth; null when unvalued.', {
    optional: true,
    adds: { within: ['valuationBasis'] },
  })
  monetaryValue?: Money;
  @Choice(ValuationBasis, 'On what the value rests.') valuationBasis!: ValuationBasis;
  @Embedded(() => FuzzyDate, 'When it was given.', { optional: true }) givenOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When its arrival was confirmed; null while nobody did.', { optional: true })
  receivedOn?: FuzzyDate;
}
