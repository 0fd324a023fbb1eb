import { ask } from '../../providers/ask.ts';
import type { VerbName } from './verb-named.ts';

/** What a verb answered: the id of the record it changed or made, and the secret of one that reveals it. */
export interface Done {
  id: string;
  secret?: string | null;
}

interface Performing {
  /** Whether the verb answers a secret, too. */
  reveals?: boolean;
  keepalive?: boolean;
}

/**
 * Performs a verb, even beyond the end of the page where it is kept alive; the same request id does nothing again.
 * @throws AskError FORBIDDEN NOT_FOUND BAD_INPUT RULE_VIOLATED CONFLICT OFFLINE
 */
export async function perform(
  name: VerbName,
  input: object,
  { reveals = false, ...sending }: Performing = {},
): Promise<Done> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const selection = reveals ? 'secret record { id }' : 'id';
  const document = `mutation ${type}($input: ${type}Input!) { done: ${name}(input: $input) { ${selection} } }`;
  const { done } = await ask<{ done: Answer }, { input: object }>(document, { input }, sending);
  return 'record' in done ? { id: done.record.id, secret: done.secret } : done;
}

type Answer = { id: string } | { secret: string | null; record: { id: string } };
