import { planParts, PlanVersion, recordOf } from '@fupin/schema/model';
import { flatJson } from '../database/flat-json.ts';
import type { Snapshot } from '../read/snapshot.ts';

/** A row as paths of the contract and what stands there. */
type Content = Record<string, string | number | boolean | string[]>;

/** What a version says, list by list; parts of two versions that go back to the same part have the same root. */
interface VersionContent {
  id: string;
  number: number;
  planId: string;
  own: Content;
  parts: { list: string; root: string; position: number; content: Content }[];
}

/** One difference of two versions. */
export interface VersionChange {
  path: string;
  kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  before?: string;
  after?: string;
}

/** What a source pays in all, in two versions. */
export interface BudgetChange {
  source: string;
  currency: string;
  before: string;
  after: string;
  difference: string;
}

/** Paths that say where a part stands among others or whose it is, not what it says. */
const unsaid = new Set(['position', 'descendsFrom', 'planVersion', 'company', 'county', 'origin', 'measure']);
const said = new Set(['situationAnalysis', 'tailoringNotes', 'consultationNotes']);

/** What a version says; undefined for who may not read it. */
export async function readContent(snapshot: Snapshot, id: string): Promise<VersionContent | undefined> {
  const parts = Object.entries(planParts).map(
    ([
      list,
      type,
    ]) => `select '${list}' as list, coalesce(part.descends_from, part.id) as root, part.position, ${flatJson(type, 'part')} as content
      from ${recordOf(type).table} part where part.plan_version_id = version.id`,
  );
  const text = await snapshot.ask({
    text: `select json_build_object('id', version.id, 'number', version.number, 'planId', version.plan_id, 'own', ${flatJson(PlanVersion, 'version')},
      'parts', (select coalesce(json_agg(part order by list, position), '[]') from (${parts.join(' union all ')}) part))::text as answer
      from plan_version version where version.id = $1`,
    values: [id],
  });
  return text === null ? undefined : (JSON.parse(text) as VersionContent);
}

/** Every difference, the texts of the version first, then part by part; a part that only moved has not changed. */
export function changesBetween(from: VersionContent, to: VersionContent): VersionChange[] {
  const own = fieldChanges(
    '',
    pick(from.own, (path) => said.has(path)),
    pick(to.own, (path) => said.has(path)),
  );
  const partsOf = ({ parts }: VersionContent) => new Map(parts.map((part) => [`${part.list}/${part.root}`, part]));
  const [old, now] = [partsOf(from), partsOf(to)];
  const common = [...now].flatMap(([key, part]): VersionChange[] => {
    const path = `${part.list}.${part.position}`;
    const before = old.get(key);
    if (!before) return [{ path, kind: 'ADDED', after: summaryOf(part.content) }];
    const isSaid = (each: string) => !unsaid.has(each);
    return fieldChanges(`${path}.`, pick(before.content, isSaid), pick(part.content, isSaid));
  });
  const gone = [...old].flatMap(([key, { list, position, content }]): VersionChange[] =>
    now.has(key) ? [] : [{ path: `${list}.${position}`, kind: 'REMOVED', before: summaryOf(content) }],
  );
  return [...own, ...common, ...gone];
}

const pick = (content: Content, wanted: (path: string) => boolean): Content =>
  Object.fromEntries(Object.entries(content).filter(([path]) => wanted(path)));

function fieldChanges(prefix: string, before: Content, after: Content): VersionChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths.flatMap((path): VersionChange[] => {
    const [old, now] = [textOf(before[path]), textOf(after[path])];
    if (old === now) return [];
    const kind = old === undefined ? 'ADDED' : now === undefined ? 'REMOVED' : 'CHANGED';
    return [{ path: `${prefix}${path}`, kind, before: old, after: now }];
  });
}

const textOf = (value: Content[string] | undefined): string | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? value.join(', ') : String(value);

/** What a part is called, or else what it is about. */
const summaryOf = (content: Content): string =>
  textOf(content['title'] ?? content['purpose'] ?? content['metric'] ?? content['category'] ?? content['indicator']) ??
  '';
