import { PlanVersionDocument, SaveSectionDocument } from '../../generated/graphql.ts';
import { noteAnswered } from '../../providers/answered.ts';
import { ask, AskError } from '../../providers/ask.ts';
import { signedInViewer } from '../../providers/signed-in.ts';
import { contentOf, inputOfContent } from './content.ts';
import { acknowledged, cameTooLate, met, refused, type Theirs } from './draft-steps.ts';
import { draftStore, type DraftPlace, type SectionDraft } from './draft-store.ts';

/** How a run ended: nothing is left to send, or the API did not answer, or somebody else is signed in. */
type Outcome = 'sent' | 'offline' | 'elsewhere';

/** Codes that say nothing about what was sent: it goes out again later. */
const passing = new Set(['OFFLINE', 'INTERNAL', 'RATE_LIMITED', 'UNAUTHENTICATED', 'OVERLOADED', 'UNAVAILABLE']);

/** Milliseconds after which a line that says nothing counts as gone. */
const patience = 30_000;

const running = new Map<string, Promise<Outcome>>();

/**
 * Sends what one person saved on this device, the oldest first, until all of it is answered. One window does it at a
 * time; what two send nevertheless is answered once, by its request id.
 */
export function sendSaves(user: string): Promise<Outcome> {
  const underWay = running.get(user);
  // What is saved while a run ends may be missed by it.
  const run = (underWay ?? Promise.resolve()).then(() => alone(() => sendEach(user)));
  const tidy = run.finally(() => running.get(user) === tidy && running.delete(user));
  running.set(user, tidy);
  return tidy;
}

/** Locks exist only where the console is served over HTTPS or from this machine. */
const alone = (run: () => Promise<Outcome>): Promise<Outcome> =>
  'locks' in navigator ? navigator.locks.request('fupin.outbox', run) : run();

async function sendEach(user: string): Promise<Outcome> {
  for (;;) {
    const [oldest] = (await draftStore.of(user))
      .filter(({ sent, theirs }) => sent && !theirs)
      .toSorted((a, b) => (a.sent!.queuedAt < b.sent!.queuedAt ? -1 : 1));
    if (!oldest) return 'sent';
    if (signedInViewer()?.userId !== user) return 'elsewhere';
    if (!(await send(user, oldest))) return 'offline';
  }
}

/** Sends one save; false where it was not answered. */
async function send(user: string, draft: SectionDraft): Promise<boolean> {
  const { version, section, baseVersion } = draft;
  const { requestId, content, isFinished } = draft.sent!;
  const place: DraftPlace = { user, version, section };
  const { input } = inputOfContent(section, content);
  try {
    const { saved } = await ask(
      SaveSectionDocument,
      { input: { planVersionId: version, section, baseVersion, requestId, isFinished, ...input } },
      { signal: AbortSignal.timeout(patience) },
    );
    const now = new Date().toISOString();
    await draftStore.change(place, (draft) => draft && acknowledged(draft, requestId, saved!.version, now));
    return true;
  } catch (error) {
    const fault = asFault(error);
    if (passing.has(fault.code)) {
      noteAnswered(false);
      return false;
    }
    if (isClosed(fault)) {
      await draftStore.change(place, (draft) => draft && cameTooLate(draft, requestId));
      return true;
    }
    if (fault.code !== 'CONFLICT') {
      const { code, refusal } = fault;
      await draftStore.change(place, (draft) => draft && refused(draft, requestId, { code, refusal }));
      return true;
    }
    const theirs = await readTheirs(place, fault);
    if (!theirs) return false;
    await draftStore.change(place, (draft) => draft && met(draft, requestId, theirs));
    return true;
  }
}

/** Whether the version takes nothing from the writer now, whatever it is: submitted meanwhile, or no longer theirs to write. */
const isClosed = ({ code, refusal }: AskError): boolean =>
  code === 'FORBIDDEN' || refusal.rule === 'TRANSITION_NOT_ALLOWED';

function asFault(error: unknown): AskError {
  if (error instanceof AskError) return error;
  if (error instanceof DOMException) return new AskError('', { status: 0, code: 'OFFLINE' });
  throw error;
}

/** What the API has of a section; undefined where it does not answer now. */
async function readTheirs({ version, section }: DraftPlace, { refusal }: AskError): Promise<Theirs | undefined> {
  const { record } = await ask(PlanVersionDocument, { id: version }).catch((error: unknown) => {
    if (error instanceof AskError) return { record: null };
    throw error;
  });
  if (!record) return undefined;
  const changes = refusal.changes ?? [];
  const name = signedInViewer()?.name;
  return {
    content: contentOf(record, section),
    version: record.sections.find(({ kind }) => kind === section)!.version,
    isOwn: changes.length > 0 && changes.every(({ by }) => by === name),
  };
}
