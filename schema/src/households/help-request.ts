import type { Ref } from '@mikro-orm/core';
import { anyOf, openOnce } from '../authorization/policies.ts';
import { Area } from '../areas/area.ts';
import { Choice, Count, Day, Embedded, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { countyDraft } from '../authorization/row-policy.ts';
import { Measurement, Money } from '../declare/embedded-values.ts';
import { HelpPlatform } from './help-platform.ts';
import { HouseholdScoped, ofNoCompany } from './household-scoped.ts';
import { Household } from './household.ts';
import { publishedStates } from './lifecycles.ts';
import { AccessChannel, HelpCategory, HelpRequestState } from './vocabulary.ts';

@Stored({
  description: 'What a household asks for; its county sees all of it, others only once it is published.',
  policy: {
    ...anyOf('own_county_or_published', countyDraft('own_county', 'false'), openOnce('published_at is not null')),
    draft: (row) => `${row}.published_at is null`,
  },
  checks: {
    ...ofNoCompany,
    publish_after_screen: `state not in ('PUBLISHED', 'MATCHED', 'IN_FULFILMENT', 'FULFILLED', 'CLOSED', 'EXPIRED', 'DISPUTED')
      or published_at is not null`,
    asked_is_positive: 'amount_asked_amount > 0 and quantity_asked_value > 0',
    people_are_positive: 'people_helped > 0',
    fulfilled_needs_household: `state <> 'FULFILLED' or household_confirmed_on is not null`,
    rejection_needs_reason: `state <> 'REJECTED' or coalesce(trim(reason), '') <> ''`,
  },
})
export class HelpRequest extends HouseholdScoped {
  @ToOne(() => Area, 'The county it comes from.', { reverse: 'helpRequests' }) override county!: Ref<Area>;
  @ToOne(() => Household, 'The household; only its county and auditors see it.', {
    optional: true,
    reverse: 'helpRequests',
  })
  household?: Ref<Household>;
  @ToOne(() => HelpPlatform, 'The platform it is published on.', { optional: true, reverse: 'helpRequests' })
  helpPlatform?: Ref<HelpPlatform>;
  @Choice(AccessChannel, 'By what way it was made.') channel!: AccessChannel;
  @Choice(HelpCategory, 'What kind of help.') category!: HelpCategory;
  @Text('What is asked for, without names.') title!: string;
  @Text('More about it, without names.', { optional: true }) description?: string;
  @Embedded(() => Money, 'How much money.', { optional: true, adds: { standing: { state: publishedStates } } })
  amountAsked?: Money;
  @Embedded(() => Measurement, 'How much of something else.', {
    optional: true,
    adds: { within: ['category'], standing: { state: publishedStates } },
  })
  quantityAsked?: Measurement;
  @Count('How many people it would help.', { optional: true }) peopleHelped?: number;
  @Choice(HelpRequestState, 'Where it stands.') state!: HelpRequestState;
  @Instant('When it was published.', { optional: true }) publishedAt?: Date;
  @Day('The last day on which somebody can take it on.', { optional: true }) expiresOn?: string;
  @Day('The day the household confirmed that help arrived.', { optional: true }) householdConfirmedOn?: string;
  @Text('Why it was rejected, withdrawn or disputed.', { optional: true }) reason?: string;
}
