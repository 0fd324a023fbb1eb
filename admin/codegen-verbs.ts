import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What a field that names a record by its id points to, by the name of the field. */
const pointsTo: Record<string, string> = {
  areaId: 'Area',
  basedOnId: 'PlanVersion',
  commitmentId: 'Commitment',
  companyId: 'Organization',
  countyId: 'Area',
  denominatorId: 'AreaBaseline',
  fundId: 'Fund',
  indicatorId: 'Indicator',
  measureId: 'PlanMeasure',
  organizationId: 'Organization',
  parentId: 'Program',
  platformId: 'SalesPlatform',
  producerId: 'Producer',
  productId: 'Product',
  programId: 'Program',
  providerEntryId: 'LedgerEntry',
  providerId: 'Organization',
  receiverId: 'Organization',
  recipientAreaId: 'Area',
  recipientId: 'Organization',
  signedAtId: 'Area',
  trainingClassId: 'TrainingClass',
  trancheId: 'Tranche',
  userId: 'User',
};

const kindOfScalar: Record<string, string> = {
  Boolean: 'flag',
  Date: 'date',
  Decimal: 'decimal',
  Int: 'count',
};

const kindOfInput: Record<string, string> = {
  FuzzyDateInput: 'fuzzyDate',
  LocalizedTextInput: 'localized',
  MeasurementInput: 'measurement',
  MoneyInput: 'money',
  TermInput: 'term',
};

const longTexts = new Set(['description', 'purpose', 'reason', 'response', 'text']);

/** What programs tell and nobody types. */
const common = new Set(['requestId', 'expectedVersion', 'baseVersion']);

interface Described {
  name: string;
  kind: string;
  isRequired: boolean;
  description: string;
  vocabulary?: string;
  codes?: string[];
  points?: string;
  fields?: Described[];
}

/** Describes what each mutation takes and answers, so that forms are made from the contract. */
export function plugin(schema: GraphQLSchema): string {
  const verbs = Object.values(schema.getMutationType()!.getFields());
  const entries = verbs.map((verb) => [verb.name, describeVerb(verb)] as const);
  return [
    `import type { VerbDescription } from '../console/acting/verb-description.ts';`,
    `export const verbs = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const satisfies Record<string, VerbDescription>;`,
    '',
  ].join('\n\n');
}

function describeVerb(verb: GraphQLField<unknown, unknown>) {
  const fields = Object.values((getNamedType(verb.args[0]!.type) as GraphQLInputObjectType).getFields());
  const answered = getNamedType(verb.type);
  const reveals = isObjectType(answered) && 'secret' in answered.getFields();
  const made = reveals ? getNamedType(answered.getFields()['record']!.type) : answered;
  const target = fields.find(isTarget);
  const description = verb.description ?? '';
  return {
    description,
    on: target && targetType(target),
    target: target?.name,
    answers: made.name,
    isVersioned: fields.some(({ name }) => name === 'expectedVersion'),
    reveals,
    needsReason: /says why|with a reason|explains the rest/.test(description) && !/where it does not/.test(description),
    fields: fields.filter((field) => !common.has(field.name) && field !== target).map(describeField),
  };
}

const targetType = ({ description }: GraphQLInputField) => /^The ([A-Z]\w+)\.$/.exec(description ?? '')?.[1];

const isTarget = (field: GraphQLInputField) =>
  targetType(field) !== undefined &&
  isNonNullType(field.type) &&
  (field.name === 'id' || field.name.toLowerCase() === `${targetType(field)!.toLowerCase()}id`);

function describeField(field: GraphQLInputField): Described {
  const { name, type, description } = field;
  return { name, isRequired: isNonNullType(type), description: description ?? '', ...kindOf(field) };
}

function kindOf({
  name,
  type,
}: GraphQLInputField): Pick<Described, 'kind' | 'vocabulary' | 'codes' | 'points' | 'fields'> {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (isEnumType(named)) {
    const codes = named.getValues().map((value) => value.name);
    return { kind: isList ? 'choices' : 'choice', vocabulary: named.name, codes };
  }
  if (isInputObjectType(named)) {
    const kind = kindOfInput[named.name];
    if (kind) return { kind };
    return { kind: isList ? 'list' : 'group', fields: Object.values(named.getFields()).map(describeField) };
  }
  if (named.name === 'ID') {
    if (name === 'id') return { kind: 'id' };
    const points = pointsTo[name];
    if (!points) throw new Error(`It is not known what ${name} points to`);
    return { kind: 'reference', points };
  }
  if (isList) return { kind: 'texts' };
  return { kind: kindOfScalar[named.name] ?? (longTexts.has(name) ? 'longText' : 'text') };
}
