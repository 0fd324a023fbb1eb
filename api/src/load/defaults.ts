import { fieldsOf } from '@fupin/schema/model';
import type { ReferenceRecord } from './reference-record.ts';
import { implied, type Member, type Members } from './node.ts';

/** What a record shares with the record it is written under, unless it says otherwise. */
const inherited = ['origin', 'company', 'county'];

/** The fields of a record with the defaults of those that are left out. */
export function withDefaults(record: ReferenceRecord): Members {
  const fields = new Map(record.fields);
  const fill = (name: string, member: Member | undefined) => {
    if (member && !fields.has(name) && fieldsOf(record.declaration.type).some((field) => field.name === name))
      fields.set(name, member);
  };
  const text = (name: string, value: string | undefined) =>
    fill(name, value === undefined ? undefined : implied(record.position, value));

  if (record.under) text(record.under.relation.name, record.under.record.key);
  for (const name of inherited) fill(name, above(record, name));
  text('origin', 'PUBLIC_SOURCE');
  if (record.declaration.name === 'Statement') {
    text('locator', record.key.slice(record.key.lastIndexOf('/') + 1));
    fill('language', above(record, 'language'));
    text('speakerResolution', fields.has('speaker') ? 'RESOLVED' : fields.has('speakerLabel') ? 'UNRESOLVED' : 'NONE');
    text('confidence', 'A');
    text('state', 'EXTRACTED');
  }
  if (record.declaration.name === 'Area') text('isNamed', String(fields.has('names')));
  return fields;
}

function above(record: ReferenceRecord, name: string): Member | undefined {
  for (let upper = record.under?.record; upper; upper = upper.under?.record) {
    const member = upper.fields.get(name);
    if (member) return member;
  }
  return undefined;
}
