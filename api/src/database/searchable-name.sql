-- Every beginning by which a name may be sought, each after a space: the Chinese name from each character on, its
-- pinyin from each syllable on (ü as u and as v, each other reading of a character once), the initials, and the words
-- of the other languages without accents.
create or replace function searchable_name(names jsonb) returns text
language plpgsql stable set search_path = public as $$
declare
  chinese text := coalesce(names ->> 'zh', '');
  syllables text[] := '{}';
  varied text[];
  words text[] := '{}';
  readings text[];
  reading text;
  latin text := lower(unaccent(concat_ws(' ', names ->> 'en', names ->> 'fr')));
begin
  for place in 1..length(chinese) loop
    words := words || substr(chinese, place);
    syllables := syllables || coalesce(
      (select hanzi_reading.readings[1] from hanzi_reading where hanzi = substr(chinese, place, 1)),
      substr(chinese, place, 1)
    );
  end loop;
  for place in 1..length(chinese) loop
    words := words || array_to_string(syllables[place:], '');
    select hanzi_reading.readings into readings from hanzi_reading where hanzi = substr(chinese, place, 1);
    foreach reading in array coalesce(readings[2:], '{}') loop
      varied := syllables[:place - 1] || reading || syllables[place + 1:];
      words := words || array_to_string(varied, '');
    end loop;
  end loop;
  words := words || (
    select string_agg(left(syllable, 1), '' order by place)
    from unnest(syllables) with ordinality as each(syllable, place)
  );
  words := words || (select array_agg(replace(word, 'ü', 'v')) from unnest(words) word where word like '%ü%');
  return ' ' || lower(unaccent(array_to_string(words, ' '))) || ' ' || latin || ' '
    || regexp_replace(latin, '[^[:alnum:]]+', '', 'g') || ' ';
end $$;
