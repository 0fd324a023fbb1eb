import type { TestApi } from './api.ts';
import { sendRaw, type RawAnswer } from './raw-request.ts';

export const chosenPassword = 'chosen-by-the-person';

/** The token of a link that a verb revealed, as "/#/welcome?token=…". */
export const tokenOfLink = (link: string): string => /[?&]token=([\w-]+)/.exec(link)![1]!;

/** Opens a link and chooses a password there. */
export const openLink = (
  api: TestApi,
  link: string,
  { password = chosenPassword, code, from }: { password?: string; code?: string; from?: string } = {},
): Promise<RawAnswer> =>
  sendRaw(api.url, { path: '/api/auth/open-link', from, body: { token: tokenOfLink(link), password, code } });

/** Signs in with a password. */
export const signInWith = (api: TestApi, email: string, password = chosenPassword, from?: string): Promise<RawAnswer> =>
  sendRaw(api.url, { path: '/api/auth/sign-in/email', from, body: { email, password } });

/** Asks as whoever has the cookie. */
export async function askByCookie(api: TestApi, cookie: string, query: string, variables?: object): Promise<any> {
  const { status, text } = await sendRaw(api.url, {
    path: '/graphql',
    headers: { cookie },
    body: { query, variables },
  });
  return { status, ...(JSON.parse(text) as object) };
}
