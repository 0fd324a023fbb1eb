import {
  columnOf,
  fieldsOf,
  PlanMeasure,
  planParts,
  PlanSection,
  PlanVersion,
  recordOf,
  type Declared,
  type Field,
} from '@fupin/schema/model';

/** Columns that a copy has of its own, whatever the original has. */
const fresh: Record<string, string> = {
  id: 'uuidv7()',
  version: '1',
  created_at: 'now()',
  created_by: 'null',
  updated_at: 'now()',
  updated_by: 'null',
  origin: `'FILED'`,
};

/**
 * The function that opens a draft with the content of another version, for a plan. It runs as the owner of the tables: a
 * company that returns a version opens a draft which it may not read itself.
 */
export const copyVersionStatements: readonly string[] = [
  `create or replace function copy_plan_version(from_version uuid, of_plan uuid) returns uuid language plpgsql security definer set search_path = public as $$
  declare
    made uuid := uuidv7();
    whole county_plan%rowtype;
    measures jsonb;
  begin
    select * into strict whole from county_plan where id = of_plan for update;
    ${copied(PlanVersion, {
      id: 'made',
      plan_id: 'of_plan',
      number: '1 + coalesce((select max(number) from plan_version every where every.plan_id = of_plan), 0)',
      based_on_id: 'from_version',
      state: `'DRAFT'`,
      submitted_at: 'null',
      content_hash: 'null',
      company_id: 'whole.company_id',
      county_id: 'whole.county_id',
    })} where it.id = from_version;
    select coalesce(jsonb_object_agg(id, uuidv7()), '{}') into measures from plan_measure where plan_version_id = from_version;
    ${Object.values(planParts)
      .map((part) => `${copied(part, ofPart(part))} where it.plan_version_id = from_version;`)
      .join('\n')}
    insert into plan_section (id, origin, company_id, county_id, plan_version_id, kind, is_finished, demo)
    select uuidv7(), 'FILED', whole.company_id, whole.county_id, made, section.kind, coalesce(kept.is_finished, false), whole.demo
      from unnest(array['SITUATION', 'MEASURES', 'ASSUMPTIONS', 'TARGETS', 'BUDGET']) section(kind)
      left join ${recordOf(PlanSection).table} kept on kept.plan_version_id = from_version and kept.kind = section.kind;
    return made;
  end $$;`,
];

function ofPart(part: Declared): Record<string, string> {
  const own = {
    plan_version_id: 'made',
    company_id: 'whole.company_id',
    county_id: 'whole.county_id',
    descends_from: 'coalesce(it.descends_from, it.id)',
  };
  const measure = '(measures->>it.measure_id::text)::uuid';
  return part === PlanMeasure ? { ...own, id: '(measures->>it.id::text)::uuid' } : { ...own, measure_id: measure };
}

/** Inserts a copy of each row `it`, with other values in some columns. */
function copied(type: Declared, others: Record<string, string>): string {
  const names = fieldsOf(type).flatMap((field) => columnsOf(field, ''));
  const values = names.map((name) => others[name] ?? fresh[name] ?? `it.${name}`);
  const { table } = recordOf(type);
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} it`;
}

function columnsOf(field: Field, prefix: string): string[] {
  if (field.kind === 'figure') return [];
  const column = columnOf(field, prefix);
  return field.kind === 'embedded'
    ? fieldsOf(field.value()).flatMap((each) => columnsOf(each, `${column}_`))
    : [column];
}
