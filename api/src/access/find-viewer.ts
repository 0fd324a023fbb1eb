import { isInForce } from '@fupin/schema/model';
import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';
import type { SignIn } from './sign-in.ts';
import { hashOf, holderOfToken, isToken } from './token.ts';
import type { Viewer } from '../database/viewer.ts';

/**
 * Who sends a request, by bearer token or session cookie; undefined for a stranger, and for somebody who must enrol a
 * second factor first. May be half a second old.
 */
export async function findViewer(signIn: SignIn, credentials: Credentials): Promise<Viewer | undefined> {
  const holder = await findHolder(signIn, credentials);
  return holder && mustEnrol(signIn, holder) ? undefined : holder;
}

/** Whose token or session a request comes with, whether or not they must enrol a second factor. */
export async function findHolder(signIn: SignIn, { authorization, cookie }: Credentials): Promise<Viewer | undefined> {
  const bearer = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (bearer) return signIn.viewers.find(`token ${bearer}`, () => viewerOfToken(signIn, bearer));
  return findSessionHolder(signIn, cookie);
}

/** The roles of those who decide. */
export const deciding: ReadonlySet<string> = new Set(['ADMIN', 'CSR_APPROVER', 'COUNTY_APPROVER', 'VERIFIER']);

/** Whether somebody decides, lacks a second factor, and needs one here. */
const mustEnrol = ({ requireTwoFactor }: SignIn, { hasSecondFactor, roles }: Viewer): boolean =>
  requireTwoFactor && !hasSecondFactor && roles.some((role) => deciding.has(role));

/** Whose session a cookie belongs to, whether or not they must enrol a second factor. */
export async function findSessionHolder(signIn: SignIn, cookie: string | undefined): Promise<Viewer | undefined> {
  return cookie ? signIn.viewers.find(`session ${cookie}`, () => viewerOfSession(signIn, cookie)) : undefined;
}

type Credentials = Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>;

const viewerOfToken = async ({ pool }: SignIn, token: string) =>
  isToken(token) ? viewerOf(pool, { name: 'viewer-of-token', holder: holderOfToken, key: hashOf(token) }) : undefined;

async function viewerOfSession({ auth, pool }: SignIn, cookie: string): Promise<Viewer | undefined> {
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!found) return undefined;
  return viewerOf(pool, { name: 'viewer-of-session', holder: holderOfSession, key: found.session.id });
}

/**
 * The table `holder` for the beginning of a statement: the user whose session has the id $1; no row when it was not
 * used for half an hour. Notes that it was used, at most once a minute.
 */
const holderOfSession = `
  found as (
    select session.id, who.id as user_id, session."createdAt" as since, session."updatedAt" > now() - interval '1 minute' as is_noted
    from auth.session join public.app_user who on who.id = session."userId"::uuid
    where session.id = $1 and session."updatedAt" > now() - interval '30 minutes'
      and session."createdAt" >= coalesce(who.sessions_ended_at, '-infinity')
  ), noted as (
    update auth.session set "updatedAt" = now() from found where session.id = found.id and not is_noted
  ), holder as (select user_id, true as may_write, since, null::uuid as token_id from found)`;

/**
 * The `holder` with the roles in force today and every county below the areas they cover; roles limited to a program
 * open no rows yet.
 */
const rolesInForce = (holder: string) => `
  with recursive ${holder}, grants as (
    select role, organization_id, area_id from public.role_grant join holder using (user_id)
    where ${isInForce('role_grant')}
  ), covered as (
    select role, area.id, area.level from grants join public.area on area.id = grants.area_id
    union all
    select role, area.id, area.level from covered join public.area on area.parent_id = covered.id
  )
  select user_record.id, user_record.email, user_record.display_name as name, user_record.locale, user_record.demo, holder.may_write, holder.since, holder.token_id,
    exists (select from auth."user" account where account.id = user_record.id::text and account."twoFactorEnabled") as has_second_factor,
    coalesce((select array_agg(distinct role) from grants), '{}') as roles,
    coalesce((select json_agg(json_build_object('role', role, 'id', organization_id)) from grants where organization_id is not null), '[]') as organizations,
    coalesce((select json_agg(json_build_object('role', role, 'id', id)) from covered where level = 'COUNTY'), '[]') as counties,
    coalesce((select array_agg(distinct role) from grants where organization_id is null and area_id is null), '{}') as everywhere
  from public.app_user user_record join holder on holder.user_id = user_record.id where user_record.state = 'ACTIVE'`;

interface RoleRow {
  id: string;
  email: string;
  name: string;
  locale: string;
  demo: boolean;
  may_write: boolean;
  since: Date | null;
  token_id: string | null;
  has_second_factor: boolean;
  roles: string[];
  organizations: { role: string; id: string }[];
  counties: { role: string; id: string }[];
  everywhere: string[];
}

const companyRoles = new Set(['CSR_EDITOR', 'CSR_APPROVER']);
const countyRoles = new Set(['COUNTY_EDITOR', 'COUNTY_APPROVER']);
const auditingRoles = new Set(['AUDITOR', 'OBSERVER', 'VERIFIER', 'ADMIN']);

async function viewerOf(
  pool: pg.Pool,
  { name, holder, key }: { name: string; holder: string; key: string },
): Promise<Viewer | undefined> {
  const { rows } = await pool.query<RoleRow>({ name, text: rolesInForce(holder), values: [key] });
  const found = rows[0];
  if (!found) return undefined;
  const { roles, organizations, counties, everywhere } = found;
  const idsWith = (scopes: RoleRow['counties'], wanted: Set<string>) => [
    ...new Set(scopes.filter(({ role }) => wanted.has(role)).map(({ id }) => id)),
  ];
  return {
    userId: found.id,
    email: found.email,
    name: found.name,
    locale: found.locale,
    roles,
    companies: idsWith(organizations, companyRoles),
    counties: idsWith(counties, countyRoles),
    auditsAll: everywhere.some((role) => auditingRoles.has(role)),
    auditedCompanies: idsWith(organizations, auditingRoles),
    auditedCounties: idsWith(counties, auditingRoles),
    administers: everywhere.includes('ADMIN'),
    grants: [...[...organizations, ...counties].map(({ role, id }) => `${role}:${id}`), ...everywhere],
    mayWrite: found.may_write,
    hasSecondFactor: found.has_second_factor,
    demo: found.demo,
    ...(found.since && { since: found.since }),
    ...(found.token_id && { tokenId: found.token_id }),
  };
}
