import {
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { tooCostly } from '../../errors/graphql-errors.ts';
import { sentences } from './sentences.ts';

/** What one document may hold, whatever it asks for. */
export const documentLimits = {
  tokens: 1_000,
  depth: 15,
  introspectionDepth: 20,
  aliases: 30,
  directives: 20,
  rootFields: 10,
  fragments: 20,
  selections: 1_500,
} as const;

/** What a selection set holds once its fragments are opened. */
interface Extent {
  depth: number;
  aliases: number;
  directives: number;
  selections: number;
}

type Limit = keyof typeof documentLimits;

/** A validation rule that refuses documents beyond `documentLimits`, whose fragments count each time they are used. */
export function documentLimitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const [limit, count] of excesses(document)) {
        const most = documentLimits[limit];
        context.reportError(tooCostly(sentences.document({ count, limit, most }), { limit, most }));
      }
    },
  };
}

function excesses(document: DocumentNode): [Limit, number][] {
  const measure = measurer(document);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  const found: [Limit, number][] = [['fragments', fragments]];
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, directives, selections } = measure(operation.selectionSet);
    const introspects = isIntrospection(operation);
    found.push(
      [introspects ? 'introspectionDepth' : 'depth', depth],
      ['aliases', aliases],
      ['directives', directives],
      ['selections', selections],
      ['rootFields', operation.selectionSet.selections.length],
    );
  }
  return found.filter(([limit, count]) => count > documentLimits[limit]);
}

const isIntrospection = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'));

/** Measures selection sets; each fragment is measured once, and a cycle counts as nothing more. */
function measurer(document: DocumentNode): (set: SelectionSetNode) => Extent {
  const bodies = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, Extent>();
  const nothing: Extent = { depth: 0, aliases: 0, directives: 0, selections: 0 };
  const ofFragment = (name: string): Extent => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing);
    const body = bodies.get(name);
    const extent = body ? measure(body) : nothing;
    known.set(name, extent);
    return extent;
  };
  const measure = ({ selections }: SelectionSetNode): Extent => {
    const total = { ...nothing };
    for (const node of selections) {
      const isField = node.kind === Kind.FIELD;
      const under =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : node.selectionSet
            ? measure(node.selectionSet)
            : nothing;
      const aliased = isField && (node.alias !== undefined || node.name.value === '__typename');
      total.depth = Math.max(total.depth, under.depth + (isField ? 1 : 0));
      total.aliases += under.aliases + (aliased ? 1 : 0);
      total.directives += under.directives + (node.directives?.length ?? 0);
      total.selections += under.selections + 1;
    }
    return total;
  };
  return measure;
}
