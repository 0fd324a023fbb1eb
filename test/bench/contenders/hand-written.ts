import pg from 'pg';
import { poolSize, serve, serveJson } from './contender.ts';

/** Which statement to answer with, and its parameters. */
interface Asked {
  question: string;
  values: unknown[];
}

// The limit: one prepared statement that makes the JSON, its text handed through as it comes.
serve('/', ({ app, session, statements }) => {
  const pool = new pg.Pool({ ...app, max: poolSize });
  const settings = Object.entries(session).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  const begin = `begin read only; select ${settings.join(', ')}`;
  return serveJson(async (asked) => {
    const { question, values } = asked as Asked;
    const client = await pool.connect();
    try {
      await client.query(begin);
      const { rows } = await client.query<{ answer: string }>({ name: question, text: statements[question]!, values });
      return `{"data":${rows[0]!.answer}}`;
    } finally {
      await client.query('commit');
      client.release();
    }
  });
});
