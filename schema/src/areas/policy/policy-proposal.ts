import type { Ref } from '@mikro-orm/core';
import { Choice, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Versioned } from '../../declare/record.ts';
import { openToAll } from '../../authorization/row-policy.ts';
import { Person } from '../../parties/person.ts';
import { PolicyEvent } from './policy-event.ts';
import { ProposalState } from '../vocabulary.ts';

@Stored({ description: 'A policy that a person asked for in public.', policy: openToAll })
export class PolicyProposal extends Versioned {
  @ToOne(() => Person, 'Who proposed it.', { reverse: 'policyProposals' }) proposer!: Ref<Person>;
  @ToOne(() => PolicyEvent, 'The event it was made at.', { optional: true, reverse: 'proposals' })
  event?: Ref<PolicyEvent>;
  @Text('What is proposed, in a sentence.') text!: string;
  @Choice(ProposalState, 'What became of it.') state!: ProposalState;
}
