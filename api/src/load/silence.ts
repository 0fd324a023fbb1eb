import { fieldsOf } from '@fupin/schema/model';
import type { Draft } from './draft.ts';
import { implied, type Member, type Members } from './entry.ts';

/** What a record shares with the record it is written under, unless it says otherwise. */
const inherited = ['origin', 'company', 'county'];

/** The fields of a draft with what its silence means; nothing that is written is changed. */
export function completed(draft: Draft): Members {
  const fields = new Map(draft.fields);
  const fill = (name: string, member: Member | undefined) => {
    if (member && !fields.has(name) && fieldsOf(draft.record.type).some((field) => field.name === name))
      fields.set(name, member);
  };
  const text = (name: string, value: string | undefined) =>
    fill(name, value === undefined ? undefined : implied(draft.place, value));

  if (draft.under) text(draft.under.relation.name, draft.under.draft.key);
  for (const name of inherited) fill(name, above(draft, name));
  text('origin', 'PUBLIC_SOURCE');
  if (draft.record.name === 'Statement') {
    text('locator', draft.key.slice(draft.key.lastIndexOf('/') + 1));
    fill('language', above(draft, 'language'));
    text('speakerResolution', fields.has('speaker') ? 'RESOLVED' : fields.has('speakerLabel') ? 'UNRESOLVED' : 'NONE');
    text('confidence', 'A');
    text('state', 'EXTRACTED');
  }
  if (draft.record.name === 'Area') text('isNamed', String(fields.has('names')));
  return fields;
}

function above(draft: Draft, name: string): Member | undefined {
  for (let upper = draft.under?.draft; upper; upper = upper.under?.draft) {
    const member = upper.fields.get(name);
    if (member) return member;
  }
  return undefined;
}
