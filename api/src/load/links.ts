import { fieldsOf } from '@fupin/schema/model';
import { LinkRelation, meaningOf } from '@fupin/schema';
import { recordNamed, type ReferenceRecord } from './reference-record.ts';
import { implied, type ReferenceNode } from './node.ts';
import type { Faults } from './fault.ts';
import { referenceId } from './identity.ts';

/** How a statement names what it has to do with a record: `supports: alibaba-pledge.term`. */
const relations = new Map(meaningOf(LinkRelation).codes.map((code) => [code.toLowerCase(), code]));

/**
 * Takes the links out of a statement and returns them as records of their own. A link names a record by key,
 * or one of its fields as `key.field`; both must exist.
 */
export function linksOf(
  statement: ReferenceRecord,
  records: ReadonlyMap<string, ReferenceRecord>,
  faults: Faults,
): ReferenceRecord[] {
  return [...relations].flatMap(([word, code]) => {
    const member = statement.fields.get(word);
    if (!member) return [];
    statement.fields.delete(word);
    const nodes = 'items' in member.node ? member.node.items : [member.node];
    return nodes.flatMap((node) => linkTo(node, statement, code, records, faults) ?? []);
  });
}

function linkTo(
  node: ReferenceNode,
  statement: ReferenceRecord,
  relation: string,
  records: ReadonlyMap<string, ReferenceRecord>,
  faults: Faults,
): ReferenceRecord | undefined {
  if (!('text' in node)) return void faults.add(node, 'A link is a key, or a key and a field: key.field');
  const [key = '', field = ''] = node.text.split('.');
  const target = records.get(key);
  if (!target) return void faults.add(node, `No record has the key ${key}`);
  if (field !== '' && !fieldsOf(target.declaration.type).some((each) => each.name === field && !each.hidden))
    return void faults.add(node, `${key} is a ${target.declaration.name}, which has no field ${field}`);
  const text = (value: string) => implied(node, value);
  return {
    declaration: recordNamed('StatementLink')!,
    key: `${statement.key} about ${key} ${field}`.trim(),
    position: node,
    fields: new Map([
      ['statement', text(statement.key)],
      ['recordType', text(target.declaration.name)],
      ['recordId', text(referenceId(target.declaration.name, key))],
      ['field', { name: node, node: { ...node, text: field } }],
      ['relation', text(relation)],
    ]),
  };
}
