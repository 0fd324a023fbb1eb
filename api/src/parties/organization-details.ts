import { type LocalizedTextValue, OrganizationKind } from '@fupin/schema';
import { Area, Choice, Localized, Text, ToOne } from '@fupin/schema/model';

/** Unified Social Credit Codes (GB 32100). */
const usccForm = { pattern: '[0-9A-HJ-NPQRTUWXY]{18}', example: '91330100799655058B' };

export class OrganizationDetails {
  @Choice(OrganizationKind, 'What kind of body it is.') kind!: OrganizationKind;
  @Localized('Its names.') names!: LocalizedTextValue;
  @Text('The short form of its name.', { optional: true }) abbreviation?: string;
  @Text('Unified Social Credit Code.', { optional: true, form: usccForm }) uscc?: string;
  @Text('IATI organization identifier.', { optional: true }) iatiOrgId?: string;
  @Text('ISO 3166 code of its home country.', { optional: true, form: { pattern: '[A-Z]{2}', example: 'CN' } })
  countryCode?: string;
  @Text('What it does, in a sentence.', { optional: true, long: true }) description?: string;
  @ToOne(() => Area, 'Where it sits, or the area it governs.', { optional: true }) area?: Area;
}
