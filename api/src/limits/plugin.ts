import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from '../context.ts';
import { tooCostly } from '../errors.ts';
import { fragmentsOf } from '../read/selection.ts';
import { weighOperation } from './operation-weight.ts';
import { mostLevels, nestTooDeep } from './variable-limits.ts';

/** Refuses operations whose variables nest too deep or that could answer too many rows, before anything is read. */
export const rowLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        if (nestTooDeep(request.variables))
          throw tooCostly(`Variables nest at most ${mostLevels} levels.`, { limit: 'variables', most: mostLevels });
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (coerced) weighOperation(operation, { schema, fragments: fragmentsOf(document), variableValues: coerced });
      },
    };
  },
};
