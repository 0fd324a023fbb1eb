import { lazy, Suspense, type ReactNode } from 'react';
import type { Shown } from '../format/number.ts';

interface FigureProps {
  figure: Shown;
}

const Short = ({ figure }: FigureProps): ReactNode => figure.text;

/** A tooltip is as large as a page: it comes after the figures, which stand without it where it does not come. */
const InFull = lazy(async (): Promise<{ default: (props: FigureProps) => ReactNode }> => {
  const loaded = await import('./InFull.tsx').catch(() => undefined);
  return { default: loaded?.InFull ?? Short };
});

/** A shortened figure tells itself in full on hover and focus. */
export function Exact({ figure }: FigureProps) {
  if (!figure.isShortened) return figure.text;
  return (
    <Suspense fallback={figure.text}>
      <InFull figure={figure} />
    </Suspense>
  );
}
