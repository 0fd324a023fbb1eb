import {
  AssumptionMetric,
  BudgetCategory,
  BudgetSource,
  MeasureKind,
  MeasureStatus,
  SalesChannel,
} from '@fupin/schema';
import {
  Area,
  AreaBaseline,
  Choice,
  Embedded,
  FuzzyDate,
  Id,
  Indicator,
  Measurement,
  Money,
  PlanMeasure,
  Producer,
  Product,
  SalesPlatform,
  Text,
  ToOne,
} from '@fupin/schema/model';

/** How things stand in the county, and what makes the plan fit it. */
export class Situation {
  @Text('How things stand in the county.', { optional: true, long: true }) situationAnalysis?: string;
  @Text('What makes the plan fit this county and no other.', { optional: true, long: true }) tailoringNotes?: string;
  @Text('With whom and how it was discussed.', { optional: true, long: true }) consultationNotes?: string;
}

/** One part of a list; what has an id that the version knows is changed, everything else is new. */
abstract class PartDraft {
  @Id('Its id; chosen anew (a UUID) for one that is new, so that others can point to it.') id!: string;
}

export class MeasureDraft extends PartDraft {
  @Choice(MeasureKind, 'What kind of work it is.') kind!: MeasureKind;
  @Text('What will be done.') title!: string;
  @Text('How.', { optional: true, long: true }) description?: string;
  @ToOne(() => Product, 'What will be sold.', { optional: true }) product?: Product;
  @ToOne(() => Producer, 'Who produces it.', { optional: true }) producer?: Producer;
  @Choice(SalesChannel, 'By what way it will be sold.', { optional: true }) channel?: SalesChannel;
  @ToOne(() => SalesPlatform, 'Where it will be sold.', { optional: true }) platform?: SalesPlatform;
  @Text('Who is responsible.', { optional: true }) responsible?: string;
  @Embedded(() => FuzzyDate, 'When it begins.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ends.', { optional: true }) endsOn?: FuzzyDate;
  @Choice(MeasureStatus, 'How far it has come.') status!: MeasureStatus;
}

/** A part that one measure of the version stands behind. */
abstract class OfMeasure extends PartDraft {
  @Id('The measure of this version that it belongs to.', { optional: true, points: () => PlanMeasure })
  measureId?: string;
}

export class AssumptionDraft extends OfMeasure {
  @Choice(AssumptionMetric, 'What is taken for granted.') metric!: AssumptionMetric;
  @Embedded(() => Measurement, 'The figure.') measurement!: Measurement;
}

export class TargetDraft extends OfMeasure {
  @ToOne(() => Indicator, 'What is to change.') indicator!: Indicator;
  @ToOne(() => Area, 'Where, if not in the whole county.', { optional: true }) area?: Area;
  @Embedded(() => Measurement, 'The value to reach.') measurement!: Measurement;
  @ToOne(() => AreaBaseline, 'The whole that a share is taken of.', { optional: true }) denominator?: AreaBaseline;
  @Embedded(() => FuzzyDate, 'By when.', { optional: true }) dueOn?: FuzzyDate;
}

export class BudgetLineDraft extends OfMeasure {
  @Choice(BudgetCategory, 'What the money is spent on.') category!: BudgetCategory;
  @Choice(BudgetSource, 'Who pays.') source!: BudgetSource;
  @Embedded(() => Money, 'How much.') amount!: Money;
  @Text('What exactly it is for.', { optional: true, long: true }) purpose?: string;
}
