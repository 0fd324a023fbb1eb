import { OrganizationKind, type LocalizedTextValue } from '@fupin/schema';
import { Area, Choice, Localized, Organization, Text, ToOne } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class OrganizationDetails {
  @Choice(OrganizationKind, 'What kind of body it is.') kind!: OrganizationKind;
  @Localized('Its names.') names!: LocalizedTextValue;
  @Text('The short form of its name.', { optional: true }) abbreviation?: string;
  @Text('Unified Social Credit Code.', { optional: true, pattern: '[0-9A-HJ-NPQRTUWXY]{18}' }) uscc?: string;
  @Text('IATI organization identifier.', { optional: true }) iatiOrgId?: string;
  @Text('ISO 3166 code of its home country.', { optional: true, pattern: '[A-Z]{2}' }) countryCode?: string;
  @Text('What it does, in a sentence.', { optional: true }) description?: string;
  @ToOne(() => Area, 'Where it sits, or the area it governs.', { optional: true }) area?: Area;
}

export const addOrganization = verb({
  name: 'addOrganization',
  description: 'Adds an organization that a company works with; the staff of the company keep its record.',
  on: Organization,
  makes: Organization,
  input: OrganizationDetails,
  run: (keeper, input, { make }) => make(Organization, { ...input, keeper }),
});

export const changeOrganization = verb({
  name: 'changeOrganization',
  description: 'States the record of an organization anew; what is left out is emptied.',
  on: Organization,
  input: OrganizationDetails,
  run: (organization, input, { em }) => void em.assign(organization, input),
});
