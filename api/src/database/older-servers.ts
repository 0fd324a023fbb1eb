import type pg from 'pg';

/**
 * What PostgreSQL 18 brings and older servers lack, under the same name. Where the server has one itself, that one is
 * found first, in `pg_catalog`, also after the server was upgraded.
 *
 * @source RFC 9562 §5.7 and §6.2 method 3: milliseconds since 1970, then 12 bits of their fraction, then chance
 */
const uuidv7 = `
  create or replace function public.uuidv7() returns uuid language sql volatile parallel safe as $$
    select encode(overlay(uuid_send(gen_random_uuid()) placing
      substring(int8send(clock.now / 1000) from 3) || int2send((28672 + clock.now % 1000 * 4096 / 1000)::smallint) from 1), 'hex')::uuid
    from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as now) clock
  $$;`;

/** Adds what the server is too old to have. */
export async function completeOlderServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ lacks: boolean }>(
    `select to_regprocedure('pg_catalog.uuidv7()') is null and to_regprocedure('public.uuidv7()') is null as lacks`,
  );
  if (rows[0]!.lacks) await owner.query(uuidv7);
}
