import type { Person } from './acting.ts';

/** Saves one section of a plan's draft, on the content that is there. */
export async function saveSection(
  who: Person,
  planVersionId: string,
  section: string,
  content: Record<string, unknown>,
): Promise<any> {
  const { planVersion } = await who.sees(`{ planVersion(id: "${planVersionId}") { sections { kind version } } }`);
  const baseVersion = planVersion.sections.find(({ kind }: { kind: string }) => kind === section).version;
  return who.does('savePlanSection', { planVersionId, section, baseVersion, isFinished: true, ...content });
}

/** A plan's draft as it stands. */
export async function draftOf(who: Person, planVersionId: string): Promise<any> {
  const { planVersion } = await who.sees(
    `{ planVersion(id: "${planVersionId}") { id version number state budgetLines { id amount { amount currency } } } }`,
  );
  return planVersion;
}
