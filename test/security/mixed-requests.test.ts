import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { commit, inYuan, openFund } from '../support/promises.ts';

/** Requests at once; how often is bounded by the time that it may take, in milliseconds. */
const atOnce = 400;
const mostRounds = Number(process.env['FUPIN_MIXED_ROUNDS'] ?? 20);
const longest = process.env['FUPIN_MIXED_ROUNDS'] ? Infinity : 20_000;

const companies = { alibaba: 'Alibaba Group', kuaishou: 'Kuaishou' };
const people = [
  'editor@alibaba.demo.fupin',
  'approver@alibaba.demo.fupin',
  'editor@kuaishou.demo.fupin',
  'editor@lueyang.demo.fupin',
  'editor@dangshan.demo.fupin',
  'auditor@demo.fupin',
];

const list = `nodes { origin company { id } }`;
const filed = `(first: 50, filter: {origin: FILED})`;
const reading = `{ commitments${filed} { ${list} } ledgerEntries${filed} { ${list} } funds${filed} { ${list} } auditEvents${filed} { ${list} } }`;
const writing = `mutation ($input: DraftDisbursementInput!) { draftDisbursement(input: $input) { company { id } } }`;

describe('people who read and write at once', () => {
  let database: TestDatabase;
  let api: TestApi;
  /** The companies, and a commitment of each to Lueyang. */
  const ids: Record<string, string> = {};
  const commitments: Record<string, string> = {};
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    const ours = await openFund(api);
    ids['alibaba'] = ours.companyId;
    commitments['alibaba'] = (await commit(ours, 1_000_000)).id;
    const editor = as(api, 'editor@kuaishou.demo.fupin');
    const { viewer } = await editor.sees('{ viewer { companies } }');
    ids['kuaishou'] = viewer.companies[0];
    const fund = await editor.does('openFund', {
      organizationId: ids['kuaishou'],
      names: { zh: '基金', original: 'zh' },
    });
    const theirs = { ...ours, editor, approver: as(api, 'approver@kuaishou.demo.fupin'), fundId: fund.id };
    commitments['kuaishou'] = (await commit({ ...theirs, companyId: ids['kuaishou']! }, 1_000_000)).id;
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  /** Whose filed records somebody may read. */
  const visible: Record<string, (keyof typeof companies)[]> = {
    'editor@alibaba.demo.fupin': ['alibaba'],
    'approver@alibaba.demo.fupin': ['alibaba'],
    'editor@kuaishou.demo.fupin': ['kuaishou'],
    'editor@lueyang.demo.fupin': ['alibaba', 'kuaishou'],
    'editor@dangshan.demo.fupin': [],
    'auditor@demo.fupin': ['alibaba', 'kuaishou'],
  };
  const read = async (email: string) => {
    const { status, data, errors } = await api.ask(email, reading);
    const seen = errors
      ? []
      : Object.values<any>(data).flatMap(({ nodes }) => nodes.map((node: any) => node.company?.id));
    const own = new Set(visible[email]!.map((name) => ids[name]));
    return { status, codes: codesOf(errors), foreign: seen.filter((id) => id && !own.has(id)), seen: seen.length };
  };
  const write = async (email: string, whose: keyof typeof companies) => {
    const input = {
      requestId: randomUUID(),
      commitmentId: commitments[whose],
      amount: inYuan(1),
      occurredOn: '2024-02-01',
    };
    const { status, data, errors } = await api.ask(email, writing, { input });
    const isOwn = email === `editor@${whose}.demo.fupin`;
    const wanted = isOwn ? [] : [visible[email]!.includes(whose) ? 'FORBIDDEN' : 'NOT_FOUND'];
    const codes = codesOf(errors);
    const made = errors ? undefined : data.draftDisbursement.company.id;
    const isRight = codes.join() === wanted.join() && (!isOwn || made === ids[whose]);
    return {
      status,
      codes: isRight ? [] : [`${email} on ${whose}: ${codes.join() || 'written'}`],
      foreign: [],
      seen: 0,
    };
  };
  const codesOf = (errors?: { extensions: { code: string } }[]) =>
    errors?.map(({ extensions }) => extensions.code) ?? [];

  it('see no row of others and break nothing', { timeout: 600_000 }, async () => {
    const one = fc.record({
      who: fc.constantFrom(...people),
      whose: fc.constantFrom<keyof typeof companies>('alibaba', 'kuaishou'),
      writes: fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0),
    });
    const began = performance.now();
    let seen = 0;
    for (let round = 0; round < mostRounds && performance.now() - began < longest; round++) {
      const asked = fc.sample(one, { numRuns: atOnce, seed: round });
      const answers = await Promise.all(
        asked.map(({ who, whose, writes }) => (writes ? write(who, whose) : read(who))),
      );
      expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
      expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
      expect(answers.flatMap(({ foreign }) => foreign)).toEqual([]);
      seen += answers.reduce((sum, answer) => sum + answer.seen, 0);
    }
    expect(seen).toBeGreaterThan(atOnce);
  });
});
