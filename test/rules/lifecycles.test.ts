import { commitmentLifecycle, nextState, planVersionLifecycle, RuleViolation } from '@fupin/schema';
import { describe, expect, it } from 'vitest';

describe('a workflow', () => {
  it('leads a promise from pledge to commitment', () => {
    expect(nextState(commitmentLifecycle, 'DRAFT', 'pledge')).toBe('PLEDGED');
    expect(nextState(commitmentLifecycle, 'PLEDGED', 'commit')).toBe('COMMITTED');
  });

  it('refuses a step that is not in the table, and says which are', () => {
    const refused = () => nextState(commitmentLifecycle, 'DRAFT', 'commit');
    expect(refused).toThrow(RuleViolation);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'TRANSITION_NOT_ALLOWED',
        facts: { lifecycle: 'CommitmentState', state: 'DRAFT', verb: 'commit', allowed: ['pledge'] },
      }),
    );
  });

  it('never moves what is known only from a source', () => {
    expect(planVersionLifecycle.steps.REPORTED).toEqual([]);
    expect(planVersionLifecycle.initial).toContain('REPORTED');
  });
});
