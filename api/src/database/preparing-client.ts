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

/**
 * A connection on which statements with values are planned once rather than each time. MikroORM writes its own values
 * into the text, so that these are the statements that we write ourselves, which name their columns.
 */
export class PreparingClient extends pg.Client {
  override query(asked: any, values?: any, done?: any): any {
    const name = typeof asked === 'string' && values?.length > 0 ? nameOf(asked) : undefined;
    return name === undefined ? super.query(asked, values, done) : super.query({ name, text: asked, values }, done);
  }
}
