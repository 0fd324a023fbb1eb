import type { LocalizedTextValue } from '@fupin/schema';
import {
  companyEditors,
  Count,
  Embedded,
  Fund,
  FuzzyDate,
  Localized,
  Organization,
  Text,
  through,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class NewFund {
  @Localized('Its names.') names!: LocalizedTextValue;
  @Text('What the money is for.', { optional: true, long: true }) purpose?: string;
  @Embedded(() => FuzzyDate, 'When it was established.', { optional: true }) establishedOn?: FuzzyDate;
  @Count('How often it reports, in months.', { optional: true }) reportCadenceMonths?: number;
  @Count('How many independent observers watch it.', { optional: true }) observerCount?: number;
}

export const openFund = verb({
  name: 'openFund',
  description: 'Opens a fund of a company.',
  on: Organization,
  makes: Fund,
  by: [through('id', companyEditors)],
  adds: true,
  input: NewFund,
  run: (sponsor, input, { make }) => make(Fund, { ...input, sponsor, company: sponsor }),
});
