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
import { membersOf, type Draft } from './draft.ts';
import { implied, type Entry, type Members } from './entry.ts';
import type { Faults, Place } from './fault.ts';
import { referenceId } from './identity.ts';
import { readScalar, type Cell } from './scalar.ts';
import { shorthands } from './shorthand.ts';

/** A row of a table: its cells by column. */
export type Row = Record<string, Cell>;

/** Reads fields into columns; every fault found on the way goes to `faults`, and its cell is null. */
export class ColumnReader {
  constructor(
    private readonly drafts: ReadonlyMap<string, Draft>,
    private readonly faults: Faults,
  ) {}

  /** The row of a record, its own columns and those of the values it embeds. */
  rowOf({ record, key, place }: Draft, fields: Members): Row {
    return {
      id: referenceId(record.name, key),
      ...this.cells(record.type, fields, place, `${record.name} ${key}`, ''),
    };
  }

  private cells(type: Declared, members: Members, place: Place, whose: string, prefix: string): Row {
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
      const entry = members.get(field.name)?.entry;
      const isSilent = !entry || 'nothing' in entry;
      if (isSilent && !field.optional && field.kind !== 'flag')
        this.faults.add(entry ?? place, `${whose} lacks ${field.name}`);
      Object.assign(row, isSilent ? silent(field, prefix, false) : this.filled(field, entry, whose, prefix));
    }
    return row;
  }

  private filled(field: Field, entry: Entry, whose: string, prefix: string): Row {
    const column = columnOf(field, prefix);
    switch (field.kind) {
      case 'embedded':
        return this.embedded(field.value(), entry, `${field.name} of ${whose}`, `${column}_`);
      case 'toOne':
        return { [column]: this.reference(field, entry) };
      case 'localized':
        return { [column]: this.localized(entry) };
      case 'texts':
      case 'choices':
        return {
          [column]: ('items' in entry ? entry.items : [entry]).map((item) => this.scalar(field, item) as string),
        };
      case 'figure':
        return {};
      default:
        return { [column]: this.scalar(field, entry) };
    }
  }

  private scalar(field: Exclude<Field, { kind: 'embedded' | 'toOne' | 'figure' }>, entry: Entry): Cell {
    if (!('text' in entry)) return this.refuse(entry, `${field.name} is one value`);
    const reading = readScalar(field, entry.text);
    return 'fault' in reading ? this.refuse(entry, `${field.name}: ${reading.fault}`) : reading.cell;
  }

  private embedded(type: Declared, entry: Entry, whose: string, prefix: string): Row {
    const members = this.written(type, entry);
    return members ? this.cells(type, members, entry, whose, prefix) : {};
  }

  /** The fields of a value, those that a line in short stands for included; what is written out goes before it. */
  private written(type: Declared, entry: Entry): Members | undefined {
    const short = shorthands[type.name];
    if (!('text' in entry) || !short) {
      const members = new Map(membersOf(entry, `the fields of a ${type.name}`, this.faults));
      const on = short && members.get('on')?.entry;
      if (!on) return members;
      members.delete('on');
      const meant = this.written(type, on);
      return meant && new Map([...meant, ...members]);
    }
    const meant = short(entry.text);
    if (!meant) this.faults.add(entry, `${entry.text} is no ${type.name} in short`);
    return meant && new Map(Object.entries(meant).map(([name, text]) => [name, implied(entry, text)]));
  }

  private reference(field: ToOneField, entry: Entry): Cell {
    if (!('text' in entry)) return this.refuse(entry, `${field.name} names one record by its key`);
    const wanted = recordOf(field.target()).name;
    const found = this.drafts.get(entry.text);
    if (!found) return this.refuse(entry, `${field.name}: no record has the key ${entry.text}`);
    if (found.record.name === wanted) return referenceId(wanted, entry.text);
    return this.refuse(entry, `${field.name} refers to ${wanted}, but ${entry.text} is of ${found.record.name}`);
  }

  /** A text in several languages; the first is the one it came in, unless `original` says otherwise. */
  private localized(entry: Entry): Cell {
    const languages = meaningOf(Language).codes;
    const texts: Record<string, string> = {};
    for (const [name, { name: place, entry: each }] of membersOf(
      entry,
      `texts by language: ${languages.join(', ')}`,
      this.faults,
    )) {
      if (name !== 'original' && !languages.includes(name))
        this.faults.add(place, `${name} is no Language; its codes: ${languages.join(' ')}`);
      else if (!('text' in each) || each.text.trim() === '') this.faults.add(each, `The text in ${name} is empty`);
      else texts[name] = each.text.trim();
    }
    const original = texts['original'] ?? Object.keys(texts)[0];
    if (!original || !texts[original]) return this.refuse(entry, 'There is no text in the original language');
    return { ...texts, original };
  }

  private refuse(place: Place, message: string): null {
    this.faults.add(place, message);
    return null;
  }
}

/** The columns of a field about which nothing is said: a flag is false, all else null, as is what lies within `absent` values. */
function silent(field: Field, prefix: string, absent: boolean): Row {
  const column = columnOf(field, prefix);
  if (field.kind === 'figure') return {};
  if (field.kind !== 'embedded')
    return { [column]: field.kind === 'flag' && !field.optional && !absent ? false : null };
  return Object.assign({}, ...fieldsOf(field.value()).map((each) => silent(each, `${column}_`, true))) as Row;
}
