import { fieldsOf } from '@fupin/schema/model';
import { LinkRelation, meaningOf } from '@fupin/schema';
import { recordNamed, type Draft } from './draft.ts';
import { implied, type Entry } from './entry.ts';
import type { Faults } from './fault.ts';
import { referenceId } from './identity.ts';

/** How a statement names what it has to do with a record: `supports: alibaba-pledge.term`. */
const relations = new Map(meaningOf(LinkRelation).codes.map((code) => [code.toLowerCase(), code]));

/**
 * Takes the links out of a statement and returns them as records of their own. A link names a record by key,
 * or one of its fields as `key.field`; both must exist.
 */
export function linksOf(statement: Draft, drafts: ReadonlyMap<string, Draft>, faults: Faults): Draft[] {
  return [...relations].flatMap(([word, code]) => {
    const member = statement.fields.get(word);
    if (!member) return [];
    statement.fields.delete(word);
    const entries = 'items' in member.entry ? member.entry.items : [member.entry];
    return entries.flatMap((entry) => linkTo(entry, statement, code, drafts, faults) ?? []);
  });
}

function linkTo(
  entry: Entry,
  statement: Draft,
  relation: string,
  drafts: ReadonlyMap<string, Draft>,
  faults: Faults,
): Draft | undefined {
  if (!('text' in entry)) return void faults.add(entry, 'A link is a key, or a key and a field: key.field');
  const [key = '', field = ''] = entry.text.split('.');
  const target = drafts.get(key);
  if (!target) return void faults.add(entry, `No record has the key ${key}`);
  if (field !== '' && !fieldsOf(target.record.type).some((each) => each.name === field && !each.hidden))
    return void faults.add(entry, `${key} is a ${target.record.name}, which has no field ${field}`);
  const text = (value: string) => implied(entry, value);
  return {
    record: recordNamed('StatementLink')!,
    key: `${statement.key} about ${key} ${field}`.trim(),
    place: entry,
    fields: new Map([
      ['statement', text(statement.key)],
      ['recordType', text(target.record.name)],
      ['recordId', text(referenceId(target.record.name, key))],
      ['field', { name: entry, entry: { ...entry, text: field } }],
      ['relation', text(relation)],
    ]),
  };
}
