-- A value as canonical JSON (RFC 8785): the keys are sorted; the numbers here are all texts or counts.
create or replace function canonical_json(value jsonb) returns text
language sql immutable parallel safe set search_path = public as $$
  select case jsonb_typeof(value)
    when 'object' then '{' || coalesce((
      select string_agg(to_json(key)::text || ':' || canonical_json(member.value), ',' order by key collate "C")
      from jsonb_each(value) member
    ), '') || '}'
    when 'array' then '[' || coalesce((
      select string_agg(canonical_json(member.value), ',' order by place)
      from jsonb_array_elements(value) with ordinality member(value, place)
    ), '') || ']'
    else value::text
  end
$$;
