import {
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

interface DocumentFile {
  document?: { definitions: readonly unknown[] };
}

const suffix = 'Candidates';

/** How the console searches records that a form may name: each query whose name ends with `Candidates`, by what it finds. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const queries = files
    .flatMap(({ document }) => (document?.definitions ?? []) as OperationDefinitionNode[])
    .filter(({ kind, name }) => kind === Kind.OPERATION_DEFINITION && name?.value.endsWith(suffix))
    .map((query) => ({ document: `${query.name!.value}Document`, ...searchOf(schema, query) }))
    .toSorted((one, other) => (one.record < other.record ? -1 : 1));
  return [
    `import { ${queries.map(({ document }) => document).join(', ')} } from './graphql.ts';`,
    'export const candidates = {',
    ...queries.map(
      ({ record, document, finds, within }) =>
        `  ${record}: { document: ${document}, finds: '${finds}', within: ${JSON.stringify(within)} },`,
    ),
    '} as const;',
    '',
  ].join('\n');
}

/** The type that a query finds, how it finds what is typed, and which of its variables name what the form is about. */
function searchOf(schema: GraphQLSchema, query: OperationDefinitionNode) {
  const types = new TypeInfo(schema);
  let record = '';
  let finds = 'nothing';
  visit(
    query,
    visitWithTypeInfo(types, {
      Field({ name }) {
        if (name.value === 'nodes') record ||= getNamedType(types.getType())!.name;
      },
      ObjectField({ name, value }) {
        if (value.kind === Kind.VARIABLE && value.name.value === 'typed')
          finds = name.value === 'matches' ? 'names' : 'words';
      },
    }),
  );
  const variables = (query.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return { record, finds, within: variables.filter((name) => isObjectType(schema.getType(upperFirst(name)))) };
}

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
