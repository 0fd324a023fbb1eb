import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect } from 'vitest';
import { startApi, type TestApi } from './api.ts';
import { cloneDatabase } from './database.ts';

/** A world of its own in which people's descriptions change, and are read as of an instant. */
export interface PeopleOverTime {
  api: TestApi;
  /** A connection of the owner, which writes as the demo world's loader does. */
  connect(): Promise<pg.Client>;
  /** The descriptions by id, now or as of an instant, as an auditor reads them. */
  descriptions(ids: string[], asOf?: string): Promise<Map<string, string | null>>;
  end(): Promise<void>;
}

export async function peopleOverTime(): Promise<PeopleOverTime> {
  const database = await cloneDatabase();
  const api = await startApi(database);
  return {
    api,
    async connect() {
      const client = new pg.Client(database.owner);
      await client.connect();
      await client.query(`set app.verb = 'loadDemoWorld'`);
      return client;
    },
    async descriptions(ids, asOf) {
      const { data, errors } = await api.ask(
        'auditor@demo.fupin',
        'query ($ids: [ID!], $asOf: DateTime) { people(first: 200, filter: {id: {in: $ids}}, asOf: $asOf) { nodes { id description } } }',
        { ids, asOf },
      );
      expect(errors).toBeUndefined();
      const nodes = data.people.nodes as { id: string; description: string | null }[];
      return new Map(nodes.map(({ id, description }) => [id, description]));
    },
    async end() {
      await api.stop();
      await database.drop();
    },
  };
}

/** Adds people who are described alike; answers their ids. */
export async function addPeople(client: pg.Client, description: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await client.query(
    `insert into person (id, names, description) select id, '{"en": "P", "original": "en"}', $2 from unnest($1::uuid[]) id`,
    [ids, description],
  );
  return ids;
}

/** An instant up to which the past changes no more, to the microsecond. */
export async function agreedInstant(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ instant: string }>(
    `select to_char(agreed_instant() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant`,
  );
  return rows[0]!.instant;
}
