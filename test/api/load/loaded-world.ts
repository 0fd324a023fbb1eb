import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { referenceId } from '@fupin/api/src/load/identity.ts';
import { sharedDatabase } from '../../support/database.ts';

let client: pg.Client;

/** Looks into the loaded reference data as the owner, for the tests of one file. */
export function lookIntoLoadedWorld(): void {
  beforeAll(async () => {
    client = new pg.Client((await sharedDatabase()).owner);
    await client.connect();
  });
  afterAll(() => client.end());
}

export const all = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
export const one = async (sql: string, values: unknown[] = []) => (await all(sql, values))[0];
/** A record by the key that the reference files give it. */
export const record = (table: string, name: string, key: string) =>
  one(`select * from "${table}" where id = $1`, [referenceId(name, key)]);
export const sourcesOf = (id: string, field: string) =>
  all(
    `select quote_original, confidence, relation, speaker.names ->> 'en' as speaker, document.title, published_on_earliest::text, published_on_inferred
     from statement_link link join statement on statement.id = link.statement_id join source_document document on document.id = document_id
     left join person speaker on speaker.id = speaker_id where record_id = $1 and field = $2`,
    [id, field],
  );
