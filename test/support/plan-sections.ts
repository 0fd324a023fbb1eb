import { randomUUID } from 'node:crypto';
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

/** Starts a county's plan with Alibaba; the id of its first draft. */
export async function startPlan(official: Person, code: string, year: number): Promise<string> {
  const { counties, organizations } = await official.sees(`{
    counties(filter: {code: {eq: "${code}"}}) { nodes { id } }
    organizations(filter: {names: {contains: "Alibaba Group"}}) { nodes { id } } }`);
  const asked = { areaId: counties.nodes[0].id, companyId: organizations.nodes[0].id, year };
  const { currentVersion } = await official.does('startPlan', asked, 'currentVersion { id }');
  return currentVersion.id as string;
}

/** Saves one measure and one target into a draft. */
export async function planSomething(official: Person, version: string): Promise<void> {
  const { indicators } = await official.sees('{ indicators(first: 1) { nodes { id } } }');
  const measurement = { value: '19200', unit: 'PERSON', qualifier: 'AT_LEAST', modality: 'TARGET', basis: 'STOCK' };
  const measure = { id: randomUUID(), kind: 'FARMING', title: '林下养鸡', status: 'PROPOSED' };
  const target = { id: randomUUID(), indicatorId: indicators.nodes[0].id, measurement };
  await saveSection(official, version, 'MEASURES', { measures: [measure] });
  await saveSection(official, version, 'TARGETS', { targets: [target] });
}
