import Box from '@mui/material/Box';
import { lazy, Suspense, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { Shown } from '../format/number.ts';
import { useSay } from '../use-say.ts';
import type { TipProps } from './Tip.tsx';

/** Where it does not come, the figure stands without it. */
const Tip = lazy(async () => {
  const loaded = await import('./Tip.tsx').catch(() => undefined);
  return { default: loaded?.Tip ?? ((_nothing: TipProps) => null) };
});

/** A shortened figure tells itself in full on hover and focus; what it tells it in is loaded the first time. */
export function Exact({ figure }: { figure: Shown }) {
  const say = useSay();
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (!figure.isShortened) return figure.text;
  const full = say('figure.exactly', { figure: figure.exact });
  const show = ({ currentTarget }: SyntheticEvent<HTMLElement>) => setAnchor(currentTarget);
  const hide = () => setAnchor(undefined);
  return (
    <>
      <Box
        component="span"
        tabIndex={0}
        aria-description={full}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && hide()}
        sx={{
          textDecoration: 'underline dotted',
          textUnderlineOffset: '0.2em',
          textDecorationThickness: 1,
          cursor: 'help',
        }}
      >
        {figure.text}
      </Box>
      {anchor && (
        <Suspense>
          <Tip anchor={anchor} text={full} />
        </Suspense>
      )}
    </>
  );
}
