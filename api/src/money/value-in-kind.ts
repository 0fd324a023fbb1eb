import { ValuationBasis } from '@fupin/schema';
import { Choice, companyEditors, Embedded, InKindContribution, Money } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Valuation {
  @Choice(ValuationBasis, 'On what the value rests; with UNVALUED there is none.') valuationBasis!: ValuationBasis;
  @Embedded(() => Money, 'What it is worth.', { optional: true }) monetaryValue?: Money;
}

export const valueInKind = verb({
  name: 'valueInKind',
  description: 'Says what a gift is worth and on what that rests; its value is never added to money.',
  on: InKindContribution,
  by: [companyEditors],
  input: Valuation,
  run(gift, { valuationBasis, monetaryValue }) {
    gift.valuationBasis = valuationBasis;
    gift.monetaryValue = monetaryValue;
  },
});
