import type { IncomingMessage } from 'node:http';

/** For whom a passkey is good: the host of PUBLIC_URL, and pages of it alone; else this machine as localhost. */
export interface RelyingParty {
  rpID: string;
  expectedOrigin: string;
}

/** Without PUBLIC_URL the port is the one that was called; `request-origin.ts` lets no other host name in. */
export function relyingParty({ headers }: IncomingMessage, publicUrl: URL | undefined): RelyingParty {
  if (publicUrl) return { rpID: publicUrl.hostname, expectedOrigin: publicUrl.origin };
  const port = /:(\d+)$/.exec(headers.host ?? '')?.[1];
  return { rpID: 'localhost', expectedOrigin: new URL(`http://localhost${port ? `:${port}` : ''}`).origin };
}
