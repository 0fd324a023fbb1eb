import type { Declared, RecordDeclaration } from './declaration.ts';
import { snakeCase } from './naming.ts';
import { columnOf, declaredRecords, fieldsOf, recordOf } from './registry.ts';

/** What a record shows of the records that point to it. */
export interface Incoming {
  name: string;
  shown: 'connection' | 'parts' | 'through' | 'citations';
  /** The records that point here. */
  from: RecordDeclaration;
  /** The column of `from` that holds this record's id. */
  column: string;
  /** What the list shows: `from` itself, or what one of its relations points to. */
  node: RecordDeclaration;
  /** For `through` and `citations`: the column of `from` that holds the node's id. */
  nodeColumn?: string;
  description: string;
}

/** Everything that points to a record, by the name under which the record shows it. */
export function incomingTo(type: Declared): Incoming[] {
  const count = declaredRecords().length;
  let found = known.get(type);
  if (found?.count !== count) known.set(type, (found = { count, incoming: findIncoming(type) }));
  return found.incoming;
}

/** What was found while so many records were declared. */
const known = new Map<Declared, { count: number; incoming: Incoming[] }>();

function findIncoming(type: Declared): Incoming[] {
  return declaredRecords().flatMap((from) => {
    const fields = fieldsOf(from.type).filter((field) => field.kind === 'toOne');
    const relation = (name: string) => fields.find((field) => field.name === name)!;
    const pointing = fields
      .filter((field) => field.target() === type && (field.reverse ?? field.partOf))
      .map((field): Incoming => {
        const through = field.through ? relation(field.through) : undefined;
        return {
          name: (field.reverse ?? field.partOf)!,
          shown: field.reverse ? 'connection' : through ? 'through' : 'parts',
          from,
          column: columnOf(field),
          node: through ? recordOf(through.target()) : from,
          nodeColumn: through && columnOf(through),
          description: through?.description ?? from.description,
        };
      });
    const { citation } = from;
    if (!citation || from.type === type || relation(citation.to).target() === type) return pointing;
    const cited = relation(citation.to);
    return [
      ...pointing,
      {
        name: citation.as,
        shown: 'citations' as const,
        from,
        column: snakeCase(citation.of),
        node: recordOf(cited.target()),
        nodeColumn: columnOf(cited),
        description: cited.description,
      },
    ];
  });
}
