import { Section } from '../../ui/Section.tsx';
import { useSay, useTerm } from '../../ui/use-say.ts';
import type { PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { ClosedNotice } from './ClosedNotice.tsx';
import { contentOf } from './content.ts';
import { OnDevice } from './OnDevice.tsx';
import { useUnsentDrafts } from './use-unsent-drafts.ts';
import { WrittenContent } from './WrittenContent.tsx';

/**
 * A section of a version that takes nothing now: who closed it and when, what the writer has here only and what to do
 * with it, and what stands in the version.
 */
export function ClosedSection({ version, kind }: { version: PlanVersionPartsFragment; kind: SectionKind }) {
  const say = useSay();
  const term = useTerm();
  const { drafts = [], forget } = useUnsentDrafts(version.id);
  const left = drafts.find(({ section }) => section === kind);
  const state = term('PlanVersionState', version.state);
  return (
    <>
      <ClosedNotice version={version} />
      {left && (
        <Section title={say('plan.leftHere')} hint={say('plan.leftHereHint')}>
          <OnDevice draft={left} forget={() => forget(left)} />
        </Section>
      )}
      <Section title={say('plan.inVersion', { state })}>
        <WrittenContent kind={kind} content={contentOf(version, kind)} />
      </Section>
    </>
  );
}
