import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** A field that an operation asks for, under the key its answer has, with everything asked for beneath it. */
export interface Selected {
  key: string;
  name: string;
  args: Record<string, unknown>;
  fields: Selected[];
  /** For `__typename`: what it answers. */
  typename?: string;
}

type Surroundings = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * What is asked for beneath the nodes of one answered field: fragments are opened, `@skip` and
 * `@include` obeyed, and fields with the same key merged, in the order the document names them.
 */
export function selectionOf(info: Surroundings, nodes: readonly FieldNode[], type: GraphQLObjectType): Selected[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of nodes) if (node.selectionSet) collect(info, node.selectionSet, byKey);
  return [...byKey].map(([key, same]): Selected => {
    const node = same[0]!;
    if (node.name.value === '__typename') return { key, name: '__typename', args: {}, fields: [], typename: type.name };
    const field = type.getFields()[node.name.value];
    if (!field) return { key, name: node.name.value, args: {}, fields: [] };
    const under = getNamedType(field.type);
    return {
      key,
      name: field.name,
      args: getArgumentValues(field, node, info.variableValues),
      fields: under instanceof GraphQLObjectType ? selectionOf(info, same, under) : [],
    };
  });
}

function collect(info: Surroundings, { selections }: SelectionSetNode, byKey: Map<string, FieldNode[]>): void {
  for (const node of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] === false) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      if (fragment) collect(info, fragment.selectionSet, byKey);
    }
  }
}

/** The fragments of a document by name. */
export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
