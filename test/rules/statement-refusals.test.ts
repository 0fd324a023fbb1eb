import { statementRefusal } from '@fupin/api/src/read/statement-refusal.ts';
import { describe, expect, it } from 'vitest';

const stopped = (code: string, more = {}) => Object.assign(new Error('inside'), { code, ...more });

describe('what PostgreSQL ends is told to whoever asked', () => {
  it.each([
    ['57014', 'time'],
    ['53200', 'memory'],
    ['53400', 'temporaryFiles'],
    ['54000', 'bytes'],
    ['54001', 'complexity'],
    ['54011', 'complexity'],
    ['54023', 'complexity'],
  ])('%s as a limit of the operation: %s', (code, limit) => {
    const refusal = statementRefusal(stopped(code))!;
    expect(refusal.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit, http: { status: 400 } });
    expect(refusal.message).not.toContain('inside');
  });

  it.each(['53000', '53100', '53300', '57P01', '57P02', '57P03', '08006', 'ECONNREFUSED', 'ECONNRESET'])(
    '%s as too much to do just now, with the time to come back',
    (code) => {
      const { extensions } = statementRefusal(stopped(code))!;
      expect(extensions).toMatchObject({ code: 'OVERLOADED', http: { status: 503 } });
      expect((extensions['http'] as { headers: Map<string, string> }).headers.get('retry-after')).toBe('2');
    },
  );

  it('also beneath what a library made of it', () => {
    const wrapped = new Error('query failed', { cause: stopped('57014') });
    expect(statementRefusal(wrapped)?.extensions).toMatchObject({ limit: 'time' });
  });

  it.each(['42P01', '23505', '22P02', 'XX000'])('but not %s, which is another fault', (code) => {
    expect(statementRefusal(stopped(code))).toBeUndefined();
  });
});
