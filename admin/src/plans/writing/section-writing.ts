import { newId } from '../../console/acting/new-id.ts';
import {
  PlanVersionDocument,
  SaveSectionDocument,
  type PlanVersionPartsFragment,
  type SavePlanSectionInput,
  type SectionKind,
} from '../../generated/graphql.ts';
import { ask, AskError } from '../../providers/ask.ts';
import { contentOf, toldOfContent, type Content } from './content.ts';
import { keptDrafts, type KeptDraft } from './kept-drafts.ts';
import { clashesOf, merged, type Clash, type Side } from './merge.ts';

type SyncState = 'kept' | 'sending' | 'synced' | 'offline' | 'conflict';

/** How the writing of a section stands. */
export interface WritingState extends KeptDraft {
  sync: SyncState;
  /** When the API last had all of it. */
  syncedAt: string;
  fault?: AskError;
  clashes: readonly Clash[];
}

/** Where a section is written: whose draft, of which version, which section. */
export interface Desk {
  user: string;
  version: PlanVersionPartsFragment;
  kind: SectionKind;
}

interface Theirs {
  content: Content;
  version: number;
}

const sectionOf = ({ sections }: PlanVersionPartsFragment, kind: SectionKind) =>
  sections.find((section) => section.kind === kind)!;

/** The writing of one section: every change is kept on the device, and a save is sent until it is answered. */
export class SectionWriting {
  readonly #desk: Desk;
  readonly #listeners = new Set<() => void>();
  #state: WritingState;
  #theirs: Theirs | undefined;

  private constructor(desk: Desk, state: WritingState) {
    this.#desk = desk;
    this.#state = state;
  }

  /** Takes up what is kept on the device, or begins with what the API has. */
  static async takeUp(desk: Desk): Promise<SectionWriting> {
    const { user, version, kind } = desk;
    const section = sectionOf(version, kind);
    const content = contentOf(version, kind);
    const kept = await keptDrafts.read(user, version.id, kind);
    return new SectionWriting(desk, {
      ...(kept ?? { content, base: content, baseVersion: section.version }),
      sync: kept ? 'kept' : 'synced',
      syncedAt: section.updatedAt,
      clashes: [],
    });
  }

  readonly state = (): WritingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Keeps what was typed. */
  change(content: Content): void {
    const { sync } = this.#state;
    this.#become({ content, sync: sync === 'offline' ? 'offline' : 'kept' });
  }

  /** Opens or closes the form of a part, so that it is open again after a return. */
  open(part: number | undefined): void {
    this.#become({ open: part });
  }

  /** Sends what is written; true once the API has all of it. */
  async save(isFinished: boolean): Promise<boolean> {
    const { content, sent = { requestId: newId(), content, isFinished } } = this.#state;
    this.#become({ sent, sync: 'sending', fault: undefined });
    try {
      const { saved } = await ask(SaveSectionDocument, { input: this.#inputOf(sent) });
      this.#become({ sent: undefined, base: sent.content, baseVersion: saved!.version, fault: undefined });
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      return this.#recover(error, isFinished);
    }
    if (this.#state.content !== sent.content || sent.isFinished !== isFinished) return this.#goOn(isFinished);
    this.#become({ sync: 'synced', syncedAt: new Date().toISOString() });
    return true;
  }

  /** Sends what was typed meanwhile, unless it is half-typed: then it stays on the device until it is whole. */
  async #goOn(isFinished: boolean): Promise<boolean> {
    const { problems } = toldOfContent(this.#desk.kind, this.#state.content);
    if (problems.size === 0) return this.save(isFinished);
    this.#become({ sync: 'kept' });
    return false;
  }

  /** Puts both together as chosen, place by place, and sends that. */
  settle(chosen: ReadonlyMap<string, Side>): Promise<boolean> {
    const { base, content } = this.#state;
    const theirs = this.#theirs!;
    this.#become({
      content: merged(base, theirs.content, content, chosen),
      base: theirs.content,
      baseVersion: theirs.version,
      clashes: [],
    });
    return this.save(false);
  }

  #inputOf({ requestId, content, isFinished }: NonNullable<KeptDraft['sent']>): SavePlanSectionInput {
    const { version, kind } = this.#desk;
    const { input } = toldOfContent(kind, content);
    const { baseVersion } = this.#state;
    return { planVersionId: version.id, section: kind, baseVersion, requestId, isFinished, ...input };
  }

  async #recover(error: AskError, isFinished: boolean): Promise<boolean> {
    if (error.code === 'OFFLINE') {
      this.#become({ sync: 'offline' });
      return false;
    }
    this.#become({ sent: undefined, sync: 'kept' });
    if (error.code === 'CONFLICT') return this.#meet(isFinished);
    this.#become({ fault: error });
    return false;
  }

  /** Somebody else was first: what only one of both changed is put together, and the rest is asked. */
  async #meet(isFinished: boolean): Promise<boolean> {
    const { version, kind } = this.#desk;
    const { record } = await ask(PlanVersionDocument, { id: version.id });
    if (!record) return false;
    this.#theirs = { content: contentOf(record, kind), version: sectionOf(record, kind).version };
    const { base, content } = this.#state;
    const clashes = clashesOf(base, this.#theirs.content, content);
    if (clashes.length > 0) {
      this.#become({ clashes, sync: 'conflict' });
      return false;
    }
    await this.settle(new Map());
    return this.save(isFinished);
  }

  #become(change: Partial<WritingState>): void {
    this.#state = { ...this.#state, ...change };
    const { user, version, kind } = this.#desk;
    const { content, base, baseVersion, sent, open, sync } = this.#state;
    const isDone = sync === 'synced' && open === undefined;
    void (isDone
      ? keptDrafts.forget(user, version.id, kind)
      : keptDrafts.keep(user, version.id, kind, { content, base, baseVersion, sent, open }));
    for (const listener of this.#listeners) listener();
  }
}
