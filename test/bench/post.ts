/** What a server answered: `data`, or why it refused. */
export interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export const headersWith = (token: string) => ({
  'content-type': 'application/json',
  accept: 'application/json',
  authorization: `Bearer ${token}`,
});

export async function post(url: string, body: object, token: string): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: headersWith(token), body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}
