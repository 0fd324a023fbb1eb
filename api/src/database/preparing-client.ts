import pg from 'pg';

/** Verbs ask few statements; what people select of their answers could be anything. */
const mostStatements = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostStatements) return known;
  const name = `w${names.size}`;
  names.set(text, name);
  return name;
}

/** What opens a transaction answers nothing that anybody looks at. */
const nothing = { command: '', rowCount: null, oid: 0, fields: [], rows: [] };

/**
 * A connection on which statements with values are planned once rather than each time. MikroORM writes its own values
 * into the text, so that these are the statements that we write ourselves, which name their columns. What opens a
 * transaction is not waited for: it goes out in one message with the first statement, which fails when it
 * does; for that it needs `pipeline`.
 */
export class PreparingClient extends pg.Client {
  #opening: string[] = [];

  override query(query: any, values?: any, done?: any): any {
    if (this.#opens(query)) {
      this.#opening.push(query);
      return Promise.resolve(nothing);
    }
    const name = typeof query === 'string' && values?.length > 0 ? nameOf(query) : undefined;
    const ask = () =>
      name === undefined ? super.query(query, values, done) : super.query({ name, text: query, values }, done);
    return this.#opening.length === 0 ? ask() : this.#openThen(ask);
  }

  #opens(query: unknown): query is string {
    return query === 'begin' || (this.#opening.length > 0 && String(query).startsWith('select set_config('));
  }

  async #openThen(ask: () => unknown): Promise<unknown> {
    const { stream } = (this as unknown as { connection: pg.Connection }).connection;
    stream.cork();
    const opened = super.query(this.#opening.splice(0).join('; '));
    const answered = ask();
    stream.uncork();
    const [, answer] = await Promise.all([opened, answered]);
    return answer;
  }
}
