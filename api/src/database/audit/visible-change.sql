-- What an event says of a record before or after, without secrets, records that who asks may not see, what is only
-- theirs, and addresses of others. It runs as who asks, so that the policies say what they see.
drop function if exists visible_change(text, text);
create or replace function visible_change(type_of_record text, id_of_record uuid, content text) returns text
language plpgsql stable set search_path = public as $$
declare
  said jsonb;
  reference record;
  is_visible boolean;
begin
  if content is null then return null; end if;
  said := content::jsonb;
  for reference in select * from private_records() where type = type_of_record loop
    execute format('select exists (select from %I where id = $1)', reference.target) into is_visible using id_of_record;
    if not is_visible then
      return canonical_json((select jsonb_object_agg(field, 'HIDDEN') from jsonb_object_keys(said) field));
    end if;
  end loop;
  for reference in
    select * from guarded_references() where type = type_of_record and said ->> field is not null
  loop
    execute format('select exists (select from %I where id = $1)', reference.target) into is_visible
      using (said ->> reference.field)::uuid;
    if not is_visible then said := said || jsonb_build_object(reference.field, 'HIDDEN'); end if;
  end loop;
  select said || coalesce(jsonb_object_agg(field, 'HIDDEN'), '{}') into said
  from secret_fields()
  where type = type_of_record and said ? field;
  if type_of_record = 'User' and said ? 'email' and setting('administers') is distinct from 'true'
    and id_of_record is distinct from setting('user')::uuid
  then
    said := said || '{"email": "HIDDEN"}';
  end if;
  return canonical_json(said);
exception when invalid_text_representation then
  return content;
end $$;
