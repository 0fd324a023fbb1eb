import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useRef, useState, type ReactNode } from 'react';
import { copyText } from '../../ui/copy-text.ts';
import { lazyScreen } from '../../ui/lazy-screen.ts';
import { useSay } from '../../ui/use-say.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import type { SectionDraft } from './draft-store.ts';

const WrittenContent = lazyScreen(() => import('./WrittenContent.tsx'), 'WrittenContent');

interface OnDeviceProps {
  draft: SectionDraft;
  forget(): void;
  /** What else may be done with it. */
  children?: ReactNode;
}

/** What is written on this device and goes nowhere by itself: to be copied out, and removed. */
export function OnDevice({ draft: { section, content }, forget, children }: OnDeviceProps) {
  const say = useSay();
  const written = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(written.current!));
  return (
    <>
      <Box ref={written} sx={{ my: 1.5 }}>
        <Suspense fallback={<Waiting lines={2} />}>
          <WrittenContent kind={section} content={content} />
        </Suspense>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button variant="contained" onClick={() => void copy()}>
          {say(isCopied ? 'act.copied' : 'act.copy')}
        </Button>
        <Button color="error" onClick={forget}>
          {say('plan.removeDraft')}
        </Button>
        {children}
      </Box>
    </>
  );
}
