import { declaredFigures, declaredRecords, type RecordDeclaration } from '@fupin/schema/model';
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { lowerFirst, snake } from './declared.ts';
import { plainRootFigures } from './figures.ts';
import type { GroupBy } from './group-keys.ts';
import { satisfies } from './filter.ts';
import { showRecord, showRecords, showValue, type ListArguments } from './record.ts';
import type { Shown } from './shown.ts';
import type { Sight } from './sight.ts';
import { showTotals } from './totals.ts';

type RootArguments = ListArguments & { asOf?: string | null; id: string; groupBy?: GroupBy[] | null };

/** Answers an operation by graphql-js alone, from rows in memory: slow, simple, and made apart from the engine. */
export async function resolvePlainly(
  contract: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  sightAt: (asOf: string | undefined) => Promise<Sight>,
): Promise<ExecutionResult> {
  const root = async (name: string, args: RootArguments) => {
    const sight = await sightAt(args.asOf ?? undefined);
    const figure = declaredFigures().find((each) => each.name === name);
    if (figure)
      return plainRootFigures[name]!(args, sight)
        .slice(0, args.first ?? 0)
        .map((row) => showValue(figure.value(), row, '', sight));
    for (const record of declaredRecords()) {
      const answer = rootAnswer(record, name, args, sight);
      if (answer !== undefined) return answer;
    }
    throw new TypeError(`No such query: ${name}`);
  };
  return execute({
    schema: contract,
    document,
    variableValues,
    rootValue: root,
    fieldResolver: (source: Shown, args, _context, { fieldName }) => source(fieldName, args),
  });
}

function rootAnswer(record: RecordDeclaration, name: string, args: RootArguments, sight: Sight): unknown {
  const all = sight.rows(record.table);
  if (name === lowerFirst(record.name)) {
    const row = sight.row(record.table, args.id.toLowerCase());
    return row ? showRecord(record, row, sight) : null;
  }
  if (name === record.plural) return showRecords(record, all, args, sight, 50);
  if (name === `${lowerFirst(record.name)}Totals`) {
    const counted = all.filter((row) => satisfies(record, row, args.filter ?? {}, sight));
    return showTotals(record, counted, args.groupBy ?? [], sight);
  }
  const where = record.roots?.[name];
  if (!where) return undefined;
  const part = all.filter((row) => Object.entries(where).every(([field, value]) => row[snake(field)] === value));
  return showRecords(record, part, args, sight, 50);
}
