import { readFileSync } from 'node:fs';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { fieldOfEntity, populateResolvers, type Manager } from './populate-resolvers.ts';
import { poolSize, serve, serveJson } from './contender.ts';

const contract = readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');

// What one writes first with these libraries: our contract, resolvers that find entities, graphql-js that walks them.
serve('/', async ({ app, session }) => {
  const { em } = await connectOrm(app, { pool: { max: poolSize } });
  const apollo = new ApolloServer<{ manager: Manager }>({
    typeDefs: contract,
    resolvers: populateResolvers,
    fieldResolver: fieldOfEntity,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return serveJson(async (asked) => {
    const manager = em.fork({ session: { variables: session } });
    const { body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        search: '',
        headers: new HeaderMap([['content-type', 'application/json']]),
        body: asked,
      },
      context: async () => ({ manager }),
    });
    return body.kind === 'complete' ? body.string : '';
  });
});
