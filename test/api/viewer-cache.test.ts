import { findViewer } from '@fupin/api/src/access/find-viewer.ts';
import { makeSignIn, type SignIn } from '@fupin/api/src/access/sign-in.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenOf } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const auditor = 'auditor@demo.fupin';
const withinASecond = { timeout: 1_000, interval: 50 };

describe('who asks is found out once for a moment', () => {
  let database: TestDatabase;
  let signIn: SignIn;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    signIn = await makeSignIn(database.connection('auth'));
    owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
  });
  afterAll(async () => {
    await owner.end();
    await signIn.close();
    await database.drop();
  });

  const authorization = (email = auditor) => ({ authorization: `Bearer ${tokenOf(email)}` });
  const find = (email?: string) => findViewer(signIn, authorization(email));
  const rename = (name: string) =>
    owner.query('update app_user set display_name = $1 where email = $2', [name, auditor]);

  it('and again when the moment has passed', async () => {
    const [first, second] = await Promise.all([find(), find()]);
    expect(second).toBe(first);
    await rename('Other');
    expect((await find())?.name).toBe(first?.name);
    await expect.poll(async () => (await find())?.name, withinASecond).toBe('Other');
  });

  it('and again at once when they are to be forgotten, and nobody else', async () => {
    const [viewer, another] = [await find(), await find('observer@demo.fupin')];
    await rename('Forgotten');
    signIn.viewers.forget(viewer!.userId);
    expect((await find())?.name).toBe('Forgotten');
    expect(await find('observer@demo.fupin')).toBe(another);
  });

  it('and again at once when they were being found out as they were to be forgotten', async () => {
    const viewer = await find();
    signIn.viewers.forget(viewer!.userId);
    const looking = find();
    await rename('Late');
    signIn.viewers.forget(viewer!.userId);
    expect((await find())?.name).toBe('Late');
    await looking;
  });

  it('but strangers are never taken for anybody', async () => {
    const token = tokenOf(auditor);
    for (const headers of [
      {},
      { authorization: 'Bearer ' },
      { authorization: token },
      { authorization: `Basic ${token}` },
      { authorization: `Bearer ${token.slice(0, -1)}` },
      { cookie: `Bearer ${token}` },
      { cookie: token },
    ])
      expect(await findViewer(signIn, headers)).toBeUndefined();
  });

  it('and notes at most once a minute that a token was used', async () => {
    const lastUsed = async () =>
      (
        await owner.query<{ at: Date }>(
          'select last_used_at as at from api_token join app_user on app_user.id = user_id where email = $1',
          [auditor],
        )
      ).rows[0]!.at;
    const userId = (await find())!.userId;
    const before = await lastUsed();
    expect(before).toBeInstanceOf(Date);
    signIn.viewers.forget(userId);
    await find();
    expect(await lastUsed()).toEqual(before);
    await owner.query(`update api_token set last_used_at = now() - interval '2 minutes'`);
    signIn.viewers.forget(userId);
    await find();
    expect((await lastUsed()).getTime()).toBeGreaterThanOrEqual(before.getTime());
  });
});
