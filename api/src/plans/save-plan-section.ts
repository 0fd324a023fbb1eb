import { SectionKind } from '@fupin/schema';
import {
  Choice,
  Count,
  countyOfficials,
  Embedded,
  Flag,
  Many,
  PlanAssumption,
  PlanBudgetLine,
  PlanMeasure,
  PlanSection,
  PlanTarget,
  PlanVersion,
  VersionContribution,
} from '@fupin/schema/model';
import { LockMode } from '@mikro-orm/postgresql';
import { badInput, conflict } from '../errors/graphql-errors.ts';
import { changesSince } from '../write/changes-since.ts';
import { type InputOf, verb } from '../write/verb.ts';
import { scopeOf, type VerbContext } from '../write/verb-context.ts';
import { assertWithinCounty } from './assert-within-county.ts';
import { changedPaths } from './changed-paths.ts';
import { saveParts } from './save-parts.ts';
import { AssumptionDraft, BudgetLineDraft, MeasureDraft, Situation, TargetDraft } from './section-content.ts';
import { sentences } from './sentences.ts';

class SectionDraft {
  @Choice(SectionKind, 'Which section.') section!: SectionKind;
  @Count("The section's `version` that the content was written on.") baseVersion!: number;
  @Flag('Whether its writers call it finished.') isFinished!: boolean;
  @Embedded(() => Situation, 'For SITUATION; a text left out is emptied.', { optional: true }) situation?: Situation;
  @Many(() => MeasureDraft, 'For MEASURES: all of them, in their order.', { optional: true }) measures?: MeasureDraft[];
  @Many(() => AssumptionDraft, 'For ASSUMPTIONS: all of them, in their order.', { optional: true })
  assumptions?: AssumptionDraft[];
  @Many(() => TargetDraft, 'For TARGETS: all of them, in their order.', { optional: true }) targets?: TargetDraft[];
  @Many(() => BudgetLineDraft, 'For BUDGET: all of them, in their order.', { optional: true })
  budgetLines?: BudgetLineDraft[];
}

export const savePlanSection = verb({
  name: 'savePlanSection',
  description: 'Saves one section of a draft as a whole. Two officials may work at once, each on a section.',
  on: PlanVersion,
  makes: PlanSection,
  by: [countyOfficials],
  during: ['DRAFT'],
  adds: true,
  input: SectionDraft,
  async run(draft, input, context) {
    const { em, make, actor, now } = context;
    const section = await em.findOneOrFail(
      PlanSection,
      { planVersion: draft.id, kind: input.section },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const { version } = section;
    if (version !== input.baseVersion)
      throw conflict(sentences.sectionSavedMeanwhile({ version }), {
        currentVersion: version,
        changes: await changesSince(em, PlanSection, section.id, input.baseVersion),
      });
    await saveContent(draft, input, context);
    section.isFinished = input.isFinished;
    // Another version, also where only the parts changed.
    section.updatedAt = now;
    await em.flush();
    const fieldPaths = await changedPaths(em, draft.id);
    if (fieldPaths.length > 0)
      make(VersionContribution, {
        ...scopeOf(draft),
        planVersion: draft,
        user: actor.userId,
        userName: actor.name,
        fieldPaths,
        contributedAt: now,
      });
    return section;
  },
});

async function saveContent(draft: PlanVersion, input: InputOf<SectionDraft>, context: VerbContext): Promise<void> {
  const { situation, measures, assumptions, targets, budgetLines } = input;
  switch (input.section) {
    case 'SITUATION': {
      const { situationAnalysis, tailoringNotes, consultationNotes } = situation ?? missing(input.section, 'situation');
      return void context.em.assign(draft, { situationAnalysis, tailoringNotes, consultationNotes });
    }
    case 'MEASURES':
      return saveParts(context, draft, PlanMeasure, measures ?? missing(input.section, 'measures'), 'measures');
    case 'ASSUMPTIONS':
      return saveParts(
        context,
        draft,
        PlanAssumption,
        assumptions ?? missing(input.section, 'assumptions'),
        'assumptions',
      );
    case 'TARGETS':
      await assertWithinCounty(context, draft, targets ?? []);
      return saveParts(context, draft, PlanTarget, targets ?? missing(input.section, 'targets'), 'targets');
    case 'BUDGET':
      return saveParts(
        context,
        draft,
        PlanBudgetLine,
        budgetLines ?? missing(input.section, 'budgetLines'),
        'budgetLines',
      );
  }
}

function missing(section: SectionKind, name: string): never {
  throw badInput([{ path: ['input', name], code: 'MISSING', sentence: sentences.contentMissing({ section, name }) }]);
}
