import { createHash } from 'node:crypto';
import { describeContract, type RootField } from '@fupin/schema/model';
import {
  GraphQLError,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { answerJson } from './fragments.ts';
import type { NamedStatement } from './one-trip.ts';
import { NeedsVariable, parametrised, shapeOf } from './parameter.ts';
import { rootJson } from './root-json.ts';
import { fragmentsOf, selectionOf } from './selection.ts';
import { answering } from './statement.ts';

/** Documents and, of each, forms that are kept; the ones used longest ago go first. */
const mostDocuments = 500;
const mostForms = 20;

interface KnownDocument {
  /** Variables that the form of its statements depends on. */
  fixed: Set<string>;
  /** By form; undefined for one that cannot be compiled whole. */
  forms: Map<string, NamedStatement | undefined>;
}

interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Tells documents apart. */
  hash: string;
  /** Coerced. */
  variables: Record<string, unknown>;
}

/** Operations over declared records, each compiled once for its document and the form of its variables. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  readonly #roots = new Map<string, RootField>(describeContract().map((root) => [root.name, root]));
  readonly #documents = new Map<string, KnownDocument>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The statement for an operation; undefined where graphql-js must answer, if only to say what is wrong. */
  find(asked: Operation): NamedStatement | undefined {
    const known = recent(
      this.#documents,
      `${asked.hash}/${asked.operation.name?.value ?? ''}`,
      mostDocuments,
      newDocument,
    );
    for (;;) {
      const variables = parametrised(asked.variables, this.#typesOf(asked.operation), known.fixed);
      try {
        return recent(known.forms, shapeOf(variables), mostForms, () => this.#compile(asked, variables));
      } catch (error) {
        if (!(error instanceof NeedsVariable)) throw error;
        known.fixed.add(error.variable);
      }
    }
  }

  #compile({ document, operation }: Operation, variableValues: Record<string, unknown>): NamedStatement | undefined {
    const root = {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: '' },
      selectionSet: operation.selectionSet,
    } as const;
    const surroundings = { schema: this.#schema, fragments: fragmentsOf(document), variableValues };
    try {
      const selected = selectionOf(surroundings, [root], this.#schema.getQueryType()!);
      if (selected.some(({ name, typename }) => typename === undefined && !this.#roots.has(name))) return undefined;
      const statement = answering(answerJson(selected, (each) => rootJson(this.#roots.get(each.name)!, each)));
      return { ...statement, name: createHash('sha1').update(statement.text).digest('base64url') };
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }

  #typesOf({ variableDefinitions }: OperationDefinitionNode): Map<string, GraphQLInputType> {
    const typed = (variableDefinitions ?? []).map(
      ({ variable, type }) =>
        [variable.name.value, typeFromAST(this.#schema, type as never) as GraphQLInputType] as const,
    );
    return new Map(typed);
  }
}

const newDocument = (): KnownDocument => ({ fixed: new Set(), forms: new Map() });

/** What a bounded map keeps under a key, made when missing; asking for it makes it the newest. */
function recent<Value>(kept: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const isKept = kept.has(key);
  const value = isKept ? kept.get(key)! : make();
  kept.delete(key);
  kept.set(key, value);
  if (!isKept && kept.size > most) kept.delete(kept.keys().next().value!);
  return value;
}
