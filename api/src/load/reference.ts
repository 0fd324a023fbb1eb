import type { RecordDeclaration } from '@fupin/schema/model';
import { ColumnReader, type Row } from './columns.ts';
import { recordsIn, recordNamed, type ReferenceRecord } from './reference-record.ts';
import { Faults, FaultyReference } from './fault.ts';
import { linksOf } from './links.ts';
import { inOrder } from './order.ts';
import { readCsv } from './read-csv.ts';
import { readYaml } from './read-yaml.ts';
import { withDefaults } from './defaults.ts';
import { Uniqueness } from './uniqueness.ts';

/** A reference file by its path within the reference folder. */
export interface ReferenceFile {
  path: string;
  source: string;
}

/** The rows of one record's table. */
export interface ReferenceTable {
  record: RecordDeclaration;
  rows: Row[];
}

/**
 * Turns reference files into rows, each table after those it refers to.
 *
 * @throws FaultyReference with every fault of every file
 */
export function readReference(files: readonly ReferenceFile[]): ReferenceTable[] {
  const faults = new Faults();
  const written = files.flatMap((file) => recordsOfFile(file, faults));
  const records = byKey(written, faults);
  const links = written
    .filter(({ declaration }) => declaration.name === 'Statement')
    .flatMap((each) => linksOf(each, records, faults));
  const reader = new ColumnReader(records, faults);
  const tables = new Map<RecordDeclaration, Row[]>();
  const uniqueness = new Uniqueness(faults);
  for (const record of [...records.values(), ...byKey(links, faults).values()]) {
    const row = reader.rowOf(record, withDefaults(record));
    uniqueness.check(record, row);
    const rows = tables.get(record.declaration) ?? [];
    rows.push(row);
    tables.set(record.declaration, rows);
  }
  if (faults.list.length > 0) throw new FaultyReference(faults.list);
  return inOrder([...tables.keys()]).map((record) => ({ record, rows: tables.get(record)! }));
}

function recordsOfFile({ path, source }: ReferenceFile, faults: Faults): ReferenceRecord[] {
  if (!path.endsWith('.csv')) {
    const file = readYaml(path, source, faults);
    return file ? recordsIn(file, faults) : [];
  }
  return readCsv(path, source, faults).flatMap(({ record: name, ...row }) => {
    const declaration = recordNamed(name);
    if (!declaration) faults.add(row.position, `Unknown class ${name}`);
    return declaration ? [{ declaration, ...row }] : [];
  });
}

/** Keys are unique over all classes, so that a link need not name the class. */
function byKey(records: ReferenceRecord[], faults: Faults): Map<string, ReferenceRecord> {
  const found = new Map<string, ReferenceRecord>();
  for (const record of records) {
    const first = found.get(record.key);
    if (first)
      faults.add(
        record.position,
        `The key ${record.key} is taken: ${first.declaration.name} in ${first.position.file}, row ${first.position.row}`,
      );
    else if (!/^[^\s.][^.]*$/.test(record.key))
      faults.add(record.position, `${record.key} is no key: leave out full stops`);
    else found.set(record.key, record);
  }
  return found;
}
