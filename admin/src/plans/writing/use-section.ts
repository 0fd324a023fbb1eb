import { useEffect, useState, useSyncExternalStore } from 'react';
import { SectionWriting, type Desk, type WritingState } from './section-writing.ts';

const never = () => () => undefined;
const nothing = () => undefined;

/** The writing of a section, once what is kept on the device is read. */
export function useSection(desk: Desk): { writing: SectionWriting; state: WritingState } | undefined {
  const [writing, setWriting] = useState<SectionWriting>();
  const { user, version, kind } = desk;
  useEffect(() => {
    let isLeft = false;
    void SectionWriting.takeUp({ user, version, kind }).then((taken) => {
      if (!isLeft) setWriting(taken);
    });
    return () => {
      isLeft = true;
    };
    // What the page reads anew meanwhile is met when the section is saved.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [user, version.id, kind]);
  const state = useSyncExternalStore(writing?.subscribe ?? never, writing?.state ?? nothing);
  return writing && state && { writing, state };
}
