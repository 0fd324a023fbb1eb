import { Field, ObjectType } from 'type-graphql';
import { actionsOf } from '../declare/action.ts';
import type { Declared } from '../declare/declaration.ts';
import { FactsScalar } from './scalars.ts';
import type { Member } from './types.ts';

@ObjectType({ description: 'What speaks against an action.', simpleResolvers: true })
class ActionReason {
  @Field(() => String, { description: 'FORBIDDEN, or the code of a rule.' }) code!: string;
  @Field(() => String, { description: 'The same in a sentence.' }) message!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The field that stands against it, where it is one; of several the first.',
  })
  path?: string;
  @Field(() => FactsScalar, {
    nullable: true,
    description: 'What the rule judged by, all of it, as the error of the mutation gives it.',
  })
  facts?: unknown;
}

@ObjectType({ description: 'Whether who asks may do something with a record now.', simpleResolvers: true })
class ActionPermission {
  @Field(() => String, { description: 'The name of the mutation.' }) action!: string;
  @Field(() => Boolean, { description: 'Whether nothing speaks against it.' }) allowed!: boolean;
  @Field(() => [ActionReason], { description: 'Everything that speaks against it; may be empty.' })
  reasons!: ActionReason[];
}

/** What a record says of what may be done with it. */
export function permissionsMember(type: Declared): Member[] {
  if (actionsOf(type).length === 0) return [];
  return [
    {
      name: 'permissions',
      type: () => [ActionPermission],
    },
  ];
}
