import { it } from 'vitest';
import pg from 'pg';
import { declaredRecords } from '@fupin/schema/model';
import { sharedDatabase } from '../../support/database.ts';
it('probes', async () => {
  const d = await sharedDatabase();
  const c = new pg.Client(d.superuser);
  await c.connect();
  for (const { table } of declaredRecords()) {
    const { rows } = await c.query(`select count(*)::int as n from "${table}"`);
    console.log(table, rows[0].n);
  }
  console.log((await c.query(`select datname, datlocprovider, datcollate, datctype, datlocale from pg_database`)).rows);
  console.log(
    (
      await c.query(
        `select tgname, tgrelid::regclass from pg_trigger where not tgisinternal and tgname not like 'history' and tgname not like 'search%'`,
      )
    ).rows,
  );
  await c.end();
});
