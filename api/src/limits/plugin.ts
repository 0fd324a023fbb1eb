import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from '../context.ts';
import { fragmentsOf } from '../read/selection.ts';
import { assertRowsWithin } from './row-limits.ts';

/** Refuses operations that could answer too many rows, before anything is read. */
export const rowLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (coerced) assertRowsWithin({ schema, operation, fragments: fragmentsOf(document), variableValues: coerced });
      },
    };
  },
};
