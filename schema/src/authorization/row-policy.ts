import type { RowPolicy } from '../declare/declaration.ts';
import { sessionUser, sessionVariable, type SessionVariable } from '../declare/session.ts';

/** The ids in a session variable, read in a sub-select, so that PostgreSQL evaluates it once per statement. */
const ids = (name: SessionVariable) => `any((select ${sessionVariable(name)}::uuid[])::uuid[])`;

export const signedIn = `(select ${sessionVariable('user')} is not null)`;
const auditsAll = `(select ${sessionVariable('audits_all')} = 'true')`;
const sourced = `origin = 'PUBLIC_SOURCE'`;
const memberOf = (column: string) => `${column} = ${ids('companies')}`;
const officialOf = (column: string) => `${column} = ${ids('counties')}`;
const audits = (company: string, county: string) =>
  `(${auditsAll} or ${company} = ${ids('audited_companies')} or ${county} = ${ids('audited_counties')})`;

const whenSignedIn = (...alternatives: string[]) => `${signedIn} and (${alternatives.join(' or ')})`;

/** Reference data and sources: every signed-in person reads them. */
export const openToAll: RowPolicy = { name: 'open_to_all', using: signedIn, open: true };

/** What belongs to one company, one county or both: these two, auditors in scope; public facts for all. */
export const companyAndCounty: RowPolicy = {
  name: 'company_and_county',
  using: whenSignedIn(sourced, memberOf('company_id'), officialOf('county_id'), audits('company_id', 'county_id')),
};

/** What a company drafts alone and others see once `condition` holds: commitments. */
export const companyDraft = (name: string, condition: string): RowPolicy => ({
  name,
  draft: () => `not (${condition})`,
  draftOf: 'COMPANY',
  using: whenSignedIn(
    sourced,
    memberOf('company_id'),
    `(${condition} and (${officialOf('county_id')} or ${audits('company_id', 'county_id')}))`,
  ),
});

/** The trail of records: of a draft, only whose draft it was. */
export const trailOfRecords: RowPolicy = {
  name: 'trail_of_records',
  using: whenSignedIn(
    sourced,
    `(${officialOf('county_id')} and draft_of is distinct from 'COMPANY')`,
    `(${memberOf('company_id')} and (draft_of = 'COMPANY' or not was_draft))`,
    `(${audits('company_id', 'county_id')} and not was_draft)`,
  ),
};

/** What a county drafts alone and others see once `condition` holds: plans, outcome reports. */
export const countyDraft = (name: string, condition: string): RowPolicy => ({
  name,
  draft: () => `not (${condition})`,
  using: whenSignedIn(
    sourced,
    officialOf('county_id'),
    `(${condition} and (${memberOf('company_id')} or ${audits('company_id', 'county_id')}))`,
  ),
});

/** Households and their troubles: the county, and auditors in scope under a pseudonym. Never a company. */
export const countyOnly: RowPolicy = {
  name: 'county_only',
  using: whenSignedIn(officialOf('county_id'), audits(`null::uuid`, 'county_id')),
};

/** A person's own things, which nobody else reads, in the trail neither: notices, tasks, when they last looked. */
export const personal = (column: string): RowPolicy => ({
  name: 'personal',
  isPrivate: true,
  using: whenSignedIn(`${column} = (select ${sessionUser})`),
});

/** Who has an account and in which role: they and administrators; those who read the trail, what became of it. */
export const ofPerson = (column: string): RowPolicy => ({
  name: 'own_only',
  using: whenSignedIn(`${column} = (select ${sessionUser})`, `(select ${sessionVariable('administers')} = 'true')`),
});

/** By what a person enters, as tokens and links: they and administrators, in the trail too. */
export const ownOnly = (column: string): RowPolicy => ({ ...ofPerson(column), isPrivate: true });

/** The condition under which a version of a row may be seen. */
export const historyUsing = ({ using, history }: RowPolicy, table: string): string => history?.(table) ?? using;
