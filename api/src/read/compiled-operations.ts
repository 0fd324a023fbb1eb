import { createHash } from 'node:crypto';
import { describeContract, sessionVariable, type ReadRoot } from '@fupin/schema/model';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { weighOperation } from './cost/operation-weight.ts';
import { prices } from './cost/prices.ts';
import type { Instants } from './agreed-past.ts';
import { answerJson } from './fragments.ts';
import type { NamedStatement } from './one-trip.ts';
import { NeedsVariable, parametrised, shapeOf, valuesOf } from './parameter.ts';
import { rootJson } from './root-json.ts';
import { fragmentsOf, selectionOf, type Selected } from './selection.ts';
import { answering } from './statement.ts';
import { unlessAtFault } from './unless-at-fault.ts';

/** Compiled forms of one operation in the cache. */
const mostForms = 20;

interface KnownOperation {
  types: Map<string, GraphQLInputType>;
  /** Variables that the form of its statements depends on. */
  fixed: Set<string>;
  forms: LRUCache<string, Form>;
}

interface Form {
  /** Left out where one statement cannot answer all of it. */
  statement?: WeighedStatement;
}

/** A statement and what it costs, in points. */
export interface WeighedStatement extends NamedStatement {
  points: number;
  /** Whether it says something in the language of the session. */
  speaks: boolean;
}

/** How many values there are in lists. A form is compiled for lists of any length, so that each pays for its own. */
const listedIn = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);

/** One operation of a valid document, with the variables that were given. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** Operations over declared records, each compiled once for each form of its variables, as long as its document is cached. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  readonly #roots = new Map<string, ReadRoot>(
    // An instant is agreed on before anything is read.
    describeContract().flatMap((root) => (root.shows === 'instant' ? [] : [[root.name, root]])),
  );
  readonly #known = new WeakMap<OperationDefinitionNode, KnownOperation>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The statement for a valid operation; undefined where graphql-js must answer, if only to say what is wrong. */
  find({ document, operation, variables: given }: Operation): WeighedStatement | undefined {
    if (operation.operation !== OperationTypeNode.QUERY) return undefined;
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given);
    const compiled = coerced && this.#compiled({ document, operation, variables: coerced });
    return (
      compiled &&
      unlessAtFault(() => {
        const values = valuesOf(compiled.values, coerced);
        const points = compiled.points + prices.listed * listedIn(values);
        return { ...compiled, points, values, instants: valuesOf(compiled.instants ?? [], coerced) as Instants };
      })
    );
  }

  #compiled(given: Operation): WeighedStatement | undefined {
    const { types, fixed, forms } = this.#knownOf(given.operation);
    for (;;) {
      const variables = parametrised(given.variables, types, fixed);
      const shape = shapeOf(variables);
      const known = forms.get(shape);
      if (known) return known.statement;
      try {
        const form = { statement: this.#compile({ ...given, variables }) };
        forms.set(shape, form);
        return form.statement;
      } catch (error) {
        if (!(error instanceof NeedsVariable)) throw error;
        fixed.add(error.variable);
      }
    }
  }

  /** The instants as of which an operation reads; none where it is at fault. */
  instantsOf({ document, operation, variables: given }: Operation): Instants {
    if (operation.operation !== OperationTypeNode.QUERY) return [];
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given);
    const selected = coerced && unlessAtFault(() => this.#selected({ document, operation, variables: coerced }));
    return instantsOf(selected?.selected ?? []) as Instants;
  }

  #knownOf(operation: OperationDefinitionNode): KnownOperation {
    let known = this.#known.get(operation);
    if (!known) {
      known = { types: this.#typesOf(operation), fixed: new Set(), forms: new LRUCache({ max: mostForms }) };
      this.#known.set(operation, known);
    }
    return known;
  }

  #compile({ document, operation, variables }: Operation): WeighedStatement | undefined {
    return unlessAtFault(() => {
      const { points, selected } = this.#selected({ document, operation, variables });
      if (selected.some(({ name, typename }) => typename === undefined && !this.#roots.has(name))) return undefined;
      const statement = answering(answerJson(selected, (each) => rootJson(this.#roots.get(each.name)!, each)));
      const name = createHash('sha1').update(statement.text).digest('base64url');
      const speaks = statement.text.includes(sessionVariable('language'));
      return { ...statement, name, points, speaks, instants: instantsOf(selected) as Instants };
    });
  }

  /** @throws QUERY_TOO_COSTLY BAD_INPUT */
  #selected({ document, operation, variables }: Operation): { points: number; selected: Selected[] } {
    const root = {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: '' },
      selectionSet: operation.selectionSet,
    } as const;
    const surroundings = { schema: this.#schema, fragments: fragmentsOf(document), variableValues: variables };
    const { points } = weighOperation(operation, surroundings);
    return { points, selected: selectionOf(surroundings, [root], this.#schema.getQueryType()!) };
  }

  #typesOf({ variableDefinitions }: OperationDefinitionNode): Map<string, GraphQLInputType> {
    const typed = (variableDefinitions ?? []).map(
      ({ variable, type }) =>
        [variable.name.value, typeFromAST(this.#schema, type as never) as GraphQLInputType] as const,
    );
    return new Map(typed);
  }
}

/** The instant as of which each query is read, null where that is now; `instant` itself reads nothing. */
const instantsOf = (selected: readonly Selected[]): unknown[] =>
  selected
    .filter(({ name, typename }) => typename === undefined && name !== 'instant' && !name.startsWith('__'))
    .map(({ args }) => args['asOf'] ?? null);
