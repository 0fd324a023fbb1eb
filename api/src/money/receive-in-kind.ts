import { countyOfficials, Embedded, FuzzyDate, InKindContribution } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Arrival {
  @Embedded(() => FuzzyDate, 'When it arrived.') receivedOn!: FuzzyDate;
}

export const receiveInKind = verb({
  name: 'receiveInKind',
  description: 'Confirms as the county that a gift arrived.',
  on: InKindContribution,
  by: [countyOfficials],
  input: Arrival,
  run(gift, { receivedOn }) {
    gift.receivedOn = receivedOn;
  },
});
