-- What PostgreSQL 18 brings and older servers lack. After RFC 9562 §5.7 and §6.2 method 3: milliseconds since 1970,
-- then 12 bits of their fraction, then chance.
create or replace function public.uuidv7() returns uuid
language sql volatile parallel safe as $$
  select encode(
    overlay(
      uuid_send(gen_random_uuid())
      placing substring(int8send(clock.now / 1000) from 3)
        || int2send((28672 + clock.now % 1000 * 4096 / 1000)::smallint)
      from 1
    ),
    'hex'
  )::uuid
  from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as now) clock
$$;
