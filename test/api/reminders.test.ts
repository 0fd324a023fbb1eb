import { remind, startReminders } from '@fupin/api/src/collaboration/reminders.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { as } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { commit, inYuan, openFund } from '../support/promises.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('what is due', () => {
  let database: TestDatabase;
  let api: TestApi;
  let orm: MikroORM;
  let near: { id: string };
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    orm = await connectOrm(database.connection('app'));
    const people = await openFund(api);
    const { editor } = people;
    const { id: commitmentId } = await commit(people, 100);
    const tranche = (number: number, days: number) =>
      editor.does('scheduleTranche', {
        commitmentId,
        number,
        type: 'INTERIM',
        dueOn: inDays(days),
        amount: inYuan(10),
      });
    near = await tranche(1, 3);
    const far = await tranche(2, 60);
    await editor.does('addTrancheCondition', { trancheId: far.id, text: '凭证', type: 'FIDUCIARY', dueOn: inDays(-2) });
    await editor.does('addTrancheCondition', { trancheId: far.id, text: '照片', type: 'FIDUCIARY', dueOn: inDays(30) });
  });
  afterAll(async () => {
    await orm.close();
    await api.stop();
    await database.drop();
  });

  const toldOf = async (email: string): Promise<string[]> => {
    const { notifications } = await as(api, email).sees(
      '{ notifications(filter: {kind: TASK_DUE}) { nodes { event } } }',
    );
    return notifications.nodes
      .map(({ event }: { event: string }) => event)
      .toSorted((a: string, b: string) => a.localeCompare(b));
  };

  it('within a week or late is told to each who is to do something, once, however often and by how many', async () => {
    const told = await Promise.all([remind(orm), remind(orm), remind(orm)]);
    expect(told.reduce((sum, each) => sum + each)).toBe(3);
    expect(await remind(orm)).toBe(0);
    expect(await toldOf('editor@alibaba.demo.fupin')).toEqual(['CONDITION_DUE', 'TRANCHE_DUE']);
    expect(await toldOf('editor@lueyang.demo.fupin')).toEqual(['CONDITION_DUE']);
    for (const email of ['approver@alibaba.demo.fupin', 'editor@kuaishou.demo.fupin', 'editor@dangshan.demo.fupin'])
      expect(await toldOf(email), email).toEqual([]);
    const { notifications } = await as(api, 'editor@alibaba.demo.fupin').sees(
      `{ notifications(filter: {recordId: {eq: "${near.id}"}}) { nodes { id version event readAt } } }`,
    );
    const [notice] = notifications.nodes;
    await as(api, 'editor@alibaba.demo.fupin').changes('readNotification', notice);
    expect(await remind(orm), 'also once it is read').toBe(0);
  });

  it('is looked for to the end by a Fupin that is stopped meanwhile', async () => {
    const faults: unknown[] = [];
    await withClient(database.owner, async (holder) => {
      await holder.query('begin; lock table tranche in access exclusive mode');
      const reminders = startReminders(orm, { error: (fault: unknown) => void faults.push(fault) });
      const isLooking = async () =>
        (await holder.query('select from pg_locks where not granted and relation = $1::regclass', ['tranche']))
          .rowCount;
      await vi.waitUntil(isLooking, { timeout: 10_000, interval: 20 });
      let isStopped = false;
      const stopped = reminders.stop().then(() => (isStopped = true));
      await holder.query('select');
      expect(isStopped).toBe(false);
      await holder.query('rollback');
      await stopped;
    });
    expect(faults).toEqual([]);
  });
});
