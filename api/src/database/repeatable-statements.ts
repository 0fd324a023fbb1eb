import { verbs } from '../verbs.ts';
import { noticeStatements } from '../access/notify-sql.ts';
import { signInStatements } from '../access/sign-in-sql.ts';
import { copyVersionStatements } from '../plans/copy-version-sql.ts';
import { refusedAnswerStatements } from '../read/refused-answer.ts';
import { refusalStatements } from '../write/record-refusal.ts';
import { requestStatements } from '../write/requests.ts';
import { auditStatements } from './audit.ts';
import { grantStatements } from './grants.ts';
import { guardStatements } from './guards.ts';

/** The functions, triggers and rights beside the tables, in the order in which they are made; each can be made anew. */
export function repeatableStatements(): Record<string, readonly string[]> {
  return {
    guards: guardStatements(),
    audit: auditStatements(verbs.map(({ name }) => name)),
    requests: requestStatements,
    refusals: refusalStatements(verbs.flatMap(({ on }) => on ?? [])),
    notices: noticeStatements,
    signIn: signInStatements,
    copyVersion: copyVersionStatements,
    refusedAnswer: refusedAnswerStatements,
    grants: grantStatements(),
  };
}
