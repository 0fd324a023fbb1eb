import { AskError, send, type Refusal } from './ask.ts';

interface Refused {
  errors?: { message: string; extensions?: { code?: string } & Refusal }[];
}

/**
 * Does something with one's own account: signs in or out, chooses or changes a password; answers what came of it.
 * @throws AskError with why not
 */
export async function sendAccount(act: string, content: unknown): Promise<Record<string, unknown>> {
  const { status, body } = await send(`/api/auth/${act}`, content);
  if (status < 400) return (body ?? {}) as Record<string, unknown>;
  const fault = (body as Refused | undefined)?.errors?.[0];
  throw new AskError(fault?.message ?? '', {
    status,
    code: fault?.extensions?.code ?? (status === 429 ? 'RATE_LIMITED' : 'INTERNAL'),
    refusal: fault?.extensions,
  });
}
