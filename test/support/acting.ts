import { randomUUID } from 'node:crypto';
import { verbs } from '@fupin/api/src/areas.ts';
import { expect } from 'vitest';
import type { TestApi } from './api.ts';

/** What a verb answered: the fields asked for, or why it was refused. */
interface Act {
  data?: any;
  error?: {
    message: string;
    code: string;
    rule?: string;
    facts?: any;
    problems?: any[];
    currentVersion?: number;
    changes?: any[];
  };
}

/** A record at the version that somebody looked at. */
export interface Seen {
  id: string;
  version: number;
}

/** A person who does things with Fupin, as `as(api, 'editor@alibaba.demo.fupin')`. */
export interface Person {
  /** Performs a verb and answers what was asked for, by default its id, version and state; fails when refused. */
  does(verb: string, input: Record<string, unknown>, selection?: string): Promise<any>;
  /** Performs a verb that is refused, and answers why. */
  mayNot(verb: string, input: Record<string, unknown>, selection?: string): Promise<NonNullable<Act['error']>>;
  /** Performs a verb on a record as it was last seen; answers id, version and what else is asked for. */
  changes(verb: string, seen: Seen, input?: Record<string, unknown>, selection?: string): Promise<any>;
  /** Performs a verb, whatever comes of it. */
  tries(verb: string, input: Record<string, unknown>, selection?: string): Promise<Act>;
  /** Reads; fails when refused. */
  sees(query: string, variables?: Record<string, unknown>): Promise<any>;
}

const revealing = new Set(verbs.flatMap(({ name, reveals }) => (reveals ? name : [])));

/** What is asked for where a test asks for nothing else. */
const usually = (verb: string): string => (revealing.has(verb) ? 'secret record { id version }' : 'id version');

export function as(api: Pick<TestApi, 'ask'>, email: string): Person {
  const tries: Person['tries'] = async (verb, input, selection = usually(verb)) => {
    const document = `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${selection} } }`;
    const told = { requestId: randomUUID(), ...input };
    const { data, errors } = await api.ask(email, document, { input: told });
    if (!errors) return { data: (data as Record<string, unknown>)[verb] };
    const { message, extensions } = errors[0]!;
    return { error: { message, ...extensions } };
  };
  const does: Person['does'] = async (verb, input, selection) => {
    const { data, error } = await tries(verb, input, selection);
    expect(error, verb).toBeUndefined();
    return data;
  };
  return {
    tries,
    does,
    changes: (verb, { id, version }, input, selection = '') =>
      does(verb, { id, expectedVersion: version, ...input }, `id version ${selection}`),
    async mayNot(verb, input, selection) {
      const { data, error } = await tries(verb, input, selection);
      expect(data, `${verb} was to be refused`).toBeUndefined();
      return error!;
    },
    async sees(query, variables) {
      const { data, errors } = await api.ask(email, query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
  };
}
