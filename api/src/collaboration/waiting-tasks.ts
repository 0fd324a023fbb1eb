import type { TaskKind } from '@fupin/schema';
import {
  actionNamed,
  isGiven,
  isKnownToTwo,
  isHeld,
  LedgerEntry,
  PasswordLink,
  PlanVersion,
  recordOf,
  Review,
  ReviewFinding,
  RoleGrant,
  sessionUser,
  statesOf,
  Tranche,
  TrancheCondition,
  WaitingTask,
  type Declared,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { column, jsonList, StatementScope, type Sql } from '../read/fragments.ts';
import { reasonsSql } from '../read/permissions-json.ts';
import { valueJson } from '../read/record-json.ts';
import type { Selected } from '../read/selection.ts';
import { answering, type Statement } from '../read/statement.ts';

/** What waits: records on which an action is allowed, under further conditions over the row `it`. */
interface Waiting {
  kind: TaskKind;
  action: string;
  /** The record, where it is not that of the action: then whoever may do the action is asked. */
  on: Declared;
  where?: string;
  subject: string;
  dueOn?: string;
  /** The columns with the county and the company, where they are called otherwise or there is none. */
  place?: { county: string; company: string };
}

const purpose = `(select purpose from commitment where commitment.id = it.commitment_id)`;
const yearOfPlan = `(select year::text from county_plan where county_plan.id = it.plan_id)`;
const person = `(select display_name from app_user where app_user.id = it.user_id)`;
const isReturned = `exists (select from plan_version before where before.id = it.based_on_id and before.state = 'RETURNED')`;

const waiting: readonly Waiting[] = [
  { kind: 'ANSWER_RETURN', action: 'savePlanSection', on: PlanVersion, where: isReturned, subject: yearOfPlan },
  { kind: 'FILE_PLAN', action: 'savePlanSection', on: PlanVersion, where: `not ${isReturned}`, subject: yearOfPlan },
  { kind: 'SIGN_OFF_PLAN', action: 'signOffPlanVersion', on: PlanVersion, subject: yearOfPlan },
  { kind: 'ACCEPT_PLAN', action: 'acceptPlanVersion', on: PlanVersion, subject: yearOfPlan },
  {
    kind: 'SUBMIT_CONDITION',
    action: 'submitTrancheCondition',
    on: TrancheCondition,
    subject: 'it.text',
    dueOn: 'it.due_on',
  },
  {
    kind: 'DECIDE_CONDITION',
    action: 'decideTrancheCondition',
    on: TrancheCondition,
    subject: 'it.text',
    dueOn: 'it.due_on',
  },
  { kind: 'MAKE_TRANCHE_READY', action: 'makeTrancheReady', on: Tranche, subject: purpose, dueOn: 'it.due_on' },
  { kind: 'APPROVE_TRANCHE', action: 'approveTranche', on: Tranche, subject: purpose, dueOn: 'it.due_on' },
  {
    kind: 'PAY_TRANCHE',
    action: 'draftDisbursement',
    on: Tranche,
    where: `it.state in ('APPROVED', 'PARTLY_PAID')`,
    subject: purpose,
    dueOn: 'it.due_on',
  },
  { kind: 'POST_ENTRY', action: 'postLedgerEntry', on: LedgerEntry, subject: purpose },
  {
    kind: 'CONFIRM_RECEIPT',
    action: 'confirmReceipt',
    on: LedgerEntry,
    where: "it.type = 'DISBURSEMENT' and it.received_on is null",
    subject: purpose,
  },
  { kind: 'HOLD_REVIEW', action: 'startReview', on: Review, subject: yearOfPlan, dueOn: 'it.due_on' },
  {
    kind: 'CONFIRM_ROLE',
    action: 'confirmRoleGrant',
    on: RoleGrant,
    where: `it.ended_at is null and not (${isGiven('it')})`,
    subject: person,
    place: { county: 'it.area_id', company: 'it.organization_id' },
  },
  {
    kind: 'CONFIRM_RESET',
    action: 'confirmPasswordReset',
    on: PasswordLink,
    // A link that waits for a first role is confirmed with that.
    where: `it.needs_second and it.confirmed_by_id is null and ${isKnownToTwo('it.user_id')}`,
    subject: person,
    place: { county: 'null', company: 'null' },
  },
  { kind: 'ANSWER_FINDING', action: 'respondToFinding', on: ReviewFinding, subject: 'it.text', dueOn: 'it.due_on' },
];

/** Everything that waits for who asks, the most urgent first: the statement and what is selected of each. */
export function waitingTasks(selected: Selected[]): Statement {
  const scope = new StatementScope();
  const task = scope.alias();
  const sources = sql.join(
    waiting.map((each) => waitingSql(each, scope)),
    sql` union all `,
  );
  const given = sql`select kind, null, record_type, record_id, note, null::uuid, null::uuid, created_at, due_on
    from task where state = 'OPEN' and assignee_id = ${sql.raw(sessionUser)}`;
  const names = sql.raw('(kind, action, record_type, record_id, subject, county_id, company_id, since, due_on)');
  return answering(
    jsonList(
      valueJson(WaitingTask, task, '', selected, scope),
      sql`(${sources} union all ${given}) as ${sql.raw(task)}${names}`,
      sql` order by ${column(task, 'due_on')}, ${column(task, 'since')}`,
    ),
  );
}

const ofRow = { county: 'it.county_id', company: 'it.company_id' };

function waitingSql({ kind, action, on, where, subject, dueOn, place = ofRow }: Waiting, scope: StatementScope): Sql {
  const { name, table } = recordOf(on);
  const declared = actionNamed(action);
  const isRecordOfAction = declared.on === on;
  const states = isRecordOfAction ? statesOf(declared) : undefined;
  // The state is asked for by itself too, so that what is long done is not judged.
  const stands = states ? sql`it.state in (${sql.join(states.map((state) => sql.lit(state)))})` : sql`true`;
  const allowed = isRecordOfAction
    ? sql`cardinality(${reasonsSql(declared, 'it', scope)}) = 0`
    : sql.raw(isHeld(declared.by, 'it'));
  return sql`select ${sql.lit(kind)}, ${sql.lit(action)}, ${sql.lit(name)}, it.id, ${sql.raw(subject)}, ${sql.raw(place.county)}::uuid, ${sql.raw(place.company)}::uuid, it.updated_at, ${sql.raw(dueOn ?? 'null')}::date
    from ${sql.raw(`"${table}"`)} it where ${stands} and ${sql.raw(where ?? 'true')} and ${allowed}`;
}
