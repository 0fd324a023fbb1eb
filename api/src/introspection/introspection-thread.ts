import { Worker } from 'node:worker_threads';
import { printSchema, type GraphQLSchema } from 'graphql';
import { overloaded } from '../errors/graphql-errors.ts';
import type { IntrospectionOperation, IntrospectionReply } from './introspection-worker.ts';

/** Operations that may wait for the thread. */
const longestQueue = 16;

/** Milliseconds after which an idle thread ends, and gives its memory back. */
const idleBeforeEnd = 60_000;

interface Waiting {
  operation: IntrospectionOperation;
  resolve(data: Buffer): void;
  reject(fault: Error): void;
}

/** Executes introspection beside the event loop, one operation after another; the thread starts with the first of them. */
export class IntrospectionThread {
  readonly #schema: GraphQLSchema;
  readonly #queue: Waiting[] = [];
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * The data that answers an operation, as the bytes of its JSON.
   * @throws OVERLOADED when too many wait
   */
  async execute(operation: IntrospectionOperation): Promise<Buffer> {
    if (this.#queue.length >= longestQueue) throw overloaded();
    return new Promise((resolve, reject) => {
      this.#queue.push({ operation, resolve, reject });
      if (this.#queue.length === 1) this.#executeFirst();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  #executeFirst(): void {
    clearTimeout(this.#idle);
    const [first] = this.#queue;
    if (first) return (this.#worker ??= this.#start()).postMessage(first.operation, []);
    this.#idle = setTimeout(() => void this.close(), idleBeforeEnd).unref();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./introspection-worker.ts', import.meta.url), {
      workerData: printSchema(this.#schema),
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    worker.unref();
    worker.on('message', (reply: IntrospectionReply) => {
      const answered = this.#queue.shift()!;
      if ('data' in reply) answered.resolve(Buffer.from(reply.data.buffer));
      else answered.reject(new Error(reply.fault));
      this.#executeFirst();
    });
    // Whoever waits hears of it; the next operation starts another.
    worker.on('error', (fault) => this.#queue.splice(0).forEach(({ reject }) => reject(fault as Error)));
    worker.on('exit', () => {
      this.#worker = undefined;
      this.#queue.splice(0).forEach(({ reject }) => reject(new Error('The introspection thread ended')));
    });
    return worker;
  }
}
