import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { poolSize, serve } from '../../../bench/contenders/contender.ts';

/** The header of a request that says who asks, as the session variables in JSON. */
const sessionHeader = 'x-session';

// To be run as a process of its own: PostGraphile over the same tables, under the same role and policies.
serve('/graphql', async ({ app }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    // The first would compare and order only by what has an index; the others write, which nobody asks for here.
    disablePlugins: ['PgIndexBehaviorsPlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
    pgServices: [makePgService({ pool: new pg.Pool({ ...app, max: poolSize }), schemas: ['public'] })],
    grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
    grafast: {
      context: ({ node }) => ({
        pgSettings: JSON.parse(String(node?.req.headers[sessionHeader] ?? '{}')) as Record<string, string>,
      }),
      explain: false,
    },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return server;
});
