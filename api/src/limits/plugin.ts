import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, Kind, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { assertRowsWithin } from './row-limits.ts';

/** Refuses operations that could answer too many rows, before anything is read. */
export const rowLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return;
        const isFragment = (each: DefinitionNode): each is FragmentDefinitionNode =>
          each.kind === Kind.FRAGMENT_DEFINITION;
        const fragments = Object.fromEntries(
          document.definitions.filter(isFragment).map((each) => [each.name.value, each]),
        );
        assertRowsWithin({ schema, operation, fragments, variableValues: coerced });
      },
    };
  },
};
