import { declaredRecords, fieldsOf, type RecordDeclaration } from '@fupin/schema/model';
import fc from 'fast-check';
import type { KnownValues } from '../operations/known-values.ts';
import { comparablesOf, isAskedBy, listsOf, recordNamed, relationsOf } from '../oracle/declared.ts';
import { leavesOf, type Leaf, type Wanted, type WantedPage } from './wanted.ts';
import type { TheirWords } from './their-words.ts';

const compared = new Set(['text', 'choice', 'count', 'decimal', 'flag', 'day', 'id']);

/** Any page of records, with what is around them, as far as PostGraphile has words for it. */
export function anyPage(known: KnownValues, words: TheirWords): fc.Arbitrary<WantedPage> {
  const page = (record: RecordDeclaration, depth: number): fc.Arbitrary<WantedPage> => {
    const { table } = record;
    const asked = new Set(fieldsOf(record.type).flatMap((field) => (isAskedBy(field) ? [field.name] : [])));
    const leaves = leavesOf(record.type).filter(({ path }) => asked.has(path[0]!));
    const sameable = leaves.filter(({ kind, column }) => compared.has(kind) && words.compares(table, column));
    const columns = new Set([...comparablesOf(record).values()].map(({ column }) => column));
    const orderable = leaves.filter(
      ({ kind, column }) => columns.has(column) && kind !== 'localized' && words.orders(table, column),
    );
    return fc.record({
      wanted: wanted(record, depth),
      first: fc.integer({ min: 1, max: 5 }),
      offset: fc.constantFrom(0, 0, 0, 1, 3),
      same: fc.oneof(
        fc.constant(undefined),
        fc.constantFrom(...sameable).chain((leaf) => anySame(table, leaf, known)),
      ),
      orderBy: fc.array(fc.record({ leaf: fc.constantFrom(...orderable), descending: fc.boolean() }), { maxLength: 2 }),
    });
  };
  const wanted = (record: RecordDeclaration, depth: number): fc.Arbitrary<Wanted> => {
    const relations =
      depth === 0 ? [] : relationsOf(record).filter((each) => !each.hidden && words.follows(record, each));
    const lists = depth === 0 ? [] : [...listsOf(record).values()].filter((list) => words.lists(record, list));
    return fc.record({
      record: fc.constant(record),
      leaves: some(leavesOf(record.type), 6),
      relations: some(relations, 2).chain((chosen) =>
        fc.tuple(
          ...chosen.map((relation) =>
            wanted(recordNamed(relation.target()), depth - 1).map((inner) => ({ relation, wanted: inner })),
          ),
        ),
      ),
      lists: some(lists, 1).chain((chosen) =>
        fc.tuple(...chosen.map((list) => page(list.node, depth - 1).map((inner) => ({ list, page: inner })))),
      ),
    });
  };
  return fc
    .constantFrom(...declaredRecords().filter((record) => !record.link && !record.part && words.roots(record)))
    .chain((record) => page(record, 2));
}

const some = <T>(all: T[], most: number) => fc.subarray(all, { maxLength: Math.min(most, all.length) });

function anySame(table: string, leaf: Leaf, known: KnownValues): fc.Arbitrary<NonNullable<WantedPage['same']>> {
  const value = (): fc.Arbitrary<string | number | boolean> => {
    if (leaf.codes) return fc.constantFrom(...leaf.codes);
    if (leaf.kind === 'flag') return fc.boolean();
    if (leaf.kind === 'count') return fc.constantFrom(0, 1, 2, 10);
    return known(table, leaf.column, leaf.kind);
  };
  const given = leaf.mayBeMissing ? fc.oneof({ arbitrary: value(), weight: 6 }, fc.constant(null)) : value();
  return given.map((each) => ({ leaf, value: each }));
}
