import type { RecordDeclaration } from '@fupin/schema/model';
import { ColumnReader, type Row } from './columns.ts';
import { draftsIn, recordNamed, type Draft } from './draft.ts';
import { Faults, FaultyReference } from './fault.ts';
import { linksOf } from './links.ts';
import { inOrder } from './order.ts';
import { readCsv } from './read-csv.ts';
import { readYaml } from './read-yaml.ts';
import { completed } from './silence.ts';
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
  const written = files.flatMap((file) => draftsOfFile(file, faults));
  const drafts = byKey(written, faults);
  const links = written
    .filter(({ record }) => record.name === 'Statement')
    .flatMap((each) => linksOf(each, drafts, faults));
  const reader = new ColumnReader(drafts, faults);
  const tables = new Map<RecordDeclaration, Row[]>();
  const uniqueness = new Uniqueness(faults);
  for (const draft of [...drafts.values(), ...byKey(links, faults).values()]) {
    const row = reader.rowOf(draft, completed(draft));
    uniqueness.check(draft, row);
    const rows = tables.get(draft.record) ?? [];
    rows.push(row);
    tables.set(draft.record, rows);
  }
  if (faults.list.length > 0) throw new FaultyReference(faults.list);
  return inOrder([...tables.keys()]).map((record) => ({ record, rows: tables.get(record)! }));
}

function draftsOfFile({ path, source }: ReferenceFile, faults: Faults): Draft[] {
  if (!path.endsWith('.csv')) {
    const file = readYaml(path, source, faults);
    return file ? draftsIn(file, faults) : [];
  }
  return readCsv(path, source, faults).flatMap(({ record: name, ...row }) => {
    const record = recordNamed(name);
    if (!record) faults.add(row.place, `Unknown class ${name}`);
    return record ? [{ record, ...row }] : [];
  });
}

/** Keys are unique over all classes, so that a link need not name the class. */
function byKey(drafts: Draft[], faults: Faults): Map<string, Draft> {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    const first = found.get(draft.key);
    if (first)
      faults.add(
        draft.place,
        `The key ${draft.key} is taken: ${first.record.name} in ${first.place.file}, row ${first.place.row}`,
      );
    else if (!/^[^\s.][^.]*$/.test(draft.key)) faults.add(draft.place, `${draft.key} is no key: leave out full stops`);
    else found.set(draft.key, draft);
  }
  return found;
}
