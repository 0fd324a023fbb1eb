import { actionsOf } from '../declare/action.ts';
import { type Member, objectType } from './types.ts';
import type { Declared } from '../declare/declaration.ts';
import { FactsScalar } from './scalars.ts';

const actionReason = objectType('ActionReason', { description: 'What speaks against an action.' }, [
  { name: 'code', type: () => String, description: 'FORBIDDEN, or the code of a rule.' },
  { name: 'message', type: () => String, description: 'The same in a sentence.' },
  {
    name: 'path',
    type: () => String,
    nullable: true,
    description: 'The field that stands against it, where it is one; of several the first.',
  },
  {
    name: 'facts',
    type: () => FactsScalar,
    nullable: true,
    description: 'What the rule judged by, all of it, as the error of the mutation gives it.',
  },
]);

const actionPermission = objectType(
  'ActionPermission',
  { description: 'Whether who asks may do something with a record now.' },
  [
    { name: 'action', type: () => String, description: 'The name of the mutation.' },
    { name: 'allowed', type: () => Boolean, description: 'Whether nothing speaks against it.' },
    { name: 'reasons', type: () => [actionReason], description: 'Everything that speaks against it; may be empty.' },
  ],
);

/** What a record says of what may be done with it. */
export function permissionsMember(type: Declared): Member[] {
  if (actionsOf(type).length === 0) return [];
  return [
    {
      name: 'permissions',
      type: () => [actionPermission],
    },
  ];
}
