import type { ComponentProps } from 'react';
import { Section } from '../Section.tsx';
import { useSay } from '../use-say.ts';
import { Actions } from './Actions.tsx';

/** What may be done with the record of a page; nothing where nobody can do anything with it. */
export function ActionSection(props: ComponentProps<typeof Actions>) {
  const say = useSay();
  if (props.record.permissions.length === 0) return null;
  return (
    <Section title={say('act.title')}>
      <Actions {...props} />
    </Section>
  );
}
