import type { AreaSql } from '../storage/area-sql.ts';
import { isGiven, isInForce, lasts } from './in-force.ts';

/** What queries are written with in TypeScript, for functions that are written in SQL: PostgreSQL puts it in their place. */
const holds = (name: string, condition: string): string =>
  `create or replace function ${name}(it role_grant) returns boolean language sql stable as $$ select ${condition} $$;`;

/** What the records of accounts and roles bring to the database. */
export const sqlOfAccounts: AreaSql = {
  name: 'accounts',
  statements: [
    holds('is_given', isGiven('it')),
    holds('is_in_force', isInForce('it')),
    holds('lasts', lasts('it')),
    holds(
      'is_administrator',
      `it.role = 'ADMIN' and it.organization_id is null and it.area_id is null and is_in_force(it)`,
    ),
  ],
};
