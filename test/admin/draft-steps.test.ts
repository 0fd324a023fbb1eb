import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  begun,
  cameTooLate,
  clashesIn,
  givenUp,
  isUnsent,
  met,
  queued,
  refused,
  settled,
  takenUp,
  typed,
  type StoredDraft,
} from '../../admin/src/plans/writing/draft-steps.ts';

const texts = (situationAnalysis: string, tailoringNotes = '') => ({ situationAnalysis, tailoringNotes });
const begin = begun(texts('before'), 3);
const write = (draft: StoredDraft, text: string) => typed(draft, draft.content, texts(text));
const id = (draft: StoredDraft) => draft.sent!.requestId;

describe('a section on the device', () => {
  it('that is saved twice without a line goes out in that order, the second upon the first', () => {
    const first = queued(write(begin, 'one'), false, '09:00');
    const second = queued(write(first, 'two'), true, '09:05');
    expect(second.sent).toEqual(first.sent);
    const after = acknowledged(second, id(first), 4, '09:10');
    expect(after).toMatchObject({
      base: texts('one'),
      baseVersion: 4,
      sent: { content: texts('two'), isFinished: true },
    });
    expect(id(after)).not.toBe(id(first));
    const done = acknowledged(after, id(after), 5, '09:11');
    expect(isUnsent(done)).toBe(false);
    expect(done).toMatchObject({ base: texts('two'), baseVersion: 5, syncedAt: '09:11' });
  });

  it('keeps the place in the order of the first of its saves that wait, as later sections may need it', () => {
    const draft = ['09:01', '09:02', '09:03'].reduce(
      (saved, now) => queued(write(saved, now), false, now),
      queued(write(begin, 'x'), false, '09:00'),
    );
    expect(draft).toMatchObject({ sent: { queuedAt: '09:00' }, next: { queuedAt: '09:01', content: texts('09:03') } });
  });

  it('is written on from its own last save, also where the page shows an older version', () => {
    const saved = queued(write(begin, 'mine'), false, '09:00');
    const done = acknowledged(saved, id(saved), 4, '09:01');
    expect(takenUp(done, texts('before'), 3)).toBe(done);
    expect(takenUp(done, texts('a colleague wrote'), 5)).toMatchObject(begun(texts('a colleague wrote'), 5));
    expect(takenUp(saved, texts('a colleague wrote'), 5)).toBe(saved);
  });

  it('is as the API has it where an item was only begun, which hides nothing that a colleague wrote', () => {
    const before = begun([{ text: 'one' }], 3);
    const opened = { ...typed(before, before.content, [{ text: 'one' }, {}]), open: 1 };
    const touched = typed(opened, opened.content, [
      { text: 'one' },
      { text: '', figure: { value: '', unit: undefined } },
    ]);
    for (const draft of [opened, touched]) {
      expect(isUnsent(draft)).toBe(false);
      expect(takenUp(draft, [{ text: 'a colleague wrote' }], 4)).toEqual(begun([{ text: 'a colleague wrote' }], 4));
      expect(takenUp(draft, [{ text: 'one' }], 3), 'the form is open again').toBe(draft);
    }
    expect(isUnsent(typed(opened, opened.content, [{ text: 'one' }, { text: 'two' }]))).toBe(true);
  });

  it('takes an answer for what it answers only', () => {
    const saved = queued(write(begin, 'mine'), false, '09:00');
    for (const step of [acknowledged(saved, 'other', 9, ''), refused(saved, 'other', { code: 'X', refusal: {} })])
      expect(step).toBe(saved);
  });

  it('stays, as if it was not saved yet, where its version is closed', () => {
    const saved = queued(write(begin, 'mine'), false, '09:00');
    const left = cameTooLate(queued(saved, true, '09:05'), id(saved));
    expect(left).toEqual({ ...begin, content: texts('mine'), isLate: true });
    expect(isUnsent(left)).toBe(true);
    expect(cameTooLate(saved, 'other')).toBe(saved);
  });

  it('stays with the reason where it is refused, and goes out again once it is changed', () => {
    const saved = queued(write(begin, 'mine'), false, '09:00');
    const kept = refused(saved, id(saved), { code: 'BAD_INPUT', refusal: {} });
    expect(kept).toMatchObject({ content: texts('mine'), fault: { code: 'BAD_INPUT' } });
    expect(kept.sent).toBeUndefined();
    expect(isUnsent(kept)).toBe(true);
    expect(queued(write(kept, 'mended'), false, '09:02').fault).toBeUndefined();
  });

  it('that a colleague wrote elsewhere in goes out again with both', () => {
    const saved = queued(write(begin, 'mine'), true, '09:00');
    const theirs = { content: texts('before', 'theirs'), version: 4, isOwn: false };
    expect(met(saved, id(saved), theirs)).toMatchObject({
      content: texts('mine', 'theirs'),
      base: theirs.content,
      baseVersion: 4,
      sent: { content: texts('mine', 'theirs'), isFinished: true, queuedAt: '09:00' },
    });
  });

  it('that a colleague wrote in the same place waits for a choice, and for either there is a way out', () => {
    const saved = queued(write(begin, 'mine'), false, '09:00');
    const theirs = { content: texts('theirs'), version: 4, isOwn: false };
    const conflict = met(saved, id(saved), theirs);
    expect(conflict.sent).toBeUndefined();
    expect(clashesIn(conflict)).toMatchObject([{ place: 'situationAnalysis', theirs: 'theirs', mine: 'mine' }]);
    expect(queued(conflict, true, '09:01')).toBe(conflict);
    const chosen = settled(conflict, new Map([['situationAnalysis', 'mine']]), '09:02');
    expect(chosen).toMatchObject({ baseVersion: 4, sent: { content: { situationAnalysis: 'mine' } } });
    expect(chosen.theirs).toBeUndefined();
    expect(isUnsent(givenUp(conflict))).toBe(false);
    expect(givenUp(conflict)).toMatchObject(begun(texts('theirs'), 4));
  });

  it('that two windows type in loses nothing of either', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const seen = begin.content;
        const first = typed(begin, seen, texts(`1${one}`));
        const second = typed(first, seen, texts('before', `2${other}`));
        expect(second.content).toEqual(texts(`1${one}`, `2${other}`));
      }),
    );
  });
});
