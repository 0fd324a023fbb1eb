import type { Declared, RecordDeclaration } from './declaration.ts';
import { snakeCase } from './naming.ts';
import { columnOf, declaredRecords, fieldsOf, recordOf } from './registry.ts';

/** What a record shows of the records that point to it. */
export interface ReverseRelation {
  name: string;
  shown: 'connection' | 'ownedList' | 'manyToMany' | 'polymorphicLink';
  /** The records that point here. */
  from: RecordDeclaration;
  /** The column of `from` that holds this record's id. */
  column: string;
  /** What the list shows: `from` itself, or what one of its relations points to. */
  node: RecordDeclaration;
  /** For `manyToMany` and `polymorphicLink`: the column of `from` that holds the node's id. */
  nodeColumn?: string;
  /** What it shows of another record; that of the record that points here is said of its type. */
  description?: string;
}

/** Everything that points to a record, by the name under which the record shows it. */
export function reverseRelationsOf(type: Declared): ReverseRelation[] {
  const count = declaredRecords().length;
  let found = known.get(type);
  if (found?.count !== count) known.set(type, (found = { count, reverse: findReverseRelations(type) }));
  return found.reverse;
}

/** What was found while so many records were declared. */
const known = new Map<Declared, { count: number; reverse: ReverseRelation[] }>();

function findReverseRelations(type: Declared): ReverseRelation[] {
  return declaredRecords().flatMap((from) => {
    const fields = fieldsOf(from.type).filter((field) => field.kind === 'toOne');
    const relation = (name: string) => fields.find((field) => field.name === name)!;
    const pointing = fields
      .filter((field) => field.target() === type && (field.reverse ?? field.partOf))
      .map((field): ReverseRelation => {
        const through = field.through ? relation(field.through) : undefined;
        return {
          name: (field.reverse ?? field.partOf)!,
          shown: field.reverse ? 'connection' : through ? 'manyToMany' : 'ownedList',
          from,
          column: columnOf(field),
          node: through ? recordOf(through.target()) : from,
          nodeColumn: through && columnOf(through),
          description: through?.description,
        };
      });
    const { polymorphicLink } = from;
    if (!polymorphicLink || from.type === type || relation(polymorphicLink.to).target() === type) return pointing;
    const linked = relation(polymorphicLink.to);
    return [
      ...pointing,
      {
        name: polymorphicLink.as,
        shown: 'polymorphicLink' as const,
        from,
        column: snakeCase(polymorphicLink.of),
        node: recordOf(linked.target()),
        nodeColumn: columnOf(linked),
      },
    ];
  });
}
