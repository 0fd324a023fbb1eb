import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { demoPeople } from '@fupin/api/src/demo/demo-people.ts';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { mintToken } from '@fupin/api/src/access/token.ts';
import { verbs } from '@fupin/api/src/areas.ts';
import { targetArgument, type Verb } from '@fupin/api/src/write/verb.ts';
import { declaredRecords, lowerFirst, recordOf, type Declared } from '@fupin/schema/model';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { contentsOf } from '../support/contents.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { leastInput } from '../support/least-input.ts';
import { dropConstraints, plantedId, plantRows } from '../support/planted-rows.ts';

const editor = 'editor@alibaba.demo.fupin';
const approver = 'approver@alibaba.demo.fupin';
const countyEditor = 'editor@lueyang.demo.fupin';
const countyApprover = 'approver@lueyang.demo.fupin';
const administrators = ['admin@demo.fupin', 'second-admin@demo.fupin'];
const onlookers = ['auditor@demo.fupin', 'observer@demo.fupin'];
const company = [editor, approver];
const county = [countyEditor, countyApprover];
const keepers = [...company, ...administrators];
const approvers = [approver, countyApprover];

/**
 * Who may perform each verb on a record of Alibaba's that concerns Lueyang, or on the account, token or notice of
 * Alibaba's editor. Written by hand: a verb that is not here is not shipped.
 */
const allowed: Record<string, string[]> = {
  inviteUser: administrators,
  activateUser: administrators,
  disableUser: administrators,
  resetPassword: administrators,
  confirmPasswordReset: administrators,
  grantRole: administrators,
  confirmRoleGrant: administrators,
  endRoleGrant: administrators,
  issueToken: [editor],
  revokeToken: [editor, ...administrators],
  readNotification: [editor],

  addOrganization: [editor, ...administrators],
  addPerson: [editor, ...administrators],
  startProgram: [editor],
  joinProgram: [editor],
  startPartnership: [editor],
  changeOrganization: keepers,
  changePerson: keepers,
  implementProgram: keepers,
  suspendProgram: keepers,
  finaliseProgram: keepers,
  closeProgram: keepers,
  cancelProgram: keepers,
  signPartnership: keepers,
  endPartnership: keepers,

  openFund: [editor],
  draftCommitment: [editor],
  pledgeCommitment: [editor],
  commitPledge: [approver],
  convertPledge: [approver],
  increaseCommitment: [approver],
  decreaseCommitment: [approver],
  extendCommitment: [approver],
  suspendCommitment: [approver],
  resumeCommitment: [approver],
  cancelCommitment: [approver],
  lapsePledge: [approver],
  fulfilCommitment: [approver],
  closeCommitmentShort: [approver],
  allocateCommitment: [editor],
  scheduleTranche: [editor],
  addTrancheCondition: [editor],
  submitTrancheCondition: [countyEditor, editor],
  decideTrancheCondition: [approver],
  waiveTrancheCondition: [approver],
  makeTrancheReady: [editor],
  approveTranche: [approver],
  redirectTranche: [editor],
  cancelTranche: [approver],
  draftDisbursement: [editor],
  draftExpenditure: [countyEditor, editor],
  draftRefund: [editor],
  // Of what a county spent, its officials instead.
  postLedgerEntry: company,
  discardLedgerEntry: company,
  reverseLedgerEntry: company,
  confirmReceipt: county,
  recordInKind: [editor],
  receiveInKind: county,
  valueInKind: [editor],

  startPlan: [countyEditor],
  formCohort: [editor],
  startPlanVersion: [countyEditor],
  savePlanSection: county,
  submitPlanVersion: [countyEditor],
  withdrawPlanVersion: [countyEditor],
  signOffPlanVersion: [countyApprover],
  acceptPlanVersion: [approver],
  returnPlanVersion: approvers,
  rejectPlanVersion: approvers,
  commentOnPlanVersion: [...company, ...county],
  lookAtPlanVersion: [...company, ...county],
  scheduleReview: [editor],
  startReview: [editor],
  completeReview: [editor],
  missReview: [editor],
  closeReview: [approver],
  raiseFinding: [editor],
  respondToFinding: [countyEditor],
  agreeFollowUp: [editor],
  finishFollowUp: [countyEditor],
  verifyFollowUp: [approver],
  acceptFindingRisk: [approver],
};

const everybody = demoPeople.map(({ email }) => email);
const contract = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const mutations = contract.getMutationType()!.getFields();
const named = (name: string) => verbs.find((verb) => verb.name === name)!;

describe('every verb', () => {
  let database: TestDatabase;
  let api: TestApi;
  let superuser: pg.Client;
  /** Whom a verb is done with, where that is no planted record. */
  let known: { Organization: string; Area: string; User: string };
  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
    const { rows } = await superuser.query(
      `select (select id from organization where names->>'en' = 'Alibaba Group') as "Organization",
        (select id from area where code = '610727') as "Area", (select id from app_user where email = $1) as "User"`,
      [editor],
    );
    known = rows[0];
    await dropConstraints(database.superuser);
    const tables = declaredRecords().map(({ table }) => table);
    const owned = {
      origin: 'FILED',
      user_id: known.User,
      company_id: known.Organization,
      keeper_id: known.Organization,
      county_id: known.Area,
    };
    await plantRows(database.superuser, tables, 'written', { ...owned, state: 'SUBMITTED' });
    await plantRows(database.superuser, tables, 'draft', { ...owned, state: 'DRAFT' });
    api = await startApi(database);
    // Their demo tokens only read; what their role forbids shows by one that writes.
    const signIn = await makeSignIn(database.connection('auth'));
    for (const email of onlookers)
      api.introduce(email, await mintToken(signIn.pool, email, 'writing', { scopes: ['READ', 'WRITE'] }));
    await signIn.close();
  });
  afterAll(async () => {
    await api.stop();
    await superuser.end();
    await database.drop();
  });

  /** The record that a verb is tried with; a draft where drafts are read by others than what is submitted. */
  const targetOf = ({ name, on }: Verb, variant: string): string | undefined => {
    if (!on) return undefined;
    const record = recordOf(on as Declared);
    const isKept = name === 'changeOrganization';
    return isKept
      ? plantedId('organization', variant)
      : ((known as any)[record.name] ?? plantedId(record.table, variant));
  };
  const asked = (verb: Verb, target: string | undefined) => {
    const input = {
      ...leastInput(mutations[verb.name]!.args[0]!.type, known.Organization),
      requestId: randomUUID(),
      ...(target && { [targetArgument(verb)]: target }),
    };
    const type = `${verb.name.charAt(0).toUpperCase()}${verb.name.slice(1)}Input!`;
    const selection = verb.reveals ? 'record { id }' : 'id';
    return [`mutation ($input: ${type}) { ${verb.name}(input: $input) { ${selection} } }`, { input }] as const;
  };
  const reads = async (email: string, { on }: Verb, target: string): Promise<boolean> => {
    const { data, errors } = await api.ask(
      email,
      `{ it: ${lowerFirst(recordOf(on as Declared).name)}(id: "${target}") { id } }`,
    );
    expect(errors).toBeUndefined();
    return data.it !== null;
  };
  const tries = async (email: string, verb: Verb, target: string | undefined): Promise<string | undefined> => {
    const { errors } = await api.ask(email, ...asked(verb, target));
    return errors?.[0]!.extensions.code;
  };
  /** What a record says against a verb, without its being tried. */
  const speaksAgainst = async (email: string, verb: Verb, target: string | undefined): Promise<string[]> => {
    if (target === undefined) return [(await tries(email, verb, target)) ?? 'nothing'];
    const query = lowerFirst(recordOf(verb.on as Declared).name);
    const { data } = await api.ask(
      email,
      `{ it: ${query}(id: "${target}") { permissions { action reasons { code } } } }`,
    );
    if (data.it === null) return ['NOT_FOUND'];
    const { reasons } = data.it.permissions.find(({ action }: { action: string }) => action === verb.name);
    return reasons.map(({ code }: { code: string }) => code);
  };
  /** How many events the trail has of attempts that were refused, and of changes. */
  const trail = async (): Promise<{ refused: number; changes: number }> => {
    const { rows } = await superuser.query(
      `select count(*) filter (where operation = 'REFUSED')::integer as refused,
        count(*) filter (where operation <> 'REFUSED')::integer as changes from audit_event`,
    );
    return rows[0];
  };

  it('is in the table of who may perform it', () => {
    expect(Object.keys(allowed).toSorted()).toEqual(Object.keys(mutations).toSorted());
    expect(verbs.map(({ name }) => name).toSorted()).toEqual(Object.keys(mutations).toSorted());
  });

  it('is for none of those who only look on', () => {
    const performers = new Set(Object.values(allowed).flat());
    for (const role of ['auditor', 'observer', 'verifier']) expect(performers).not.toContain(`${role}@demo.fupin`);
  });

  const cases = verbs.flatMap((verb) => {
    const hasDrafts = verb.on && recordOf(verb.on as Declared).policy.draft;
    return (hasDrafts ? ['written', 'draft'] : ['written']).map((variant) => [verb.name, variant] as const);
  });
  it.each(cases)(
    '%s (%s) is refused to everybody else, who leave nothing but that they tried',
    async (name, variant) => {
      const verb = named(name);
      const target = targetOf(verb, variant);
      const [before, trailBefore] = [await contentsOf(superuser), await trail()];
      const others = everybody.filter((email) => !allowed[name]!.includes(email));
      const answers = await Promise.all(
        others.map(async (email) => [email, await tries(email, verb, target)] as const),
      );
      const expected = await Promise.all(
        others.map(async (email) => {
          const isSeen = target === undefined || (await reads(email, verb, target));
          return [email, isSeen ? 'FORBIDDEN' : 'NOT_FOUND'] as const;
        }),
      );
      expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected));
      expect(await contentsOf(superuser)).toEqual(before);
      expect(await trail()).toEqual({ ...trailBefore, refused: trailBefore.refused + others.length });
    },
  );

  it.each(cases)('%s (%s) is not forbidden to those it is for', async (name, variant) => {
    const verb = named(name);
    const codes = allowed[name]!.map((email) => speaksAgainst(email, verb, targetOf(verb, variant)));
    // A company does not see drafts, and so is not told what it may do with them.
    const refusals = variant === 'draft' ? ['FORBIDDEN'] : ['FORBIDDEN', 'NOT_FOUND'];
    expect((await Promise.all(codes)).flat().filter((code) => refusals.includes(code))).toEqual([]);
  });

  it('needs somebody who is signed in', async () => {
    const statuses = await Promise.all(
      verbs.map(async (verb) => (await api.ask(undefined, ...asked(verb, targetOf(verb, 'written')))).status),
    );
    expect(new Set(statuses)).toEqual(new Set([401]));
  });

  it('is refused to a token that may only read, whoever holds it', async () => {
    const signIn = await makeSignIn(database.connection('auth'));
    for (const email of new Set(Object.values(allowed).flat()))
      api.introduce(`${email}, reading`, await mintToken(signIn.pool, email, 'reading', { scopes: ['READ'] }));
    await signIn.close();
    for (const verb of verbs)
      for (const email of allowed[verb.name]!) {
        const { refused } = await trail();
        expect(await tries(`${email}, reading`, verb, targetOf(verb, 'written')), verb.name).toBe('FORBIDDEN');
        expect(await trail()).toMatchObject({ refused: refused + 1 });
      }
  });
});
