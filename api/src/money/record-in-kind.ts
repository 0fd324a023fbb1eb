import { InKindKind } from '@fupin/schema';
import {
  Area,
  Choice,
  Commitment,
  companyEditors,
  Embedded,
  FuzzyDate,
  InKindContribution,
  Measurement,
  Organization,
  Program,
  Text,
  through,
  ToOne,
} from '@fupin/schema/model';
import { needCounty } from '../write/need-county.ts';
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
  by: [through('id', companyEditors)],
  adds: true,
  input: Gift,
  run(provider, gift, { make }) {
    if (gift.county) needCounty(gift.county, 'countyId');
    return make(InKindContribution, { ...gift, provider, company: provider, valuationBasis: 'UNVALUED' });
  },
});
