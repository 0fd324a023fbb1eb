import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const SalesChannel = vocabulary('SalesChannel', 'By what way products reach buyers.', [
  'ONLINE_SHOP',
  'LIVESTREAM',
  'SHORT_VIDEO',
  'SOCIAL_COMMERCE',
  'GROUP_PURCHASE',
  'PHYSICAL_STORE',
  'COUNTY_FAIR',
  'WHOLESALE',
]);
export type SalesChannel = CodeOf<typeof SalesChannel>;

export const PlatformKind = vocabulary('PlatformKind', 'What kind of place a sales platform is.', [
  'MARKETPLACE',
  'LIVESTREAM',
  'SHORT_VIDEO',
  'SOCIAL_COMMERCE',
  'FINANCE',
]);
export type PlatformKind = CodeOf<typeof PlatformKind>;

export const ProductKind = vocabulary('ProductKind', 'What kind of thing is sold.', [
  'LIVESTOCK_POULTRY',
  'MEAT',
  'EGGS',
  'FRUIT',
  'VEGETABLE',
  'GRAIN',
  'TEA_COFFEE',
  'PROCESSED_FOOD',
  'HANDICRAFT',
  'ACCESSORY',
  'TOURISM',
]);
export type ProductKind = CodeOf<typeof ProductKind>;

export const ProducerKind = vocabulary('ProducerKind', 'Who produces.', {
  POOR_HOUSEHOLDS: 'Poor households together, not named.',
  COOPERATIVE: 'A cooperative.',
  VILLAGE_ENTERPRISE: 'An enterprise of a village.',
  COMPANY: 'A private company.',
  INDIVIDUAL: 'One person.',
});
export type ProducerKind = CodeOf<typeof ProducerKind>;

export const AssetKind = vocabulary('AssetKind', 'What a producer owns.', [
  'CATTLE',
  'POULTRY',
  'PIGS',
  'SHEEP',
  'ORCHARD',
  'FIELD',
  'PLANT',
  'OUTLET',
]);
export type AssetKind = CodeOf<typeof AssetKind>;

export const ForecastMetric = vocabulary('ForecastMetric', 'What a producer expects.', [
  'REVENUE',
  'PROFIT',
  'OUTPUT',
  'PRICE',
]);
export type ForecastMetric = CodeOf<typeof ForecastMetric>;

export const ProducerEventKind = vocabulary('ProducerEventKind', 'What happened to a producer.', [
  'OUTLETS_OPENED',
  'OUTLETS_SUSPENDED',
  'OUTLETS_REOPENED',
  'TEAM_CREATED',
  'PRODUCTION_LOSS',
  'CLOSED',
]);
export type ProducerEventKind = CodeOf<typeof ProducerEventKind>;

export const EventCause = vocabulary('EventCause', 'Why something happened to a producer.', [
  'EPIDEMIC',
  'NATURAL_DISASTER',
  'MARKET',
  'POLICY',
  'GROWTH',
  'OTHER',
]);
export type EventCause = CodeOf<typeof EventCause>;

export const Cadence = vocabulary('Cadence', 'How often something is done.', {
  ONCE: 'One time.',
  DAILY: 'Every day.',
  WEEKLY: 'Every week.',
  MONTHLY: 'Every month.',
  QUARTERLY: 'Four times a year.',
  HALF_YEARLY: 'Twice a year.',
  YEARLY: 'Once a year.',
  IRREGULAR: 'Now and then.',
  UNSPECIFIED: 'Regularly, but nobody says how often.',
});
export type Cadence = CodeOf<typeof Cadence>;

export const CampaignState = vocabulary('CampaignState', 'Where a sales campaign stands.', {
  PROPOSED: 'Put forward.',
  APPROVED: 'Agreed.',
  LIVE: 'Going on.',
  ENDED: 'Over, not yet settled with the producers.',
  SETTLED: 'What the producers received is recorded.',
  CLOSED: 'Nothing more will be recorded.',
  CANCELLED: 'It will not take place.',
  REPORTED: 'Known from a public source only.',
});
export type CampaignState = CodeOf<typeof CampaignState>;

export const SalesResultLevel = vocabulary('SalesResultLevel', 'What a sales result sums up.', {
  CAMPAIGN: 'A whole campaign.',
  SESSION: 'One session of it.',
  PERIOD: 'A span of time, outside any campaign.',
});
export type SalesResultLevel = CodeOf<typeof SalesResultLevel>;

export const SalesValueKind = vocabulary(
  'SalesValueKind',
  'What the gross value of a sales result means to its source.',
  {
    ORDERS: 'Orders placed, paid or not (GMV).',
    TURNOVER: 'What the source calls turnover or sales.',
    PAID: 'Orders paid for.',
  },
);
export type SalesValueKind = CodeOf<typeof SalesValueKind>;

export const SalesResultState = vocabulary('SalesResultState', 'How final a sales result is.', {
  PROVISIONAL: 'It may still change.',
  FINAL: 'Refunds are over and the producers are paid.',
  REPORTED: 'Known from a public source only.',
});
export type SalesResultState = CodeOf<typeof SalesResultState>;

export const Metric = vocabulary('Metric', 'What is counted of reach or activity; never an outcome.', {
  VIDEOS_UPLOADED: 'Videos put on a platform.',
  VIEWS: 'Times something was watched.',
  FOLLOWERS: 'Accounts that follow a host.',
  LIVESTREAM_SESSIONS: 'Livestreams held.',
  HOSTS_ACTIVE: 'People who sell by livestream.',
  STORE_REVENUE: 'What stores took in.',
  LIVESTREAM_REVENUE: 'What livestreams took in.',
  PLATFORM_SALES: 'What a platform sold for poor areas.',
  USER_REVENUE: 'What users of a platform took in.',
  PRODUCTS_LISTED: 'Products on offer.',
  COUNTIES_COVERED: 'Counties that take part.',
  COUNTIES_ABOVE_THRESHOLD: 'Counties whose sales exceed a stated amount.',
  VILLAGES_COVERED: 'Villages that take part.',
  ENTERPRISES_TAKING_PART: 'Enterprises that take part.',
  STAFF_INVOLVED: 'Employees who help.',
  TRAFFIC_VALUE: 'What a platform says its exposure is worth.',
  LOANS_GRANTED: 'Loans, which are no grants.',
  FUNDS_INVESTED: 'Money said to be invested, without further detail.',
  DONATIONS_COLLECTED: 'Gifts collected.',
  DONORS_REGISTERED: 'People who registered to help.',
  HOUSEHOLDS_CONNECTED: 'Households connected with donors.',
  REQUESTS_PUBLISHED: 'Requests for help that were published.',
  FULFILMENT_RATE: 'Share of requests that were met.',
  TRIAL_CITIES: 'Cities in which something is tried.',
});
export type Metric = CodeOf<typeof Metric>;

export const IncomeReason = vocabulary('IncomeReason', 'Why the income from sales cannot be computed.', {
  RECEIPTS_NOT_STATED: 'Nobody says what the producers received.',
  QUANTITY_NOT_STATED: 'Nobody says how much was sold.',
  NOTHING_KEPT: 'Everything was sent back.',
});
export type IncomeReason = CodeOf<typeof IncomeReason>;
