import type { Draft } from '../../ui/acting/draft.ts';
import { Facts, Unsaid } from '../../ui/Facts.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { useSay } from '../../ui/use-say.ts';
import type { SectionKind } from '../../generated/graphql.ts';
import { isEmpty, partsOf, type Content } from './content.ts';
import { PartSummary } from './PartCards.tsx';
import { fieldsOfSection, sectionShapes } from './sections.ts';
import { TypedText } from './TypedText.tsx';

/** What a section says, field by field or part by part. */
export function WrittenContent({ kind, content }: { kind: SectionKind; content: Content }) {
  const say = useSay();
  if (isEmpty(content)) return <Unsaid>{say('plan.notFilled')}</Unsaid>;
  if (sectionShapes[kind].member === 'situation') return <Texts kind={kind} texts={content as Draft} />;
  const parts = partsOf(content).map((part) => ({ id: part['id'] as string, part }));
  return <Rows rows={parts}>{({ part }) => <PartSummary kind={kind} part={part} />}</Rows>;
}

function Texts({ kind, texts }: { kind: SectionKind; texts: Draft }) {
  const say = useSay();
  const [names = []] = sectionShapes[kind].steps;
  const fields = names.flatMap((name) => fieldsOfSection(kind).filter((field) => field.name === name));
  return (
    <Facts
      facts={fields.map((field) => [
        say(`field.${field.name}` as 'field.title'),
        <TypedText key={field.name} field={field} typed={texts[field.name]} />,
      ])}
    />
  );
}
