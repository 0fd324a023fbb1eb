import { isAmount, isDay, isDecimal, isInstant, meaningOf } from '@fupin/schema';
import type { ChoiceField, ScalarField } from '@fupin/schema/model';

/** A cell as PostgreSQL reads it from JSON: exact numbers travel as text. */
export type Cell = string | boolean | null | string[] | Record<string, string>;

/** Reads one word of a reference file as the field means it. */
export type ParsedScalar = { cell: Cell } | { fault: string };

const uuid = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Reads the text of a field that holds one scalar or code. */
export function readScalar(field: ScalarField | ChoiceField, text: string): ParsedScalar {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return readCode(field, text);
    case 'flag':
      return text === 'true' || text === 'false'
        ? { cell: text === 'true' }
        : { fault: `${text} is neither true nor false` };
    case 'count':
      return isCount(ungrouped(text)) ? { cell: ungrouped(text) } : { fault: `${text} is no whole number` };
    case 'decimal':
      return readDecimal(field, ungrouped(text), text);
    case 'day':
      return isDay(text) ? { cell: text } : { fault: `${text} is no day; write it YYYY-MM-DD` };
    case 'instant':
      return isInstant(text) ? { cell: text } : { fault: `${text} is no instant; write it 2020-10-13T16:49+08:00` };
    case 'id':
      return uuid.test(text) ? { cell: text } : { fault: `${text} is no UUID of version 7` };
    default:
      return readText(field, text.trim());
  }
}

function readCode({ vocabulary }: ChoiceField, text: string): ParsedScalar {
  const { name, codes } = meaningOf(vocabulary);
  return codes.includes(text) ? { cell: text } : { fault: `${text} is no ${name}; its codes: ${codes.join(' ')}` };
}

function readText({ form }: ScalarField, text: string): ParsedScalar {
  const fits = !form || new RegExp(`^(${form.pattern})$`).test(text);
  return fits ? { cell: text } : { fault: `${text} is not written like ${form.example}` };
}

function readDecimal({ columnType }: ScalarField, plain: string, text: string): ParsedScalar {
  const fits = columnType !== 'numeric(20,4)' || isAmount(plain);
  return isDecimal(plain) && fits ? { cell: plain } : { fault: `${text} is no plain decimal that fits its column` };
}

const isCount = (text: string) => /^(0|[1-9]\d{0,9})$/.test(text) && Number(text) <= 2_147_483_647;

/** A number without its grouping: `10_000_000_000` is easier to read and means the same. */
const ungrouped = (text: string) => (/^-?\d{1,3}(_\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll('_', '') : text);
