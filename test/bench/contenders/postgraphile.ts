import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { poolSize, serve } from './contender.ts';

serve('/graphql', async ({ app, session }) => {
  const pool = new pg.Pool({ ...app, max: poolSize });
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ pool, schemas: ['public'] })],
    grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
    grafast: { context: () => ({ pgSettings: session }), explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return server;
});
