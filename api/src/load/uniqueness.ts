import { columnOf, fieldsOf } from '@fupin/schema/model';
import type { Row } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Faults } from './fault.ts';

/** Finds records that share what their class declares unique, before the database refuses them. */
export class Uniqueness {
  private readonly taken = new Map<string, Draft>();

  constructor(private readonly faults: Faults) {}

  /** As in the database, a combination with a gap in it is shared by nobody. */
  check(draft: Draft, row: Row): void {
    const { record, key, place } = draft;
    for (const names of record.uniques ?? []) {
      const cells = names.map((name) => row[columnOf(fieldsOf(record.type).find((field) => field.name === name)!)]);
      if (cells.some((cell) => cell === null || cell === undefined)) continue;
      const combination = JSON.stringify([record.name, names, cells]);
      const first = this.taken.get(combination);
      if (first) this.faults.add(place, `${record.name} ${key} has the same ${names.join(' and ')} as ${first.key}`);
      else this.taken.set(combination, draft);
    }
  }
}
