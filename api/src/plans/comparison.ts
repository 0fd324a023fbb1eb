import { vocabulary } from '@fupin/schema';
import { DecimalScalar, enumType } from '@fupin/schema/model';
import { Field, ID, ObjectType } from 'type-graphql';

const ChangeKind = vocabulary('ChangeKind', 'What happened to a field or part.', ['ADDED', 'REMOVED', 'CHANGED']);
const changeKind = enumType(ChangeKind);

@ObjectType({ description: 'One difference of two versions of a plan.', simpleResolvers: true })
class VersionChange {
  @Field(() => String, { description: 'The field or part, as "budgetLines.2.amount.amount".' }) path!: string;
  @Field(() => changeKind) kind!: string;
  @Field(() => String, { nullable: true, description: 'What stood there; null where nothing did.' }) before?: string;
  @Field(() => String, { nullable: true, description: 'What stands there; null where nothing does.' }) after?: string;
}

@ObjectType({ description: 'What one source pays in all, in two versions of a plan.', simpleResolvers: true })
class BudgetChange {
  @Field(() => String, { description: 'Who pays: COMPANY, COUNTY or OTHER.' }) source!: string;
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => DecimalScalar) before!: string;
  @Field(() => DecimalScalar) after!: string;
  @Field(() => DecimalScalar, { description: 'After less before.' }) difference!: string;
}

@ObjectType({ description: 'How two versions of a plan differ.', simpleResolvers: true })
export class PlanVersionComparison {
  @Field(() => ID, { nullable: true, description: 'The version compared with; null where there is none.' })
  fromId!: string | null;
  @Field(() => ID) toId!: string;
  @Field(() => [VersionChange], { description: 'Every difference; empty where they say the same.' })
  changes!: VersionChange[];
  @Field(() => [BudgetChange], { description: 'Money by source and currency, also where it stayed.' })
  budget!: BudgetChange[];
}
