import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { inYuan, openFund, type Promising } from '../../support/promises.ts';

describe('a promise of money', () => {
  let database: TestDatabase;
  let api: TestApi;
  let people: Promising;
  beforeAll(async () => {
    database = await cloneDatabase();
    api = await startApi(database);
    people = await openFund(api);
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const pledge = async () => {
    const { editor, fundId, recipientId, countyId: recipientAreaId } = people;
    const draft = await editor.does('draftCommitment', { fundId, purpose: '林下养鸡', recipientId, recipientAreaId });
    const terms = { agreementReference: 'P-1', amount: inYuan(100), effectiveOn: '2024-01-01' };
    return editor.changes('pledgeCommitment', draft, terms);
  };

  it.each([{}, { purpose: null, recipientId: null, recipientAreaId: null }])(
    'made of a part of a pledge has what the pledge says where nothing else is said: %j',
    async (unsaid) => {
      const { id: commitmentId } = await pledge();
      const terms = { agreementReference: 'A-2', amount: inYuan(10), effectiveOn: '2024-03-01' };
      const made = await people.approver.does(
        'convertPledge',
        { commitmentId, ...terms, ...unsaid },
        'purpose recipient { id } recipientArea { id } county { id }',
      );
      const county = { id: people.countyId };
      expect(made).toEqual({
        purpose: '林下养鸡',
        recipient: { id: people.recipientId },
        recipientArea: county,
        county,
      });
    },
  );

  it('holds from no day that has not come', async () => {
    const promise = await pledge();
    const binding = { id: promise.id, expectedVersion: promise.version, agreementReference: 'A-1' };
    expect(await people.approver.mayNot('commitPledge', { ...binding, effectiveOn: '2040-02-01' })).toMatchObject({
      problems: [{ path: ['input', 'effectiveOn'], code: 'TOO_LATE' }],
    });
    const { commitment } = await people.editor.sees(`{ commitment(id: "${promise.id}") { waterfall { committed } } }`);
    expect(commitment.waterfall).toEqual([{ committed: '0' }]);
  });
});
