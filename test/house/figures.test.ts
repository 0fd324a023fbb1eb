import { declaredFigures, declaredRecords, fieldsOf, type Declared } from '@fupin/schema/model';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../support/database.ts';

interface PlainFigure {
  name: string;
  value: Declared;
  query: string;
}

const table = (name: string) => `"${name}"`;
const argument = { count: '0::integer', day: 'null::date', id: 'null::uuid', text: 'null::text' };

const ofRecords = declaredRecords().flatMap(({ name, table: of, type }) =>
  fieldsOf(type).flatMap((field): PlainFigure[] => {
    if (field.kind !== 'figure') return [];
    const query = `select figure.* from "${of}" as row cross join lateral (${field.sql('row', table)}) figure`;
    return [{ name: `${name}.${field.name}`, value: field.value(), query }];
  }),
);
const ofTheRoot = declaredFigures().map((figure): PlainFigure => {
  const kinds = new Map(figure.arguments.map(({ name, kind }) => [name, kind]));
  const query = figure.sql(table, (name) => argument[kinds.get(name)!]);
  return { name: figure.name, value: figure.value(), query };
});

describe.each([...ofRecords, ...ofTheRoot])('the figure $name', ({ value, query }) => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client((await sharedDatabase()).superuser);
    await client.connect();
  });
  afterAll(() => client.end());

  it('names the records that entered it', () => {
    expect(fieldsOf(value).map(({ name }) => name)).toContain('inputs');
  });

  it('gathers their ids only for who asks', async () => {
    const namesRecords = async (selected: string) => {
      const { rows } = await client.query(`explain (verbose, costs off) select ${selected} from (${query}) figure`);
      return /'[A-Z]\w+ '::text \|\|/.test(JSON.stringify(rows));
    };
    expect(await namesRecords('inputs')).toBe(true);
    expect(await namesRecords('count(*)')).toBe(false);
  });
});
