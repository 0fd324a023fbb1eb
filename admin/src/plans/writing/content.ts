import type { Draft } from '../../ui/acting/draft.ts';
import { inputOf, type Problems } from '../../ui/acting/input-of.ts';
import { typedOf } from '../../ui/acting/typed.ts';
import type { PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { fieldsOfSection, sectionShapes } from './sections.ts';

/** What is written in a section: its texts by field, or its parts in order. */
export type Content = Draft | readonly Draft[];

export const partsOf = (content: Content): readonly Draft[] => (Array.isArray(content) ? (content as Draft[]) : []);

/** What a version says in a section, as it is typed. */
export function contentOf(version: PlanVersionPartsFragment, kind: SectionKind): Content {
  const { member } = sectionShapes[kind];
  const fields = fieldsOfSection(kind);
  if (member === 'situation') return typedOf(fields, version);
  return version[member].map((part) => typedOf(fields, part));
}

/** Whether nothing is written at all. */
export const isEmpty = (content: Content): boolean =>
  Array.isArray(content) ? content.length === 0 : Object.values(content).every((typed) => !typed);

/** The input of the verb that saves the section, and what is wrong with it by place. */
export function inputOfContent(kind: SectionKind, content: Content): { input: object; problems: Problems } {
  const fields = fieldsOfSection(kind);
  const { member } = sectionShapes[kind];
  if (!Array.isArray(content)) {
    const { input, problems } = inputOf(fields, content as Draft);
    return { input: { [member]: input }, problems };
  }
  const inputs = (content as readonly Draft[]).map((part) => inputOf(fields, part));
  const problems = inputs.flatMap((part, index) =>
    [...part.problems].map(([place, code]) => [`${index}.${place}`, code] as const),
  );
  return { input: { [member]: inputs.map(({ input }) => input) }, problems: new Map(problems) };
}
