import { fromNodeHeaders } from 'better-auth/node';
import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';
import { longestSessionSeconds, type SignIn } from './sign-in.ts';
import { bearerOfToken, type TokenBearer } from './token.ts';
import type { Viewer } from './viewer.ts';

/** Who sends a request, by bearer token or session cookie; undefined for a stranger. */
export async function findViewer(signIn: SignIn, headers: IncomingHttpHeaders): Promise<Viewer | undefined> {
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  const found = bearer ? await bearerOfToken(signIn.pool, bearer) : await userOfSession(signIn, headers);
  return found && viewerOf(signIn.pool, found);
}

async function userOfSession({ auth }: SignIn, headers: IncomingHttpHeaders): Promise<TokenBearer | undefined> {
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  if (!found) return undefined;
  const age = Date.now() - found.session.createdAt.getTime();
  return age < longestSessionSeconds * 1000 ? { userId: found.user.id, mayWrite: true } : undefined;
}

/** The roles in force today, with every county below the areas they cover; roles limited to a program open no rows yet. */
const rolesInForce = `
  with recursive grants as (
    select role, organization_id, area_id from public.role_grant
    where user_id = $1 and program_id is null and starts_on <= current_date and (ends_on is null or ends_on >= current_date)
  ), covered as (
    select role, area.id, area.level from grants join public.area on area.id = grants.area_id
    union all
    select role, area.id, area.level from covered join public.area on area.parent_id = covered.id
  )
  select user_record.email, user_record.display_name as name, user_record.locale, user_record.demo,
    coalesce((select array_agg(distinct role) from grants), '{}') as roles,
    coalesce((select json_agg(json_build_object('role', role, 'id', organization_id)) from grants where organization_id is not null), '[]') as organizations,
    coalesce((select json_agg(json_build_object('role', role, 'id', id)) from covered where level = 'COUNTY'), '[]') as counties,
    coalesce((select array_agg(distinct role) from grants where organization_id is null and area_id is null), '{}') as everywhere
  from public.app_user user_record where user_record.id = $1 and user_record.state = 'ACTIVE'`;

interface RoleRow {
  email: string;
  name: string;
  locale: string;
  demo: boolean;
  roles: string[];
  organizations: { role: string; id: string }[];
  counties: { role: string; id: string }[];
  everywhere: string[];
}

const companyRoles = new Set(['CSR_EDITOR', 'CSR_APPROVER']);
const countyRoles = new Set(['COUNTY_EDITOR', 'COUNTY_APPROVER']);
const auditingRoles = new Set(['AUDITOR', 'OBSERVER', 'VERIFIER', 'ADMIN']);

async function viewerOf(pool: pg.Pool, { userId, mayWrite }: TokenBearer): Promise<Viewer | undefined> {
  const { rows } = await pool.query<RoleRow>({ name: 'roles-in-force', text: rolesInForce, values: [userId] });
  const found = rows[0];
  if (!found) return undefined;
  const { email, name, locale, demo, roles, organizations, counties, everywhere } = found;
  const idsWith = (scopes: RoleRow['counties'], wanted: Set<string>) => [
    ...new Set(scopes.filter(({ role }) => wanted.has(role)).map(({ id }) => id)),
  ];
  return {
    userId,
    email,
    name,
    locale,
    roles,
    companies: idsWith(organizations, companyRoles),
    counties: idsWith(counties, countyRoles),
    auditsAll: everywhere.some((role) => auditingRoles.has(role)),
    auditedCompanies: idsWith(organizations, auditingRoles),
    auditedCounties: idsWith(counties, auditingRoles),
    administers: everywhere.includes('ADMIN'),
    grants: [...[...organizations, ...counties].map(({ role, id }) => `${role}:${id}`), ...everywhere],
    mayWrite,
    demo,
  };
}
