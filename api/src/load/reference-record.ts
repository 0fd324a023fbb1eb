import { declaredRecords, fieldsOf, type Declared, type RecordDeclaration, type ToOneField } from '@fupin/schema/model';
import { positionOf, type ReferenceNode, type Member, type Members } from './node.ts';
import type { Faults, Position } from './fault.ts';

/** A record as a reference file writes it: named by a key, its fields not yet read. */
export interface ReferenceRecord {
  declaration: RecordDeclaration;
  key: string;
  position: Position;
  fields: Members;
  /** The record it is written under, and the relation that says so. */
  under?: { record: ReferenceRecord; relation: ToOneField };
}

interface Parts {
  declaration: RecordDeclaration;
  relation: ToOneField;
}

/**
 * The records of a file, those written under another included: a class names its records by key, and a record
 * lists what points to it under the name the contract gives that list, as a commitment does its `events`.
 */
export function recordsIn(file: ReferenceNode, faults: Faults): ReferenceRecord[] {
  return [...membersOf(file, 'a list of records by class', faults)].flatMap(([name, { name: position, node }]) => {
    const declaration = recordNamed(name);
    if (declaration) return recordsOf(declaration, node, faults);
    faults.add(position, `Unknown class ${name}`);
    return [];
  });
}

/** The declaration of a class by its name; undefined when nothing of that name is declared. */
export const recordNamed = (name: string): RecordDeclaration | undefined =>
  declaredRecords().find((each) => each.name === name);

function recordsOf(
  declaration: RecordDeclaration,
  node: ReferenceNode,
  faults: Faults,
  above?: ReferenceRecord,
  relation?: ToOneField,
): ReferenceRecord[] {
  const parts = partsOf(declaration.type);
  return [...membersOf(node, `${declaration.name} records by key`, faults)].flatMap(([name, member]) => {
    const record: ReferenceRecord = {
      declaration,
      key: above ? `${above.key}/${name}` : name,
      position: positionOf(member.name),
      fields: new Map(),
      under: above && relation && { record: above, relation },
    };
    const written = [...membersOf(member.node, `the fields of a ${declaration.name}`, faults)];
    const isPart = ([field]: [string, Member]) =>
      parts.has(field) && !fieldsOf(declaration.type).some((each) => each.name === field);
    record.fields = new Map(written.filter((each) => !isPart(each)));
    const under = written.filter(isPart).flatMap(([field, part]) => {
      const { declaration: type, relation: upwards } = parts.get(field)!;
      const isList = upwards.through && !('members' in part.node);
      return isList
        ? linkRecords(type, part.node, upwards, record, faults)
        : recordsOf(type, part.node, faults, record, upwards);
    });
    return [record, ...under];
  });
}

/** A list of keys where the contract shows a list of what a link leads to: `parties: [kuaishou, wfp]`. */
function linkRecords(
  declaration: RecordDeclaration,
  node: ReferenceNode,
  relation: ToOneField,
  above: ReferenceRecord,
  faults: Faults,
): ReferenceRecord[] {
  return ('items' in node ? node.items : [node]).flatMap((item) => {
    if (!('text' in item)) {
      faults.add(item, 'Expected a list of keys');
      return [];
    }
    const position = positionOf(item);
    const fields: Members = new Map([[relation.through!, { name: position, node: item }]]);
    return [
      {
        declaration,
        key: `${above.key}/${relation.partOf} ${item.text}`,
        position,
        fields,
        under: { record: above, relation },
      },
    ];
  });
}

/** What may be written under a record, by the name its list has in the contract. */
function partsOf(type: Declared): Map<string, Parts> {
  return new Map(
    declaredRecords().flatMap((declaration) =>
      fieldsOf(declaration.type)
        .filter((field) => field.kind === 'toOne')
        .filter((field) => field.target() === type && (field.reverse ?? field.partOf))
        .map((relation) => [(relation.reverse ?? relation.partOf)!, { declaration, relation }] as const),
    ),
  );
}

/** The nodes of a mapping; a fault, and none, where something else is written. */
export function membersOf(node: ReferenceNode, wanted: string, faults: Faults): Members {
  if ('members' in node) return node.members;
  faults.add(node, `Expected ${wanted}`);
  return new Map();
}
