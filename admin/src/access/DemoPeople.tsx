import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { homeOf, type HomeKind } from '../ui/roles.ts';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import type { DemoPerson } from '../providers/demo-people.ts';
import type { WordKey } from '../ui/words/registered.ts';

const groups: readonly (readonly [HomeKind, WordKey])[] = [
  ['company', 'signIn.companies'],
  ['county', 'signIn.counties'],
  ['audit', 'signIn.checkers'],
  ['administration', 'signIn.administration'],
];

/** The people of the demonstration world, grouped by what they do. */
export function DemoPeople({
  people,
  enter,
}: {
  people: readonly DemoPerson[];
  enter: (email: string) => Promise<void>;
}) {
  const say = useSay();
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography variant="h2">{say('signIn.demoTitle')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5, mb: 2 }}>
        {say('signIn.demoHint')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        {groups.map(([kind, label]) => (
          <Group
            key={kind}
            title={say(label)}
            people={people.filter(({ role }) => homeOf([role]) === kind)}
            enter={enter}
          />
        ))}
      </Box>
    </Paper>
  );
}

function Group({
  title,
  people,
  enter,
}: {
  title: string;
  people: readonly DemoPerson[];
  enter: (email: string) => Promise<void>;
}) {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <div>
      <Typography variant="h3" id={id} sx={{ color: 'text.secondary', mb: 1 }}>
        {title}
      </Typography>
      <Box
        component="ul"
        aria-labelledby={id}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))',
        }}
      >
        {people.map(({ email, role, place }) => (
          <li key={email}>
            <Button
              variant="outlined"
              fullWidth
              onClick={() => void enter(email)}
              sx={{
                minHeight: 56,
                justifyContent: 'center',
                textAlign: 'left',
                borderColor: 'divider',
                color: 'text.primary',
                flexDirection: 'column',
                alignItems: 'flex-start',
                lineHeight: 1.35,
              }}
            >
              <span>{place || <Term vocabulary="Role" code={role} />}</span>
              {place && (
                <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem' }}>
                  <Term vocabulary="Role" code={role} />
                </Box>
              )}
            </Button>
          </li>
        ))}
      </Box>
    </div>
  );
}
