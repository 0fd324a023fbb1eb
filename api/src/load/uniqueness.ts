import { columnOf, fieldsOf } from '@fupin/schema/model';
import type { Row } from './columns.ts';
import type { ReferenceRecord } from './reference-record.ts';
import type { Faults } from './fault.ts';

/** Finds records that share what their class declares unique, before the database refuses them. */
export class Uniqueness {
  private readonly taken = new Map<string, ReferenceRecord>();

  constructor(private readonly faults: Faults) {}

  /** As in the database, a combination with a gap in it is shared by nobody. */
  check(record: ReferenceRecord, row: Row): void {
    const { declaration, key, position } = record;
    for (const names of declaration.uniques ?? []) {
      const cells = names.map(
        (name) => row[columnOf(fieldsOf(declaration.type).find((field) => field.name === name)!)],
      );
      if (cells.some((cell) => cell === null || cell === undefined)) continue;
      const combination = JSON.stringify([declaration.name, names, cells]);
      const first = this.taken.get(combination);
      if (first)
        this.faults.add(position, `${declaration.name} ${key} has the same ${names.join(' and ')} as ${first.key}`);
      else this.taken.set(combination, record);
    }
  }
}
