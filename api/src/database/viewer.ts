import type { Language } from '@fupin/schema';

/** Who asks, and whose records they may read; made from the roles in force. */
export interface Viewer {
  userId: string;
  email: string;
  name: string;
  locale: string;
  roles: string[];
  /** Companies whose staff they are. */
  companies: string[];
  /** Counties whose officials they are. */
  counties: string[];
  /** Whether they audit everything. */
  auditsAll: boolean;
  auditedCompanies: string[];
  auditedCounties: string[];
  administers: boolean;
  /** The roles in force as `ROLE:company or county`, or `ROLE` alone where it has no limit. */
  grants: string[];
  /** Whether what they ask with may also write. */
  mayWrite: boolean;
  /** Whether signing in takes a second factor. */
  hasSecondFactor: boolean;
  /** When the session began that they ask with; none where it is a token. */
  since?: Date;
  /** The token that they ask with; none where it is a session. */
  tokenId?: string;
  /** Whether they belong to the demonstration world, as then does what they file. */
  demo: boolean;
}

const list = (ids: readonly string[]) => (ids.length > 0 ? `{${ids.join(',')}}` : '');

/** The session variables of each viewer, made once. */
const sessions = new WeakMap<Viewer, ReturnType<typeof makeSession>>();

/** The session of a viewer whose statement says something in a language. */
export const sessionIn = (viewer: Viewer, language: Language) => ({
  ...sessionVariables(viewer),
  'app.language': language,
});

/** The session variables that row-level security reads; see `row-policy.ts` for what each decides. */
export function sessionVariables(viewer: Viewer): ReturnType<typeof makeSession> {
  let session = sessions.get(viewer);
  if (!session) sessions.set(viewer, (session = makeSession(viewer)));
  return session;
}

const makeSession = (viewer: Viewer) =>
  ({
    'app.user': viewer.userId,
    'app.companies': list(viewer.companies),
    'app.counties': list(viewer.counties),
    'app.audits_all': String(viewer.auditsAll),
    'app.audited_companies': list(viewer.auditedCompanies),
    'app.audited_counties': list(viewer.auditedCounties),
    'app.administers': String(viewer.administers),
    'app.grants': list(viewer.grants),
  }) as const;
