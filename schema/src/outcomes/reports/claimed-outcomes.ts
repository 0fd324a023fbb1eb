import type { Ref } from '@mikro-orm/core';
import { Area } from '../../areas/area.ts';
import {
  Choice,
  Choices,
  Count,
  Decimal,
  Embedded,
  Figure,
  ToOne,
  Value,
  declareFigure,
} from '../../declare/decorators.ts';
import { FigureFlag } from '../../values/figure-flag.ts';
import { type FigureInput, Inputs } from '../../declare/figure-input.ts';
import { Origin } from '../../values/origin.ts';
import { Measurement } from '../../declare/embedded-values.ts';
import { claimedOutcomesSql, sharedClaimsSql } from './claimed-outcomes-sql.ts';
import { Indicator } from '../indicator.ts';
import { OutcomeReport } from './outcome-report.ts';
import { ClaimReason } from '../vocabulary.ts';

@Value('Two reports that may count the same people or things.')
class SharedClaim {
  @ToOne(() => OutcomeReport, 'One report: that with the smaller id.') report!: Ref<OutcomeReport>;
  @ToOne(() => OutcomeReport, 'The other report.') other!: Ref<OutcomeReport>;
  @Decimal('What both count, as both have signed; null while they have not.', { optional: true }) overlap?: string;
}

@Value('What reports claim of one indicator in one area.')
export class ClaimedOutcome {
  @ToOne(() => Indicator, 'What is claimed.') indicator!: Ref<Indicator>;
  @ToOne(() => Area, 'Where; null where no report says.', { optional: true }) area?: Ref<Area>;
  @Choice(Origin, 'Reports filed here and public claims are never added to one another.') origin!: Origin;
  @Count('How many reports there are.') reports!: number;
  @Embedded(() => Measurement, 'What they come to by the rule of the indicator, signed overlaps counted once.', {
    optional: true,
  })
  claimed?: Measurement;
  @Decimal('What was taken out because both sides signed that they count the same; null where nothing is added.', {
    optional: true,
  })
  overlap?: string;
  @Choice(ClaimReason, 'Why the claims come to no figure.', { optional: true }) reason?: ClaimReason;
  @Choices(FigureFlag, 'What a reader must know of the figure.') flags!: FigureFlag[];
  @Figure(() => SharedClaim, 'The pairs of reports that may count the same.', sharedClaimsSql) shared!: SharedClaim[];
  @Inputs() inputs!: FigureInput[];
}

declareFigure({
  name: 'claimedOutcomes',
  description:
    'What accepted or publicly reported claims of what happened come to, by indicator, area and origin: the sum for flows that add up, each report less the largest overlap signed with one before it, the latest or mean of one company where the indicator says so. OVERLAP_UNRESOLVED where two reports of overlapping periods have no entry that both sides signed, unless one company credits them to different campaigns. A part of a claim is never added to it. Ordered by indicator and area.',
  value: () => ClaimedOutcome,
  arguments: [
    { name: 'indicator', kind: 'text', description: 'Only the indicator of this code.', optional: true },
    { name: 'area', kind: 'text', description: 'Only the area of this GB/T 2260 code.', optional: true },
    { name: 'from', kind: 'day', description: 'Only claims of periods that reach this day.', optional: true },
    { name: 'until', kind: 'day', description: 'Only claims of periods that begin by this day.', optional: true },
  ],
  sql: claimedOutcomesSql,
});
