import { InKindKind, ValuationBasis } from '@fupin/schema';
import {
  Area,
  Choice,
  Commitment,
  Embedded,
  FuzzyDate,
  InKindContribution,
  Measurement,
  Money,
  Organization,
  Program,
  Text,
  ToOne,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Gift {
  @Choice(InKindKind, 'What kind of gift it is.') kind!: InKindKind;
  @Text('What was given.') item!: string;
  @Embedded(() => Measurement, 'How much; left out where nobody says.', { optional: true }) quantity?: Measurement;
  @Embedded(() => FuzzyDate, 'When it was given.', { optional: true }) givenOn?: FuzzyDate;
  @ToOne(() => Organization, 'The organization that received.', { optional: true }) receiver?: Organization;
  @ToOne(() => Area, 'The county that received.', { optional: true }) county?: Area;
  @ToOne(() => Program, 'The program it supports.', { optional: true }) program?: Program;
  @ToOne(() => Commitment, 'The promise it fulfils.', { optional: true }) commitment?: Commitment;
}

export const recordInKind = verb({
  name: 'recordInKind',
  description: 'Records a gift other than money; it has no value until somebody says on what its value rests.',
  on: Organization,
  makes: InKindContribution,
  input: Gift,
  run: (provider, gift, { make }) =>
    make(InKindContribution, { ...gift, provider, company: provider, valuationBasis: 'UNVALUED' }),
});

class Arrival {
  @Embedded(() => FuzzyDate, 'When it arrived.') receivedOn!: FuzzyDate;
}

export const receiveInKind = verb({
  name: 'receiveInKind',
  description: 'Confirms as the county that a gift arrived.',
  on: InKindContribution,
  input: Arrival,
  run(gift, { receivedOn }) {
    gift.receivedOn = receivedOn;
  },
});

class Valuation {
  @Choice(ValuationBasis, 'On what the value rests; with UNVALUED there is none.') valuationBasis!: ValuationBasis;
  @Embedded(() => Money, 'What it is worth.', { optional: true }) monetaryValue?: Money;
}

export const valueInKind = verb({
  name: 'valueInKind',
  description: 'Says what a gift is worth and on what that rests; its value is never added to money.',
  on: InKindContribution,
  input: Valuation,
  run(gift, { valuationBasis, monetaryValue }) {
    gift.valuationBasis = valuationBasis;
    gift.monetaryValue = monetaryValue;
  },
});
