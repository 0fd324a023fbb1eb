import type { ReactNode } from 'react';
import { ConsoleLink } from '../ConsoleLink.tsx';

/** A real link whose target is the whole row; what else can be focused in the row stays above it. */
export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <ConsoleLink to={to} underline="hover" sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}>
      {children}
    </ConsoleLink>
  );
}
