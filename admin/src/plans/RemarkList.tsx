import Box from '@mui/material/Box';
import type { PathChoice } from '../console/acting/input-props.ts';
import { usePathText } from '../console/acting/use-rule.ts';
import { Rows } from '../console/Rows.tsx';
import { Section } from '../console/Section.tsx';
import { useSay } from '../console/use-say.ts';
import { Words } from '../console/Words.tsx';
import type { Remark } from './writing/follow-remarks.ts';

/** Every remark on a version, each with the place it is about. */
export function RemarkList({ of, pathChoices }: { of: readonly Remark[]; pathChoices: readonly PathChoice[] }) {
  const say = useSay();
  const pathText = usePathText();
  const placeText = (field: string) => pathChoices.find(([path]) => path === field)?.[1] ?? pathText(field);
  return (
    <Section title={say('plan.returned', { number: of.length })}>
      <Rows of={of}>
        {({ field, text, authorName }) => (
          <>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {field && `${placeText(field)} · `}
              {authorName}
            </Box>
            <Words of={text} />
          </>
        )}
      </Rows>
    </Section>
  );
}
