import type { Role } from '../generated/graphql.ts';

/** Which home somebody begins at. */
export type HomeKind = 'company' | 'county' | 'audit' | 'administration';

const homeOfRole = {
  CSR_EDITOR: 'company',
  CSR_APPROVER: 'company',
  COUNTY_EDITOR: 'county',
  COUNTY_APPROVER: 'county',
  VERIFIER: 'audit',
  AUDITOR: 'audit',
  OBSERVER: 'audit',
  ADMIN: 'administration',
} as const satisfies Record<Role, HomeKind>;

/** The home of the first role held; undefined for somebody without any. */
export const homeOf = ([role]: readonly Role[]): HomeKind | undefined => role && homeOfRole[role];

/** Whether the explorer is offered; what it may read is decided by the API. */
export const mayExplore = (roles: readonly Role[]): boolean =>
  roles.some((role) => homeOfRole[role] === 'audit' || homeOfRole[role] === 'administration');

/** Whether people and their roles are listed. */
export const mayAdminister = (roles: readonly Role[]): boolean =>
  roles.some((role) => homeOfRole[role] === 'administration');
