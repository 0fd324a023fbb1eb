import { canBeTakenBack } from '@fupin/schema';
import { lifecycleOf } from '@fupin/schema/model';
import type { Gravity, Verb } from './verb.ts';

/** What a verb says of itself; where it says nothing, a step that nothing leads back from is binding, all else harmless. */
export function gravityOf(verb: Verb): Gravity {
  const { gravity, step } = verb;
  if (gravity) return gravity;
  const lifecycle = lifecycleOf(verb);
  return lifecycle && step && !canBeTakenBack(lifecycle, step) ? 'binding' : 'harmless';
}
