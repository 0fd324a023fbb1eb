import type { PlanPartList } from '@fupin/schema';
import { verbNamed } from '../../ui/acting/verb-named.ts';
import type { FieldDescription } from '../../ui/acting/verb-description.ts';
import type { Draft } from '../../ui/acting/draft.ts';
import type { SectionKind } from '../../generated/graphql.ts';

interface SectionShape {
  /** The member of the verb's input that holds its content. */
  member: 'situation' | PlanPartList;
  /** The fields of the section or of each part, at most four at a time. */
  steps: readonly (readonly string[])[];
  /** What a new part begins with. */
  begin: Draft;
}

const planned = { modality: 'TARGET', qualifier: 'EXACT', basis: 'STOCK' };
const assumed = { modality: 'EXPECTED', qualifier: 'ABOUT', basis: 'RATE', unit: 'CNY' };

/** How each section of a plan is written. */
export const sectionShapes: Record<SectionKind, SectionShape> = {
  SITUATION: {
    member: 'situation',
    steps: [['situationAnalysis', 'tailoringNotes', 'consultationNotes']],
    begin: {},
  },
  MEASURES: {
    member: 'measures',
    steps: [
      ['title', 'kind', 'description'],
      ['productId', 'channel', 'platformId', 'producerId'],
      ['responsible', 'startsOn', 'endsOn', 'status'],
    ],
    begin: { status: 'PROPOSED' },
  },
  ASSUMPTIONS: {
    member: 'assumptions',
    steps: [['metric', 'measurement', 'measureId']],
    begin: { measurement: assumed },
  },
  TARGETS: {
    member: 'targets',
    steps: [
      ['indicatorId', 'measurement', 'denominatorId'],
      ['dueOn', 'measureId', 'areaId'],
    ],
    begin: { measurement: planned },
  },
  BUDGET: {
    member: 'budgetLines',
    steps: [['amount', 'category', 'source', 'purpose'], ['measureId']],
    begin: {},
  },
};

export const sectionKinds = Object.keys(sectionShapes) as SectionKind[];

/** The fields of a section's texts, or of each of its parts, as the contract describes them. */
export function fieldsOfSection(kind: SectionKind): readonly FieldDescription[] {
  const { member } = sectionShapes[kind];
  return verbNamed('savePlanSection').fields.find(({ name }) => name === member)?.fields ?? [];
}

/** The section that a path as "budgetLines.2.amount" lies in. */
export function sectionOfPath(path: string): SectionKind | undefined {
  const [first = ''] = path.split('.');
  return sectionKinds.find((kind) => {
    const { member, steps } = sectionShapes[kind];
    return member === first || (member === 'situation' && steps[0]!.includes(first));
  });
}
