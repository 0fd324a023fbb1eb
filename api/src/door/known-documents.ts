import { parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentLimits, documentLimitsRule } from '../limits/document-limits.ts';

/** Characters of documents that are kept, each counting some for what is made of it. */
const mostCharacters = 4_000_000;
const charactersBeside = 4_000;

const rules = [...specifiedRules, documentLimitsRule];

/** Documents by their text, each parsed and validated once. */
export class KnownDocuments {
  readonly #schema: GraphQLSchema;
  readonly #known = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: (_document, text) => text.length + charactersBeside,
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** A valid document within the limits; undefined for any other. */
  find(text: string): DocumentNode | undefined {
    const known = this.#known.get(text);
    if (known) return known;
    const document = parsed(text);
    if (!document || validate(this.#schema, document, rules, { maxErrors: 1 }).length > 0) return undefined;
    this.#known.set(text, document);
    return document;
  }
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: documentLimits.tokens });
  } catch {
    return undefined;
  }
}
