import { createHash } from 'node:crypto';
import { getVariableValues, Kind, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { encodeText, type EncodedText } from '../http/compress-answers.ts';
import { weighOperation } from '../read/cost/operation-weight.ts';
import { AnswerText } from '../read/answer-text.ts';
import type { Operation } from '../read/compiled-operations.ts';
import { fragmentsOf, selectionOf } from '../read/selection.ts';
import { unlessAtFault } from '../read/unless-at-fault.ts';
import { IntrospectionThread } from './introspection-thread.ts';

/** Bytes of answers in the cache, of which one to the standard introspection takes about three million. */
const mostBytes = 32_000_000;

/** What an operation over the contract alone costs, and its answer once it is wanted. */
export interface Introspection {
  points: number;
  /** The body of the answer. */
  answer(): Promise<EncodedText>;
}

/**
 * Answers to operations over the contract alone. They depend on document and variables, never on who sends them, so
 * that each is made once, on a thread of its own, and sent as bytes from then on.
 */
export class IntrospectionCache {
  readonly #schema: GraphQLSchema;
  readonly #thread: IntrospectionThread;
  readonly #answers: LRUCache<string, EncodedText>;
  readonly #underWay = new Map<string, Promise<EncodedText>>();

  constructor(schema: GraphQLSchema, { bytes = mostBytes, thread = new IntrospectionThread(schema) } = {}) {
    this.#schema = schema;
    this.#thread = thread;
    this.#answers = new LRUCache({ maxSize: bytes, sizeCalculation: sizeOf });
  }

  /** An operation as introspection; undefined where it reads data too, or is at fault. */
  find({ document, operation, variables: given }: Operation): Introspection | undefined {
    const query = document.loc?.source.body;
    if (operation.operation !== OperationTypeNode.QUERY || query === undefined) return undefined;
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given);
    if (!coerced) return undefined;
    const surroundings = { schema: this.#schema, fragments: fragmentsOf(document), variableValues: coerced };
    return unlessAtFault(() => {
      const root = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' }, selectionSet: operation.selectionSet };
      const fields = selectionOf(surroundings, [root as never], this.#schema.getQueryType()!);
      if (!fields.every(({ name }) => name.startsWith('__'))) return undefined;
      const { points } = weighOperation(operation, surroundings);
      const operationName = operation.name?.value;
      return { points, answer: () => this.#answer({ query, operationName, variables: coerced }) };
    });
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #answer(operation: Parameters<IntrospectionThread['execute']>[0]): Promise<EncodedText> {
    const key = createHash('sha256').update(JSON.stringify(operation)).digest('base64url');
    const known = this.#answers.get(key) ?? this.#underWay.get(key);
    if (known) return known;
    const made = this.#make(operation);
    this.#underWay.set(key, made);
    try {
      const answer = await made;
      this.#answers.set(key, answer);
      return answer;
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #make(operation: Parameters<IntrospectionThread['execute']>[0]): Promise<EncodedText> {
    const data = await this.#thread.execute(operation);
    return encodeText(Buffer.concat([beforeData, data, afterData]));
  }
}

const [beforeData, afterData] = [Buffer.from('{"data":'), Buffer.from('}')];

/** The data that a body holds, for an answer that says more than that. */
export const dataIn = ({ identity }: EncodedText): AnswerText =>
  new AnswerText(identity.toString('utf8', beforeData.length, identity.length - afterData.length));

const sizeOf = ({ identity, br, gzip }: EncodedText): number => identity.length + br.length + gzip.length;
