import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { FieldDescription } from './verb-description.ts';
import { useSay } from '../use-say.ts';

interface ProblemsProps {
  /** The code of what is wrong, by place. */
  problems: ReadonlyMap<string, string>;
  fields: readonly FieldDescription[];
}

/** That something is to be mended in a form, and what is wrong where no field of the form could say it. */
export function Problems({ problems, fields }: ProblemsProps) {
  const say = useSay();
  const translate = useTranslate();
  if (problems.size === 0) return undefined;
  const names = new Set(['reason', ...fields.map(({ name }) => name)]);
  const elsewhere = [...problems].flatMap(([place, code]) => (names.has(place.split('.')[0]!) ? [] : [code]));
  return (
    <Alert severity="error" variant="outlined" sx={{ color: 'text.primary' }}>
      {say('act.problems')}
      {[...new Set(elsewhere)].map((code) => (
        <div key={code}>{translate(`act.problem.${code}`, { _: code })}</div>
      ))}
    </Alert>
  );
}
