import Box from '@mui/material/Box';
import type { InboxQuery } from '../../generated/graphql.ts';
import { ConsoleLink } from '../ConsoleLink.tsx';
import { formatDay, formatInstant } from '../format/fuzzy-date.ts';
import { today } from '../format/today.ts';
import { AreaName, Name } from '../Name.tsx';
import { Term } from '../Term.tsx';
import { useLanguage, useSay } from '../use-say.ts';

type Task = InboxQuery['viewer']['tasks'][number];

/** Something to be done: what, about whom, by when, and the way to it. */
export function TaskRow({
  of: { kind, subject, dueOn, since, county, company },
  to,
}: {
  of: Task;
  to: string | undefined;
}) {
  const say = useSay();
  const language = useLanguage();
  const isLate = dueOn !== null && dueOn < today();
  const name = <Term of="TaskKind" code={kind} />;
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>
        {to ? (
          <ConsoleLink to={to} sx={{ display: 'inline-block', py: { xs: 1, sm: 0 } }}>
            {name}
          </ConsoleLink>
        ) : (
          name
        )}
      </Box>
      {subject && <Box>{subject}</Box>}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {county && <AreaName of={county} isShort />}
        {county && company && ' · '}
        {company && <Name of={company.names} />}
        {' · '}
        {dueOn ? (
          <Box component="span" sx={{ color: isLate ? 'error.main' : undefined }}>
            {say(isLate ? 'inbox.overdue' : 'inbox.due', { date: formatDay(dueOn, language) })}
          </Box>
        ) : (
          say('inbox.since', { date: formatInstant(since, language) })
        )}
      </Box>
    </>
  );
}
