import { useEffect, useState } from 'react';
import { ask, AskError } from '../../providers/ask.ts';
import { lastAnswers } from '../../providers/last-answers.ts';
import { signedInViewer } from '../../providers/signed-in.ts';
import { searches, type Candidate } from './candidates.ts';

/** Milliseconds for which a list that was loaded is good enough. */
const freshFor = 24 * 60 * 60 * 1000;

/** Found without a line at most, as many as the API finds with one. */
const most = 20;

const questionOf = (type: string) => `lookup ${type}`;

const isStillHere = (user: string): boolean => signedInViewer()?.userId === user;

/**
 * Loads the lists of some types, so that they are looked up without a line. Whoever signs out
 * meanwhile ends it: nothing more is asked in their name, and nothing stays on the device.
 */
export async function loadLookups(user: string, types: readonly string[]): Promise<void> {
  for (const type of types) {
    const last = await lastAnswers.find(user, questionOf(type));
    if (last && Date.now() - Date.parse(last.readAt) < freshFor) continue;
    const all = await readAll(type, user).catch((error: unknown) => {
      if (error instanceof AskError) return undefined;
      throw error;
    });
    if (!all || !isStillHere(user)) return;
    await lastAnswers.keep(user, questionOf(type), all);
  }
}

/** Nothing where the person whose lists they are left before all was read. */
async function readAll(type: string, user: string): Promise<Candidate[] | undefined> {
  const { document } = searches[type]!;
  const all: Candidate[] = [];
  for (let after: string | null = null; isStillHere(user);) {
    const { found }: Found = await ask<Found, object>(document as never, { first: 200, after });
    all.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return all;
    after = found.pageInfo.endCursor;
  }
  return undefined;
}

interface Found {
  found: { nodes: Candidate[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** What was loaded before of a type and has every typed word in one of its names; read only where there is no line. */
export function useLocalCandidates(type: string | undefined, typed: string, isOffline: boolean) {
  const [all, setAll] = useState<readonly Candidate[]>();
  useEffect(() => {
    if (!isOffline || !type) return;
    const user = signedInViewer()?.userId;
    const last = user ? lastAnswers.find(user, questionOf(type)) : Promise.resolve(undefined);
    void last.then((stored) => setAll((stored?.answer ?? []) as Candidate[]));
  }, [isOffline, type]);
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (all ?? []).filter((candidate) => words.every((word) => namesOf(candidate).includes(word)));
  return {
    isRead: all !== undefined,
    found: found.slice(0, most),
    withId: (id: unknown) => all?.find((candidate) => candidate.id === id),
  };
}

const namesOf = ({ label, note, text }: Candidate): string =>
  [label?.zh, label?.en, label?.fr, note, text].filter(Boolean).join('\n').toLowerCase();
