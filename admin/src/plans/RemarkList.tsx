import Box from '@mui/material/Box';
import { dotted } from '../ui/Dotted.tsx';
import type { PathChoice } from '../ui/acting/input-props.ts';
import { usePathText } from '../ui/acting/use-rule.ts';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/use-say.ts';
import { Words } from '../ui/Words.tsx';
import type { Remark } from './writing/follow-remarks.ts';

/** Every remark on a version, each with the place it is about. */
export function RemarkList({
  remarks,
  pathChoices,
}: {
  remarks: readonly Remark[];
  pathChoices: readonly PathChoice[];
}) {
  const say = useSay();
  const pathText = usePathText();
  const placeText = (field: string) => pathChoices.find(([path]) => path === field)?.[1] ?? pathText(field);
  return (
    <Section title={say('plan.returned', { number: remarks.length })}>
      <Rows rows={remarks}>
        {({ field, text, authorName }) => (
          <>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {dotted(field && placeText(field), authorName)}
            </Box>
            <Words text={text} />
          </>
        )}
      </Rows>
    </Section>
  );
}
