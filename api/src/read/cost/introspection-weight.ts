import {
  getNamedType,
  introspectionTypes,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** How many elements the lists of introspection have, on average over what they are lists of. */
type Lengths = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, Lengths>();

/**
 * How many values an operation asks of the contract itself, every list taken as long as it is on average.
 * graphql-js answers them one by one.
 */
export function introspectedValues(
  schema: GraphQLSchema,
  fragments: Record<string, FragmentDefinitionNode>,
  selections: SelectionSetNode,
): number {
  let lengths = known.get(schema);
  if (!lengths) known.set(schema, (lengths = lengthsOf(schema)));
  const valuesOf = ({ selections }: SelectionSetNode, times: number, isRoot: boolean): number =>
    selections.reduce((sum, node) => {
      if (node.kind !== Kind.FIELD) {
        const body = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
        return body ? sum + valuesOf(body.selectionSet, times, isRoot) : sum;
      }
      const name = node.name.value;
      if (isRoot && name !== '__schema' && name !== '__type') return sum;
      const count = times * (lengths[name] ?? 1);
      return sum + count + (node.selectionSet ? valuesOf(node.selectionSet, count, false) : 0);
    }, 0);
  return valuesOf(selections, 1, true);
}

function lengthsOf(schema: GraphQLSchema): Lengths {
  const types = [...Object.values(schema.getTypeMap()), ...introspectionTypes].map(getNamedType);
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  const inputFields = total(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)));
  return {
    // The one that is meant may be the largest.
    __type: 50,
    types: types.length,
    fields: fields.length / types.length,
    args: total(fields.map(({ args }) => args.length)) / fields.length,
    inputFields: inputFields / types.length,
    enumValues: total(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))) / types.length,
    directives: schema.getDirectives().length,
  };
}
