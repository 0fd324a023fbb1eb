/** What a statement may be given. */
export type ParameterValue = string | number | boolean | null | readonly ParameterValue[];

/** A value as PostgreSQL reads a parameter of any type: text, lists as array literals, null as none. */
export function parameterText(value: ParameterValue): string | null {
  if (value == null) return null;
  return typeof value === 'object' ? `{${value.map(elementText).join(',')}}` : String(value);
}

function elementText(value: ParameterValue): string {
  const text = parameterText(value);
  if (text === null || typeof value === 'object') return text ?? 'NULL';
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
