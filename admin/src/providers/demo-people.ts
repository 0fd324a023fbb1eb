import type { Role } from '../generated/graphql.ts';
import { shownLanguage } from './i18n/language.ts';

export interface DemoPerson {
  email: string;
  name: string;
  role: Role;
  place: string;
}

/** The people of the demonstration world; none where there is no such world. */
export async function readDemoPeople(signal: AbortSignal): Promise<DemoPerson[]> {
  const response = await fetch('/api/demo/people', { headers: { 'accept-language': shownLanguage() }, signal });
  return response.ok ? ((await response.json()) as DemoPerson[]) : [];
}
