import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { OperationCost } from '../budgets/operation-cost.ts';
import type { Context } from './context.ts';
import { tooCostly } from '../errors/graphql-errors.ts';
import type { CompiledOperations } from '../read/compiled-operations.ts';
import { fragmentsOf } from '../read/selection.ts';
import { weighOperation } from '../read/cost/operation-weight.ts';
import { mostLevels, nestTooDeep } from '../read/cost/variable-limits.ts';
import { sentences } from '../read/cost/sentences.ts';

/**
 * Weighs each operation before anything is read, refuses what costs too much, charges the rest to whoever asks, and
 * tells the cost where that was asked for.
 */
export const costs = (operations: CompiledOperations): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { cost } }) {
        if (!operation) return;
        if (nestTooDeep(request.variables))
          throw tooCostly(sentences.variables({ most: mostLevels }), { limit: 'variables', most: mostLevels });
        const variables = request.variables ?? {};
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        if (!coerced) return;
        const surroundings = { schema, fragments: fragmentsOf(document), variableValues: coerced };
        const { points, rows } = weighOperation(operation, surroundings);
        // One price whichever way it is answered: that of the compiled statement, where there is one.
        cost.points = operations.find({ document, operation, variables })?.points ?? points;
        cost.rows = rows;
        if (cost.report !== 'dry-run' && !cost.isCharged) cost.entry.charge(cost.points);
      },
      async responseForOperation({ contextValue: { cost } }) {
        if (cost.report !== 'dry-run') return null;
        return { http: head(), body: { kind: 'single', singleResult: { data: null } } };
      },
      async willSendResponse({ response: { body }, contextValue: { cost } }) {
        if (cost.report === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: reportOf(cost) };
      },
    };
  },
});

const head = () => ({ status: undefined, headers: new HeaderMap() });

/** What the answer says of its cost: foreseen, real where something was done, and what is left of the minute. */
const reportOf = ({ entry, points, report }: OperationCost) => ({
  asked: points,
  ...(report === 'report' && { actual: entry.actual }),
  left: entry.left,
});
