import { declaredRecords, fieldsOf, type Declared, type RecordDeclaration, type ToOneField } from '@fupin/schema/model';
import { placeOf, type Entry, type Member, type Members } from './entry.ts';
import type { Faults, Place } from './fault.ts';

/** A record as a reference file writes it: named by a key, its fields not yet understood. */
export interface Draft {
  record: RecordDeclaration;
  key: string;
  place: Place;
  fields: Members;
  /** The record it is written under, and the relation that says so. */
  under?: { draft: Draft; relation: ToOneField };
}

interface Parts {
  record: RecordDeclaration;
  relation: ToOneField;
}

/**
 * The records of a file, those written under another included: a class names its records by key, and a record
 * lists what points to it under the name the contract gives that list, as a commitment does its `events`.
 */
export function draftsIn(file: Entry, faults: Faults): Draft[] {
  return [...membersOf(file, 'a list of records by class', faults)].flatMap(([name, { name: place, entry }]) => {
    const record = recordNamed(name);
    if (record) return draftsOf(record, entry, faults);
    faults.add(place, `Unknown class ${name}`);
    return [];
  });
}

/** The declaration of a class by its name; undefined when nothing of that name is declared. */
export const recordNamed = (name: string): RecordDeclaration | undefined =>
  declaredRecords().find((each) => each.name === name);

function draftsOf(
  record: RecordDeclaration,
  entry: Entry,
  faults: Faults,
  above?: Draft,
  relation?: ToOneField,
): Draft[] {
  const parts = partsOf(record.type);
  return [...membersOf(entry, `${record.name} records by key`, faults)].flatMap(([name, member]) => {
    const draft: Draft = {
      record,
      key: above ? `${above.key}/${name}` : name,
      place: placeOf(member.name),
      fields: new Map(),
      under: above && relation && { draft: above, relation },
    };
    const written = [...membersOf(member.entry, `the fields of a ${record.name}`, faults)];
    const isPart = ([field]: [string, Member]) =>
      parts.has(field) && !fieldsOf(record.type).some((each) => each.name === field);
    draft.fields = new Map(written.filter((each) => !isPart(each)));
    const under = written.filter(isPart).flatMap(([field, part]) => {
      const { record: type, relation: upwards } = parts.get(field)!;
      const isList = upwards.through && !('members' in part.entry);
      return isList
        ? linkRecords(type, part.entry, upwards, draft, faults)
        : draftsOf(type, part.entry, faults, draft, upwards);
    });
    return [draft, ...under];
  });
}

/** A list of keys where the contract shows a list of what a link leads to: `parties: [kuaishou, wfp]`. */
function linkRecords(
  record: RecordDeclaration,
  entry: Entry,
  relation: ToOneField,
  above: Draft,
  faults: Faults,
): Draft[] {
  return ('items' in entry ? entry.items : [entry]).flatMap((item) => {
    if (!('text' in item)) {
      faults.add(item, 'Expected a list of keys');
      return [];
    }
    const place = placeOf(item);
    const fields: Members = new Map([[relation.through!, { name: place, entry: item }]]);
    return [
      { record, key: `${above.key}/${relation.partOf} ${item.text}`, place, fields, under: { draft: above, relation } },
    ];
  });
}

/** What may be written under a record, by the name its list has in the contract. */
function partsOf(type: Declared): Map<string, Parts> {
  return new Map(
    declaredRecords().flatMap((record) =>
      fieldsOf(record.type)
        .filter((field) => field.kind === 'toOne')
        .filter((field) => field.target() === type && (field.reverse ?? field.partOf))
        .map((relation) => [(relation.reverse ?? relation.partOf)!, { record, relation }] as const),
    ),
  );
}

/** The entries of a mapping; a fault, and none, where something else is written. */
export function membersOf(entry: Entry, wanted: string, faults: Faults): Members {
  if ('members' in entry) return entry.members;
  faults.add(entry, `Expected ${wanted}`);
  return new Map();
}
