import Box from '@mui/material/Box';
import { Dotted } from '../ui/Dotted.tsx';
import type { InboxQuery } from '../generated/graphql.ts';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { formatDay, formatInstant } from '../ui/format/fuzzy-date.ts';
import { today } from '../ui/format/today.ts';
import { AreaName, Name } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import { useLanguage, useSay } from '../ui/use-say.ts';
import { Words } from '../ui/Words.tsx';
import type { Part } from './use-parts.ts';

type Task = InboxQuery['viewer']['tasks'][number];

/** Something to be done: what, about what and whom, by when, and the way to it. */
export function TaskRow({ task: { kind, subject, dueOn, since, county, company }, part }: { task: Task; part: Part }) {
  const say = useSay();
  const language = useLanguage();
  const isLate = dueOn !== null && dueOn < today();
  const name = <Term vocabulary="TaskKind" code={kind} />;
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>
        {part.to ? (
          <ConsoleLink to={part.to} sx={{ display: 'inline-block', py: { xs: 1, sm: 0 } }}>
            {name}
          </ConsoleLink>
        ) : (
          name
        )}
      </Box>
      <Box>
        <Dotted>
          {subject && <Words text={subject} />}
          {part.role && <Term vocabulary="Role" code={part.role} />}
          {part.number !== undefined && say('money.tranche', { number: part.number })}
          {part.amount && <MoneyFigure money={part.amount} />}
        </Dotted>
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        <Dotted>
          {county && <AreaName area={county} isShort />}
          {company && <Name names={company.names} />}
          {dueOn ? (
            <Box component="span" sx={{ color: isLate ? 'error.main' : undefined }}>
              {say(isLate ? 'inbox.overdue' : 'inbox.due', { date: formatDay(dueOn, language) })}
            </Box>
          ) : (
            say('inbox.since', { date: formatInstant(since, language) })
          )}
        </Dotted>
      </Box>
    </>
  );
}
