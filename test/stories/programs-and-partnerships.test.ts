import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Person } from '../support/acting.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

describe('programs and partnerships', () => {
  let database: TestDatabase;
  let api: TestApi;
  let alibaba: Person;
  let kuaishou: Person;
  let ids: { alibaba: string; kuaishou: string };
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    alibaba = as(api, 'editor@alibaba.demo.fupin');
    kuaishou = as(api, 'editor@kuaishou.demo.fupin');
    const found = await alibaba.sees(`{ viewer { companies } }`);
    const other = await kuaishou.sees(`{ viewer { companies } }`);
    ids = { alibaba: found.viewer.companies[0], kuaishou: other.viewer.companies[0] };
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const start = () =>
    alibaba.does(
      'startProgram',
      { organizationId: ids.alibaba, title: { zh: '县域人才', original: 'zh' }, kind: 'COUNTY_SUPPORT' },
      'id version status participations { role organization { id } }',
    );

  it('are started by a company, which answers for them', async () => {
    const program = await start();
    expect(program).toMatchObject({
      status: 'PIPELINE',
      participations: [{ role: 'ACCOUNTABLE', organization: { id: ids.alibaba } }],
    });
    const going = await alibaba.does(
      'implementProgram',
      { id: program.id, expectedVersion: program.version },
      'id version status',
    );
    expect(going.status).toBe('IMPLEMENTATION');
    expect(
      await alibaba.mayNot('suspendProgram', { id: going.id, expectedVersion: going.version, reason: ' ' }),
    ).toMatchObject({
      code: 'BAD_INPUT',
      problems: [{ path: ['input', 'reason'] }],
    });
  });

  it('are joined by another company, which changes nothing of them', async () => {
    const program = await start();
    const joined = await kuaishou.does(
      'joinProgram',
      { organizationId: ids.kuaishou, programId: program.id, role: 'FUNDING' },
      'role organization { id }',
    );
    expect(joined).toEqual({ role: 'FUNDING', organization: { id: ids.kuaishou } });
    const change = { id: program.id, expectedVersion: program.version };
    expect(await kuaishou.mayNot('cancelProgram', { ...change, reason: '竞争' })).toMatchObject({ code: 'FORBIDDEN' });
    const forOthers = { organizationId: ids.alibaba, programId: program.id, role: 'FUNDING' };
    expect(await kuaishou.mayNot('joinProgram', forOthers)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are announced, signed and ended by who keeps them', async () => {
    const partnership = await alibaba.does(
      'startPartnership',
      { organizationId: ids.alibaba, type: 'PAIRING', partners: [{ organizationId: ids.kuaishou }] },
      'id version state parties { id }',
    );
    expect(partnership.parties.map(({ id }: any) => id).toSorted()).toEqual([ids.alibaba, ids.kuaishou].toSorted());
    const signed = await alibaba.does(
      'signPartnership',
      { id: partnership.id, expectedVersion: partnership.version, signedOn: '2019-10-12' },
      'version state signedOn { earliest }',
    );
    expect(signed).toMatchObject({ state: 'SIGNED', signedOn: { earliest: '2019-10-12' } });
    expect(
      await kuaishou.mayNot('endPartnership', { id: partnership.id, expectedVersion: signed.version }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    await alibaba.does('endPartnership', { id: partnership.id, expectedVersion: signed.version });
  });

  it('name organizations and people that editors add and that others leave alone', async () => {
    const coop = await alibaba.does('addOrganization', {
      organizationId: ids.alibaba,
      kind: 'COOPERATIVE',
      names: { zh: '略阳乌鸡合作社', original: 'zh' },
    });
    const change = {
      id: coop.id,
      expectedVersion: coop.version,
      kind: 'COOPERATIVE',
      names: { zh: '改名', original: 'zh' },
    };
    expect(await kuaishou.mayNot('changeOrganization', change)).toMatchObject({ code: 'FORBIDDEN' });
    const changed = await as(api, 'admin@demo.fupin').does('changeOrganization', change, 'names { zh }');
    expect(changed).toEqual({ names: { zh: '改名' } });
    const misspelt = { organizationId: ids.alibaba, kind: 'COMPANY', names: { zh: '甲', original: 'zh' }, uscc: '123' };
    expect(await alibaba.mayNot('addOrganization', misspelt)).toMatchObject({
      code: 'BAD_INPUT',
      problems: [{ path: ['input', 'uscc'], code: 'WRONG_FORM' }],
    });
  });
});
