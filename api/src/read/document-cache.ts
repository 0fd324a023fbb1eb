import { parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentLimits, documentLimitsRule } from './cost/document-limits.ts';

/** Characters of cached documents, each counting some for what is made of it. */
const mostCharacters = 4_000_000;
const charactersBeside = 4_000;

const rules = [...specifiedRules, documentLimitsRule];

/** Documents by their text, each parsed and validated once, whether the fast path or Apollo answers them. */
export class DocumentCache {
  readonly #schema: GraphQLSchema;
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: (_document, text) => text.length + charactersBeside,
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** A valid document within the limits; undefined for any other. */
  find(text: string): DocumentNode | undefined {
    const cached = this.cached(text);
    if (cached) return cached;
    const document = parsed(text);
    if (!document || validate(this.#schema, document, rules, { maxErrors: 1 }).length > 0) return undefined;
    this.add(text, document);
    return document;
  }

  /** A document that was found valid before. */
  cached(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }

  /** Adds what was found valid. */
  add(text: string, document: DocumentNode): void {
    this.#documents.set(text, document);
  }
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch {
    return undefined;
  }
}
