import type { FigureSql } from '../declare/declaration.ts';
import { Choice, Count, Decimal, Embedded, Figure, Value } from '../declare/decorators.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { Measurement } from '../declare/embedded-values.ts';
import { reachedByTarget } from './plan-progress-sql.ts';
import { ProgressReason } from './vocabulary.ts';

@Value('How much of a target was reached, as one side tells it.')
export class TargetReached {
  @Embedded(() => Measurement, 'What was reached in all, by the rule of the indicator.', { optional: true })
  measurement?: Measurement;
  @Decimal('What was reached divided by the target, to six places; read it with the qualifiers of both.', {
    optional: true,
  })
  share?: string;
  @Choice(ProgressReason, 'Why there is no figure, or no share of it.', { optional: true }) reason?: ProgressReason;
  @Count('How many outcome reports it rests on.') reports!: number;
}

const claimed: FigureSql = (goal, rows) => reachedByTarget('claimed', goal, rows);
const verified: FigureSql = (goal, rows) => reachedByTarget('verified', goal, rows);
const official: FigureSql = (goal, rows) => reachedByTarget('official', goal, rows);

@Value('How far a plan has come towards one target: what is claimed, verified and official stand side by side.')
export class PlanProgress {
  @Embedded(
    () => Measurement,
    'The target in the unit of its indicator: a share times its baseline is marked as derived, its bounds make the weaker qualifier.',
    { optional: true },
  )
  target?: Measurement;
  @Choice(ProgressReason, 'Why the target has no figure that reports compare with.', { optional: true })
  reason?: ProgressReason;
  @Figure(() => TargetReached, 'What was claimed; never proof.', claimed, { single: true }) claimed!: TargetReached;
  @Figure(() => TargetReached, 'What verifiers found: the newest verification of each report.', verified, {
    single: true,
  })
  verified!: TargetReached;
  @Figure(() => TargetReached, 'What official registers say, as verifiers read it there.', official, { single: true })
  official!: TargetReached;
  @Inputs() inputs!: FigureInput[];
}
