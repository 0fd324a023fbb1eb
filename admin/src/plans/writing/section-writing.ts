import type { PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { AskError } from '../../providers/ask.ts';
import { onLine } from '../../providers/line.ts';
import { contentOf, type Content } from './content.ts';
import { clashesIn, givenUp, queued, settled, takenUp, typed, type StoredDraft } from './draft-steps.ts';
import { draftStore, type DraftPlace } from './draft-store.ts';
import type { Clash, Side } from './merge.ts';
import { sendSaves } from './outbox.ts';
import { syncOf, type TypingState } from './sync.ts';

/** How the writing of a section stands. */
export interface WritingState extends StoredDraft {
  sync: TypingState;
  syncedAt: string;
  trouble?: AskError;
  clashes: readonly Clash[];
}

/** Where a section is written: whose draft, of which version, which section. */
export interface Desk {
  user: string;
  version: PlanVersionPartsFragment;
  kind: SectionKind;
}

/** The writing of one section: every change is on the device at once, and what is saved goes out through the outbox. */
export class SectionWriting {
  readonly #place: DraftPlace;
  readonly #readAt: string;
  readonly #listeners = new Set<() => void>();
  #draft: StoredDraft;
  #state: WritingState;
  /** Changes that are on their way to the device. */
  #underWay = 0;

  private constructor(place: DraftPlace, draft: StoredDraft, readAt: string) {
    this.#place = place;
    this.#draft = draft;
    this.#readAt = readAt;
    this.#state = this.#describe();
  }

  /** Takes up what is kept on the device, or begins with what the API has. */
  static async takeUp({ user, version, kind }: Desk): Promise<SectionWriting> {
    const section = version.sections.find((each) => each.kind === kind)!;
    const place = { user, version: version.id, section: kind };
    const draft = takenUp(await draftStore.read(place), contentOf(version, kind), section.version);
    return new SectionWriting(place, draft, section.updatedAt);
  }

  readonly state = (): WritingState => this.#state;

  /** Calls whenever it changes, here, in another window or by what the outbox does. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stops = [draftStore.subscribe(() => void this.#follow()), onLine(() => this.#show())];
    return () => {
      this.#listeners.delete(listener);
      for (const stop of stops) stop();
    };
  };

  /** Keeps what was typed. */
  change(content: Content): void {
    const seen = this.#draft.content;
    void this.#take((draft) => typed(draft, seen, content));
  }

  /** Opens or closes the form of a part, so that it is open again after a return. */
  open(part: number | undefined): void {
    void this.#take(({ open: _open, ...draft }) => (part === undefined ? draft : { ...draft, open: part }));
  }

  /** Saves what is written; true once the API has all of it. */
  async save(isFinished: boolean): Promise<boolean> {
    const now = new Date().toISOString();
    await this.#take((draft) => queued(draft, isFinished, now));
    return this.#send();
  }

  /** Puts both together as chosen, place by place, and sends that. */
  async settle(chosen: ReadonlyMap<string, Side>): Promise<boolean> {
    const now = new Date().toISOString();
    await this.#take((draft) => settled(draft, chosen, now));
    return this.#send();
  }

  /** Takes what the API has instead of what is on this device. */
  giveUp(): void {
    void this.#take(givenUp);
  }

  async #send(): Promise<boolean> {
    await sendSaves(this.#place.user);
    await this.#follow();
    return this.#state.sync === 'synced';
  }

  /** A step is seen at once, and taken on the device upon whatever is there by then. */
  async #take(step: (draft: StoredDraft) => StoredDraft): Promise<void> {
    const begun = this.#draft;
    this.#draft = step(begun);
    this.#underWay += 1;
    this.#show();
    const stored = await draftStore
      .change(this.#place, (draft) => step(draft ?? begun))
      .finally(() => {
        this.#underWay -= 1;
      });
    this.#adopt(stored);
  }

  async #follow(): Promise<void> {
    const stored = await draftStore.read(this.#place);
    if (stored) this.#adopt(stored);
  }

  /** Shows what is on the device, unless something typed here is still on its way there. */
  #adopt(draft: StoredDraft): void {
    if (this.#underWay > 0) return;
    this.#draft = draft;
    this.#show();
  }

  #describe(): WritingState {
    const { fault, syncedAt = this.#readAt } = this.#draft;
    const sync = syncOf(this.#draft);
    return {
      ...this.#draft,
      syncedAt,
      sync: sync === 'kept' && this.#underWay > 0 ? 'writing' : sync,
      clashes: clashesIn(this.#draft),
      ...(fault && { trouble: new AskError('', { status: 200, ...fault }) }),
    };
  }

  #show(): void {
    this.#state = this.#describe();
    for (const listener of this.#listeners) listener();
  }
}
