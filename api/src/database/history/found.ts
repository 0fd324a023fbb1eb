import type pg from 'pg';

export interface Column {
  name: string;
  type: string;
}

interface FoundPolicy {
  name: string;
  /** What PostgreSQL understood: for what and whom it is, and on which conditions. */
  understood: string;
  comment: string | null;
}

/** A table as it is in the database. */
export interface FoundTable {
  name: string;
  columns: Column[];
  policies: FoundPolicy[];
  /** Whether row-level security holds, for its owner, too. */
  isGuarded: boolean;
  /** The body of the function that records its changes, while a trigger calls it. */
  recorder: string | null;
}

const tables = `
  select relname as name, relrowsecurity and relforcerowsecurity as "isGuarded",
    (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
     from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped) as columns,
    (select coalesce(json_agg(json_build_object('name', polname, 
       'understood', concat_ws(' ', polcmd, polroles::regrole[], pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)),
       'comment', obj_description(pg_policy.oid, 'pg_policy'))), '[]') from pg_policy where polrelid = pg_class.oid) as policies,
    (select prosrc from pg_trigger join pg_proc on pg_proc.oid = tgfoid
     where tgrelid = pg_class.oid and tgname = 'history' and tgenabled = 'O') as recorder
  from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;

/** Every table by its name. */
export async function findTables(owner: pg.Client): Promise<Map<string, FoundTable>> {
  const { rows } = await owner.query<FoundTable>(tables);
  return new Map(rows.map((table) => [table.name, table]));
}
