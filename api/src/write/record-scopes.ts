import { fieldsOf, recordOf, type Declared } from '@fupin/schema/model';

/** Whose a record is, and whose draft, and whether it is there, as statements over its row `it`. */
function scopeSql(type: Declared): string {
  const { table, policy } = recordOf(type);
  const of = (field: string) => (fieldsOf(type).some(({ name }) => name === field) ? `it.${field}_id` : 'null');
  const draftOf = policy.draft ? `case when ${policy.draft('it')} then '${policy.draftOf ?? 'COUNTY'}' end` : 'null';
  return `select ${of('company')}, ${of('county')}, ${draftOf} into company, county, draft_of
        from "${table}" it where it.id = record; is_there := found`;
}

/**
 * The function that tells whose a record is, for each kind of record that verbs are done with. Made here, because the
 * tables, their columns and what makes a draft are declared.
 */
export function recordScopes(types: readonly Declared[]): string {
  const scopes = [...new Set(types)].map((type) => `when '${recordOf(type).name}' then ${scopeSql(type)};`);
  return `drop function if exists scope_of_record(text, uuid);
    create function scope_of_record(
      record_type text, record uuid, out company uuid, out county uuid, out draft_of text, out is_there boolean
    ) language plpgsql stable as $$
    begin
      case record_type ${scopes.join('\n')} end case;
    end $$;`;
}
