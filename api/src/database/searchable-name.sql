-- A word of pinyin as it may be written: its syllables in one, and with the apostrophe before a vowel, which tells
-- Xi'an from xian.
create or replace function pinyin_words(syllables text[]) returns text[]
language sql immutable as $$
  select array_agg(distinct word)
  from (select array_to_string(syllables, '') as joined, (
    select string_agg(case when place > 1 and syllable ~ '^[aoe]' then '''' else '' end || syllable, '' order by place)
    from unnest(syllables) with ordinality as each(syllable, place)
  ) as divided) spelled, unnest(array[joined, divided]) as word
$$;

-- The words by which a text in letters may be sought: as written, cut at each mark, and all in one.
create or replace function latin_words(named text) returns text
language sql immutable as $$
  select concat_ws(' ',
    regexp_replace(named, '[^[:alnum:]'']+', ' ', 'g'),
    regexp_replace(named, '[^[:alnum:]]+', ' ', 'g'),
    regexp_replace(named, '[^[:alnum:]]+', '', 'g'))
$$;

-- Every beginning by which a name may be sought, each after a space: the Chinese name from each character on, its
-- pinyin from each syllable on (ü as u and as v, üe as v too, each other reading of a character once), the initials,
-- and the words of the other languages without accents.
create or replace function searchable_name(names jsonb) returns text
language plpgsql stable set search_path = public as $$
declare
  chinese text := normalize(coalesce(names ->> 'zh', ''), NFKC);
  syllables text[] := '{}';
  words text[] := '{}';
  readings text[];
  reading text;
begin
  for place in 1..length(chinese) loop
    words := words || substr(chinese, place);
    syllables := syllables || coalesce(
      (select hanzi_reading.readings[1] from hanzi_reading where hanzi = substr(chinese, place, 1)),
      substr(chinese, place, 1)
    );
  end loop;
  for place in 1..length(chinese) loop
    words := words || pinyin_words(syllables[place:]);
    select hanzi_reading.readings into readings from hanzi_reading where hanzi = substr(chinese, place, 1);
    foreach reading in array coalesce(readings[2:], '{}') loop
      words := words || pinyin_words(syllables[:place - 1] || reading || syllables[place + 1:]);
    end loop;
  end loop;
  words := words || (
    select string_agg(left(syllable, 1), '' order by place)
    from unnest(syllables) with ordinality as each(syllable, place)
  );
  words := words || (select array_agg(replace(word, 'ü', 'v')) from unnest(words) word where word like '%ü%');
  words := words || (select array_agg(replace(word, 'üe', 'v')) from unnest(words) word where word like '%üe%');
  return ' ' || lower(unaccent(array_to_string(words, ' '))) || ' '
    || latin_words(lower(unaccent(normalize(concat_ws(' ', names ->> 'en', names ->> 'fr'), NFKC)))) || ' ';
end $$;
