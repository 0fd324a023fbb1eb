import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { csvTables, type CsvTable } from './csv-tables.ts';
import { implied, type Member, type Members } from './node.ts';
import type { Faults, Position } from './fault.ts';

interface ParsedRow {
  record: string[];
  info: InfoRecord;
}

/** A row of a CSV file, as the record it becomes. */
export interface CsvRow {
  record: string;
  key: string;
  position: Position;
  fields: Members;
}

/** Reads a CSV file that `csvTables` knows; in its places a column counts the cells of a row. */
export function readCsv(file: string, source: string, faults: Faults): CsvRow[] {
  const table = csvTables[file];
  if (!table) {
    faults.add({ file, row: 1, column: 1 }, `No table is declared for the file ${file}`);
    return [];
  }
  const [heading, ...rows] = parseRows(file, source, faults);
  if (!heading || !fits(file, heading.record, table, faults)) return [];
  return rows.map(({ record: cells, info }) => {
    const at = (column: number): Position => ({ file, row: info.lines, column: column + 1 });
    const named = Object.fromEntries(heading.record.map((column, index) => [column, cells[index] ?? '']));
    return {
      record: table.record,
      key: table.key(named),
      position: at(0),
      fields: fieldsOfRow(heading.record, cells, table, at),
    };
  });
}

function parseRows(file: string, source: string, faults: Faults): ParsedRow[] {
  try {
    return parse(source, { bom: true, info: true, skip_empty_lines: true }) as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add({ file, row: Number(error['lines'] ?? 1), column: 1 }, error.message);
    return [];
  }
}

function fits(file: string, heading: string[], table: CsvTable, faults: Faults): boolean {
  const known = Object.keys(table.columns);
  const before = faults.list.length;
  heading.forEach((column, index) => {
    if (!known.includes(column))
      faults.add({ file, row: 1, column: index + 1 }, `Unknown column ${column}; known: ${known.join(', ')}`);
    if (heading.indexOf(column) !== index)
      faults.add({ file, row: 1, column: index + 1 }, `The column ${column} is there twice`);
  });
  for (const column of known)
    if (!heading.includes(column))
      faults.add({ file, row: 1, column: heading.length + 1 }, `The column ${column} is missing`);
  return faults.list.length === before;
}

function fieldsOfRow(
  heading: string[],
  cells: string[],
  { columns, shared }: CsvTable,
  at: (column: number) => Position,
): Members {
  const fields: Members = new Map(Object.entries(shared).map(([field, text]) => [field, implied(at(0), text)]));
  heading.forEach((column, index) => {
    const text = cells[index] ?? '';
    if (text !== '') fill(fields, columns[column]!.split('.'), implied(at(index), text));
  });
  return fields;
}

function fill(fields: Members, [field, ...inside]: string[], member: Member): void {
  if (inside.length === 0) return void fields.set(field!, member);
  const there = fields.get(field!)?.node;
  const members: Members = there && 'members' in there ? there.members : new Map();
  fill(members, inside, member);
  fields.set(field!, { name: member.name, node: { ...member.name, members } });
}
