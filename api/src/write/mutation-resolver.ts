import { inputTypeOf, objectType, upperFirst, type Declared } from '@fupin/schema/model';
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { selectionOf } from '../read/selection.ts';
import type { Command, MutationArguments } from './command.ts';
import { targetArgument, type Verb } from './verb.ts';

/** What mutations act through. */
export interface WriteContext {
  /**
   * Performs a verb as the viewer.
   * @throws UNAUTHENTICATED when nobody is signed in, and whatever speaks against it
   */
  perform(command: Omit<Command, 'actor' | 'language'>): Promise<unknown>;
}

/** The resolver class of every verb: one mutation each, which answers the record that it changed or made. */
export function mutationResolver(verbs: readonly Verb[]): new () => object {
  class Mutations {}
  Resolver()(Mutations);
  for (const verb of verbs) describeMutation(Mutations.prototype, verb);
  return Mutations;
}

function describeMutation(resolver: object, verb: Verb): void {
  const method = (input: MutationArguments, context: WriteContext, info: GraphQLResolveInfo) => {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    return context.perform({ verb, input, selection: selectionOf(info, info.fieldNodes, type) });
  };
  const descriptor: TypedPropertyDescriptor<unknown> = { value: method, configurable: true };
  Object.defineProperty(resolver, verb.name, descriptor);
  const answers = answerType(verb);
  // Of several in a document, one that is refused leaves what the others answer.
  Mutation(() => answers as never, { description: verb.description, nullable: true })(resolver, verb.name, descriptor);
  const input = inputOf(verb);
  Arg('input', () => input as never)(resolver, verb.name, 0);
  Ctx()(resolver, verb.name, 1);
  Info()(resolver, verb.name, 2);
}

/** A verb answers a record; one that reveals a secret answers both. */
function answerType(verb: Verb): object {
  const record = (verb.makes ?? verb.on)!;
  if (!verb.reveals) return record;
  return objectType(`${upperFirst(verb.name)}Answer`, { description: `What ${verb.name} answers.` }, [
    { name: 'record', type: () => record, description: 'What was changed or made.' },
    { name: 'secret', type: () => String, nullable: true, description: verb.reveals },
  ]);
}

const requestId = { name: 'requestId', type: () => String };
const reason = { name: 'reason', type: () => String };
const expectedVersion = { name: 'expectedVersion', type: () => Int };

/** A verb's input begins with what every verb takes: the request, the record and its version. */
function inputOf(verb: Verb): Declared {
  const { on, adds, explains } = verb;
  const target = on ? [{ name: targetArgument(verb), type: () => ID }] : [];
  const common = [requestId, ...target, ...(on && !adds ? [expectedVersion] : []), { ...reason, nullable: !explains }];
  const name = upperFirst(verb.name);
  const own = (verb.input ?? class {}) as new () => object;
  return inputTypeOf({ [name]: class extends own {} }[name] as unknown as Declared, common);
}
