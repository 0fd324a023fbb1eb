import { buildContract } from '@fupin/api/src/contract.ts';
import { inTransaction, withClient } from '@fupin/api/src/database/connect.ts';
import { CompiledOperations } from '@fupin/api/src/read/compiled-operations.ts';
import type { NamedStatement } from '@fupin/api/src/read/one-trip.ts';
import { parameterText, type ParameterValue } from '@fupin/api/src/read/parameter-text.ts';
import { getOperationAST, parse } from 'graphql';
import pg from 'pg';
import type { Surroundings } from './contenders/contender.ts';
import type { Landmarks, Question } from './questions/question.ts';

/** As often as PostgreSQL plans for the values at hand before it considers one plan for all. */
const before = 6;
const times = 21;

/**
 * Tells for a question how much of our work goes into planning, once a connection knows the statement: of PostgreSQL's
 * own time, and of the whole time that an answer takes when nothing else is asked.
 */
export async function planningOf(
  { app, session }: Surroundings,
  landmarks: Landmarks,
): Promise<(question: Question, answeredIn: number) => Promise<string>> {
  const operations = new CompiledOperations(await buildContract());
  return async (question, answeredIn) => {
    const statement = statementOf(operations, question, landmarks);
    const { planned, executed } = await withClient(app, (client) =>
      inTransaction(client, async () => {
        for (const [name, value] of Object.entries(session))
          await client.query('select set_config($1, $2, true)', [name, value]);
        return explained(client, statement);
      }),
    );
    const share = (whole: number) => `${((100 * planned) / whole).toFixed(1)} %`;
    return `${question.name}: planned in ${planned.toFixed(3)} ms, executed in ${executed.toFixed(2)} ms (${share(planned + executed)}), answered in ${answeredIn.toFixed(2)} ms (${share(answeredIn)})`;
  };
}

function statementOf(operations: CompiledOperations, { document: text, variables }: Question, landmarks: Landmarks) {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  return operations.find({ document, operation, variables: variables?.(landmarks) ?? {} })!;
}

/** The medians of what PostgreSQL says it took, in milliseconds. */
async function explained(client: pg.Client, { text, values }: NamedStatement) {
  await client.query(`prepare asked as ${text}`);
  const given = (values as ParameterValue[]).map((value) => pg.escapeLiteral(parameterText(value) ?? ''));
  const execute = `execute asked${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  for (let count = 0; count < before; count++) await client.query(execute);
  const took: { 'Planning Time': number; 'Execution Time': number }[] = [];
  for (let count = 0; count < times; count++) {
    const { rows } = await client.query(`explain (analyze, timing off, format json) ${execute}`);
    took.push(rows[0]['QUERY PLAN'][0]);
  }
  const median = (of: (each: (typeof took)[number]) => number) =>
    took.map(of).toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
  return { planned: median((each) => each['Planning Time']), executed: median((each) => each['Execution Time']) };
}
