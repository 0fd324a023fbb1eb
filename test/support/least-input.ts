import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';

const scalars: Record<string, unknown> = {
  String: 'x',
  Int: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2024-01-01',
  DateTime: '2024-01-01T00:00:00Z',
  Currency: 'CNY',
};

/** The least that a type of input lets in: what is not required is left out, every id is the same. */
export function leastInput(type: GraphQLInputType, id: string): any {
  if (isNonNullType(type)) return leastInput(type.ofType, id);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, leastInput(field.type, id)]));
  }
  if (type.name === 'ID') return id;
  if (type.name in scalars) return scalars[type.name];
  throw new TypeError(`No input is known of the type ${type.name}`);
}
