import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { AskError } from '../../providers/ask.ts';
import type { Draft } from './draft.ts';
import { newId } from './new-id.ts';
import { perform, type Done } from './perform.ts';
import { inputOf } from './input-of.ts';
import { verbNamed, type VerbName } from './verb-named.ts';

/** The record that something is done with, as it was read. */
export interface Target {
  id: string;
  version: number;
}

/**
 * One act, from the opening of its form to its end: the version that was looked at and the request id are those of
 * the opening, however often the page is read anew and the form is sent; where somebody else was first, the version
 * is theirs only once the reader has seen what is new.
 */
export function useAct(name: VerbName, target: Target | undefined) {
  const verb = verbNamed(name);
  const [seen, setSeen] = useState(target);
  const [requestId] = useState(newId);
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<AskError>();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const refresh = useRefresh();

  async function send(draft: Draft): Promise<Done | undefined> {
    const entered = inputOf(verb.fields, draft);
    setProblems(entered.problems);
    setFault(undefined);
    if (entered.problems.size > 0) return undefined;
    setSending(true);
    try {
      const input = {
        requestId,
        ...(verb.target && seen && { [verb.target]: seen.id }),
        ...(verb.isVersioned && { expectedVersion: seen?.version }),
        ...entered.input,
      };
      const done = await perform(name, input, { reveals: verb.reveals });
      refresh();
      return done;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setFault(error);
      setProblems(problemsOf(error));
      if (error.code === 'CONFLICT') refresh();
      return undefined;
    } finally {
      setSending(false);
    }
  }

  /** Takes what somebody else did meanwhile as seen. */
  function goOn(): void {
    const { currentVersion } = fault?.refusal ?? {};
    if (seen && currentVersion) setSeen({ ...seen, version: currentVersion });
    setFault(undefined);
  }

  return { verb, isSending, fault, problems, send, goOn };
}

/** Problems by the place of their field: of an amount it is the field that has the amount. */
function problemsOf({ refusal }: AskError): ReadonlyMap<string, string> {
  const known = (refusal.problems ?? []).map(({ path, code }) => [path.slice(1).join('.'), code] as const);
  return new Map(
    known.flatMap(([place, code]) => [
      [place, code] as const,
      [place.replace(/\.(amount|currency|value|unit|zh|en|fr|original|months|earliest|latest)$/, ''), code] as const,
    ]),
  );
}
