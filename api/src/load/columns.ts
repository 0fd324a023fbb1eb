import {
  columnOf,
  fieldsOf,
  housekeepingFields,
  recordOf,
  type Declared,
  type Field,
  type ToOneField,
} from '@fupin/schema/model';
import { meaningOf, Language } from '@fupin/schema';
import { membersOf, type ReferenceRecord } from './reference-record.ts';
import { implied, type ReferenceNode, type Members } from './node.ts';
import type { Faults, Position } from './fault.ts';
import { referenceId } from './identity.ts';
import { readScalar, type Cell } from './scalar.ts';
import { literals } from './literals.ts';

/** A row of a table: its cells by column. */
export type Row = Record<string, Cell>;

/** Reads fields into columns; every fault found on the way goes to `faults`, and its cell is null. */
export class ColumnReader {
  constructor(
    private readonly records: ReadonlyMap<string, ReferenceRecord>,
    private readonly faults: Faults,
  ) {}

  /** The row of a record, its own columns and those of the values it embeds. */
  rowOf({ declaration, key, position }: ReferenceRecord, fields: Members): Row {
    return {
      id: referenceId(declaration.name, key),
      ...this.cells(declaration.type, fields, position, `${declaration.name} ${key}`, ''),
    };
  }

  private cells(type: Declared, members: Members, position: Position, whose: string, prefix: string): Row {
    const stored = fieldsOf(type).filter((field) => field.kind !== 'figure' && !housekeepingFields.has(field.name));
    for (const [name, member] of members) {
      if (!stored.some((field) => field.name === name))
        this.faults.add(
          member.name,
          `Unknown field ${name} of ${type.name}; its fields: ${stored.map((each) => each.name).join(', ')}`,
        );
    }
    const row: Row = {};
    for (const field of stored) {
      const node = members.get(field.name)?.node;
      const isMissing = !node || 'nothing' in node;
      if (isMissing && !field.optional && field.kind !== 'flag')
        this.faults.add(node ?? position, `${whose} lacks ${field.name}`);
      Object.assign(row, isMissing ? emptyColumns(field, prefix, false) : this.filled(field, node, whose, prefix));
    }
    return row;
  }

  private filled(field: Field, node: ReferenceNode, whose: string, prefix: string): Row {
    const column = columnOf(field, prefix);
    switch (field.kind) {
      case 'embedded':
        return this.embedded(field.value(), node, `${field.name} of ${whose}`, `${column}_`);
      case 'toOne':
        return { [column]: this.reference(field, node) };
      case 'localized':
        return { [column]: this.localized(node) };
      case 'texts':
      case 'choices':
        return {
          [column]: ('items' in node ? node.items : [node]).map((item) => this.scalar(field, item) as string),
        };
      case 'figure':
        return {};
      default:
        return { [column]: this.scalar(field, node) };
    }
  }

  private scalar(field: Exclude<Field, { kind: 'embedded' | 'toOne' | 'figure' }>, node: ReferenceNode): Cell {
    if (!('text' in node)) return this.refuse(node, `${field.name} is one value`);
    const parsed = readScalar(field, node.text);
    return 'fault' in parsed ? this.refuse(node, `${field.name}: ${parsed.fault}`) : parsed.cell;
  }

  private embedded(type: Declared, node: ReferenceNode, whose: string, prefix: string): Row {
    const members = this.written(type, node);
    return members ? this.cells(type, members, node, whose, prefix) : {};
  }

  /** The fields of a value, those of its literal included; what is written out goes before it. */
  private written(type: Declared, node: ReferenceNode): Members | undefined {
    const literal = literals[type.name];
    if (!('text' in node) || !literal) {
      const members = new Map(membersOf(node, `the fields of a ${type.name}`, this.faults));
      const on = literal && members.get('on')?.node;
      if (!on) return members;
      members.delete('on');
      const meant = this.written(type, on);
      return meant && new Map([...meant, ...members]);
    }
    const meant = literal(node.text);
    if (!meant) this.faults.add(node, `${node.text} is no ${type.name} in short`);
    return meant && new Map(Object.entries(meant).map(([name, text]) => [name, implied(node, text)]));
  }

  private reference(field: ToOneField, node: ReferenceNode): Cell {
    if (!('text' in node)) return this.refuse(node, `${field.name} names one record by its key`);
    const wanted = recordOf(field.target()).name;
    const found = this.records.get(node.text);
    if (!found) return this.refuse(node, `${field.name}: no record has the key ${node.text}`);
    if (found.declaration.name === wanted) return referenceId(wanted, node.text);
    return this.refuse(node, `${field.name} refers to ${wanted}, but ${node.text} is of ${found.declaration.name}`);
  }

  /** A text in several languages; the first is the one it came in, unless `original` says otherwise. */
  private localized(node: ReferenceNode): Cell {
    const languages = meaningOf(Language).codes;
    const texts: Record<string, string> = {};
    for (const [name, { name: position, node: each }] of membersOf(
      node,
      `texts by language: ${languages.join(', ')}`,
      this.faults,
    )) {
      if (name !== 'original' && !languages.includes(name))
        this.faults.add(position, `${name} is no Language; its codes: ${languages.join(' ')}`);
      else if (!('text' in each) || each.text.trim() === '') this.faults.add(each, `The text in ${name} is empty`);
      else texts[name] = each.text.trim();
    }
    const original = texts['original'] ?? Object.keys(texts)[0];
    if (!original || !texts[original]) return this.refuse(node, 'There is no text in the original language');
    return { ...texts, original };
  }

  private refuse(position: Position, message: string): null {
    this.faults.add(position, message);
    return null;
  }
}

/** The columns of a field that is left out: a flag is false, all else null, as is what lies within `absent` values. */
function emptyColumns(field: Field, prefix: string, absent: boolean): Row {
  const column = columnOf(field, prefix);
  if (field.kind === 'figure') return {};
  if (field.kind !== 'embedded')
    return { [column]: field.kind === 'flag' && !field.optional && !absent ? false : null };
  return Object.assign({}, ...fieldsOf(field.value()).map((each) => emptyColumns(each, `${column}_`, true))) as Row;
}
