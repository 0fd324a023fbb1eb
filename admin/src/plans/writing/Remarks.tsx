import Alert from '@mui/material/Alert';
import { Words } from '../../ui/Words.tsx';
import type { Remark } from './follow-remarks.ts';

/** What the reviewer wrote about a place or what lies in it, shown beside it. */
export function RemarksAt({ remarks, place }: { remarks: readonly Remark[]; place: string | undefined }) {
  const here = remarks.filter(({ field }) => field === place || field.startsWith(`${place}.`));
  return here.map(({ id, text, authorName }) => (
    <Alert key={id} severity="warning" variant="outlined" sx={{ color: 'text.primary', my: 1 }}>
      <Words text={text} /> — {authorName}
    </Alert>
  ));
}
