import type { RecordDeclaration, RootFigure, RowsOf } from '../declare/declaration.ts';
import { input, inputsOf } from '../declare/figure-input.ts';
import { columnOf, declaredRecords, fieldsOf, recordOf } from '../declare/registry.ts';

/** Who measures or prints a figure is no party to it. */
const noParties = new Set(['producedBy', 'publisher']);

/** The columns of a record that point to records of a table, and the record itself where it is one of them. */
function pointers({ type, table }: RecordDeclaration, target: string): string {
  const columns = fieldsOf(type).flatMap((field) =>
    field.kind === 'toOne' && !noParties.has(field.name) && recordOf(field.target()).table === target
      ? [columnOf(field)]
      : [],
  );
  return `array[${[...columns, ...(table === target ? ['id'] : [])].join(', ')}]::uuid[]`;
}

/** One row a record that a statement can be about: the organizations, areas and programs that it names. */
const aboutSql = (rows: RowsOf): string =>
  declaredRecords()
    .filter(({ type }) => fieldsOf(type).some((field) => field.kind === 'embedded' || field.kind === 'decimal'))
    .map(
      (record) => `
      select '${record.name}' as record_type, id, ${pointers(record, 'organization')} as organizations,
        ${pointers(record, 'area')} as areas, ${pointers(record, 'program')} as programs from ${rows(record.table)} ${record.table}`,
    )
    .join(' union all ');

/** Nobody governs a nation in the way that makes its statistics a self-report. */
const governed = (area: string, rows: RowsOf) =>
  `exists (select from ${rows('area')} governed where governed.id = ${area} and governed.level <> 'NATION')`;

export const selfReportedFiguresSql: RootFigure['sql'] = (rows) => `
  select * from (
    select statement.id as statement_id, link.record_type, link.record_id, link.field,
      array_remove(array[
        case when statement.self_reported then 'DECLARED' end,
        case when asserter.id = any(about.organizations) then 'ASSERTER_IS_PARTY' end,
        case when exists (select from ${rows('program_participation')} part
          where part.program_id = any(about.programs) and part.organization_id = asserter.id) then 'ASSERTER_TAKES_PART' end,
        case when asserter.kind = 'GOVERNMENT' and asserter.area_id = any(about.areas) and ${governed('asserter.area_id', rows)}
          then 'ASSERTER_GOVERNS_AREA' end,
        case when exists (select from ${rows('appointment')} post left join ${rows('fund')} fund on fund.id = post.fund_id
          where post.person_id = statement.speaker_id and (post.organization_id = any(about.organizations)
            or fund.sponsor_id = any(about.organizations) or post.area_id = any(about.areas) and ${governed('post.area_id', rows)}))
          then 'SPEAKER_HOLDS_POST' end], null) as interests,
      ${inputsOf(input('Statement', 'statement.id'), input('StatementLink', 'link.id'))} as inputs
    from ${rows('statement')} statement
    left join ${rows('organization')} asserter on asserter.id = statement.asserting_organization_id
    left join ${rows('statement_link')} link on link.statement_id = statement.id and link.relation = 'SUPPORTS'
    left join (${aboutSql(rows)}) about on about.id = link.record_id and about.record_type = link.record_type
    where statement.measurement_value is not null and statement.state <> 'SUPERSEDED'
  ) told
  where interests <> '{}'
  order by statement_id, record_id, field`;
