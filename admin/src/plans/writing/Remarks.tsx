import Alert from '@mui/material/Alert';
import type { RemarksQuery } from '../../generated/graphql.ts';

export type Remark = RemarksQuery['comments']['nodes'][number];

/** What the reviewer wrote about a place, shown beside it. */
export function RemarksAt({ of, place }: { of: readonly Remark[]; place: string }) {
  const here = of.filter(({ field }) => field === place || field.startsWith(`${place}.`));
  return here.map(({ id, text, authorName }) => (
    <Alert key={id} severity="warning" variant="outlined" sx={{ color: 'text.primary', my: 1 }}>
      {text} — {authorName}
    </Alert>
  ));
}
