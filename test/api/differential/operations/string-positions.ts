import { fieldsOf, type Declared, type Field, type RecordDeclaration } from '@fupin/schema/model';
import { isAskedBy } from '../oracle/declared.ts';

const operatorsOf: Partial<Record<Field['kind'], string[]>> = {
  text: ['eq', 'in', 'notIn', 'contains', 'startsWith'],
  texts: ['has'],
  localized: ['matches', 'eq', 'contains', 'startsWith'],
};

/** A condition for each place in which a filter on a record, or on a value within, takes a text. */
export function textConditions(type: Declared, text: string): object[] {
  return fieldsOf(type)
    .filter(isAskedBy)
    .flatMap((field) => {
      if (field.kind === 'embedded')
        return textConditions(field.value(), text).map((inner) => ({ [field.name]: inner }));
      const operators = operatorsOf[field.kind] ?? [];
      return operators.map((operator) => ({ [field.name]: { [operator]: /in$/i.test(operator) ? [text] : text } }));
    });
}

/** The operation that puts a text into every such place of a record at once, each alone enough. */
export const everywhere = ({ name, plural }: RecordDeclaration): string =>
  `query ($every: [${name}Filter!]) { ${plural}(first: 20, filter: {or: $every}, orderBy: [{field: ID}]) { totalCount nodes { id } } }`;
