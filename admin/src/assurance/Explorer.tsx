import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { shownLanguage } from '../providers/i18n/language.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSay } from '../ui/use-say.ts';
import { firstQuestion } from './first-question.ts';

const inOurLanguage: typeof fetch = (address, request) =>
  fetch(address, { ...request, headers: { ...(request?.headers as object), 'accept-language': shownLanguage() } });

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: inOurLanguage });

/** The accent of the console; no tabs, whose buttons inside buttons keyboards cannot reach. */
const houseColors = {
  '& .graphiql-container': { '--color-primary': '171, 80%, 22%', '--font-family': 'inherit' },
  '& .graphiql-container.graphiql-dark, .graphiql-dark & .graphiql-container': { '--color-primary': '167, 45%, 38%' },
  '& .graphiql-tabs, & .graphiql-tab-add': { display: 'none' },
  '& .graphiql-container .monaco-editor .line-numbers': { color: 'text.secondary' },
};

/** Anything that the contract offers, asked in GraphQL by whoever checks. */
export function Explorer() {
  const say = useSay();
  const { palette } = useTheme();
  return (
    <>
      <PageHeading title={say('nav.explorer')}>{say('home.exploreHint')}</PageHeading>
      <Box
        sx={{
          ...houseColors,
          height: { xs: '75vh', md: 'calc(100vh - 220px)' },
          minHeight: 480,
          border: 1,
          borderColor: 'divider',
          borderRadius: 2,
          overflow: 'hidden',
        }}
      >
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={firstQuestion}
          forcedTheme={palette.mode}
          defaultEditorToolsVisibility={false}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </Box>
    </>
  );
}
