import type { RootFigure, RowsOf } from '../declare/declaration.ts';
import { input, inputsOf } from '../declare/figure-input.ts';

/** One row a statement and field it speaks of, with the least and greatest value and the days that its figure may mean. */
const saidSql = (rows: RowsOf): string => `
  select link.id as link_id, link.record_type, link.record_id, link.field, link.relation,
    statement.id, statement.precision_of_id, measurement_value as value, measurement_modality as modality,
    concat_ws(' per ', measurement_unit, measurement_per_unit) as unit,
    case when measurement_qualifier in ('EXACT', 'MORE_THAN', 'AT_LEAST', 'ORDER_OF_MAGNITUDE') then measurement_value
      when measurement_qualifier = 'ABOUT' then least(measurement_value * 0.9, measurement_value * 1.1) else '-Infinity' end as least,
    case measurement_qualifier when 'EXACT' then coalesce(measurement_value_max, measurement_value)
      when 'ABOUT' then greatest(measurement_value * 0.9, coalesce(measurement_value_max, measurement_value) * 1.1)
      when 'LESS_THAN' then measurement_value when 'AT_MOST' then measurement_value
      when 'ORDER_OF_MAGNITUDE' then coalesce(measurement_value_max, measurement_value * 10) else 'Infinity' end as most,
    coalesce(measurement_period_earliest, measurement_as_of_earliest, '-infinity') as earliest,
    coalesce(measurement_period_latest, measurement_as_of_latest, 'infinity') as latest
  from ${rows('statement_link')} link join ${rows('statement')} statement on statement.id = link.statement_id
  where statement.state <> 'SUPERSEDED'`;

const sameField = `other.record_id = said.record_id and other.field = said.field and other.relation = 'SUPPORTS' and other.value is not null`;

export const statementConflictsSql: RootFigure['sql'] = (rows) => `
  with said as (${saidSql(rows)})
  select said.id as statement_id, other.id as other_id, said.record_type, said.record_id, said.field,
    case said.relation when 'CONTRADICTS' then 'SAID_TO_CONTRADICT' else 'VALUES_APART' end as kind,
    ${inputsOf(
      input('Statement', 'said.id'),
      input('StatementLink', 'said.link_id'),
      input('Statement', 'other.id'),
      input('StatementLink', 'other.link_id'),
    )} as inputs
  from said left join said other on ${sameField} and other.id <> said.id
  where said.relation = 'CONTRADICTS'
    or said.relation = 'SUPPORTS' and said.value is not null and said.field <> '' and other.id > said.id
      and other.unit = said.unit and other.modality = said.modality
      and said.earliest <= other.latest and other.earliest <= said.latest
      and (said.least > other.most or other.least > said.most)
      and said.id is distinct from other.precision_of_id and other.id is distinct from said.precision_of_id
  order by record_type, record_id, field, statement_id, other_id`;
