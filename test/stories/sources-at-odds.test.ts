import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { measured, startFiling, type Filing } from '../support/filed.ts';

describe('what sources say against one another, and for themselves', () => {
  let database: TestDatabase;
  let api: TestApi;
  let filing: Filing;
  beforeAll(async () => {
    database = await cloneDatabase();
    [api, filing] = await Promise.all([startApi(database), startFiling(database)]);
  });
  afterAll(async () => {
    await filing.end();
    await api.stop();
    await database.drop();
  });

  const conflicts = async (asOf?: string) => {
    const query = `query ($asOf: DateTime) { statementConflicts(asOf: $asOf) { kind recordType field
      statement { quoteOriginal measurement { value } } other { measurement { value } } inputs { recordType } } }`;
    const { data, errors } = await api.ask('editor@alibaba.demo.fupin', query, { asOf });
    expect(errors).toBeUndefined();
    return data.statementConflicts;
  };
  const known = [
    {
      kind: 'SAID_TO_CONTRADICT',
      recordType: 'OutcomeDisaggregation',
      field: 'measurement',
      statement: {
        quoteOriginal: 'over 5 million people from national-level poverty-stricken counties',
        measurement: { value: '5000000' },
      },
      other: { measurement: { value: '6500000' } },
    },
    {
      kind: 'SAID_TO_CONTRADICT',
      recordType: 'OutcomeReport',
      field: 'claimed',
      statement: {
        quoteOriginal:
          'more than 19 million people earned income through livestreaming videos, e-commerce, knowledge payment',
        measurement: { value: '19000000' },
      },
      other: { measurement: { value: '25000000' } },
    },
  ];

  it('sets the 19 million of Kuaishou beside its 25 million, and finds nothing else at odds', async () => {
    const found = await conflicts();
    expect(found).toMatchObject(known);
    expect(found).toHaveLength(2);
    for (const { inputs } of found)
      expect(inputs.map(({ recordType }: { recordType: string }) => recordType)).toEqual([
        'Statement',
        'Statement',
        'StatementLink',
        'StatementLink',
      ]);
  });

  it('finds figures that cannot both be true, and leaves those alone that can', async () => {
    const before = await filing.now();
    const document_id = await filing.idOf(`select id from source_document where dateline = 'HANGZHOU'`);
    const baseline = await filing.idOf(
      `select id from area_baseline where area_id = (select id from area where code = '610727')`,
    );
    const say = async (people: number, measurement_qualifier: string) => {
      const statement_id = await filing.file('statement', {
        origin: undefined,
        document_id,
        locator: 'planted',
        quote_original: `${measurement_qualifier} ${people}`,
        language: 'en',
        claim_type: 'FIGURE',
        speaker_resolution: 'NONE',
        confidence: 'C',
        state: 'EXTRACTED',
        ...measured('measurement', people, 'PERSON', 'STOCK'),
        measurement_qualifier,
      });
      return filing.file('statement_link', {
        origin: undefined,
        statement_id,
        record_type: 'AreaBaseline',
        record_id: baseline,
        field: 'measurement',
        relation: 'SUPPORTS',
      });
    };
    await say(40_000, 'ABOUT');
    await say(32_000, 'AT_LEAST');
    expect(await conflicts()).toHaveLength(2);
    await say(18_000, 'LESS_THAN');
    const apart = (await conflicts()).filter(({ kind }: { kind: string }) => kind === 'VALUES_APART');
    expect(apart).toHaveLength(3);
    for (const { recordType, statement, other } of apart) {
      expect(recordType).toBe('AreaBaseline');
      expect([statement.measurement.value, other.measurement.value]).toContain('18000');
    }
    expect(await conflicts(before)).toHaveLength(2);
  });

  it('says who speaks for themselves, marked by the reader of the source or not', async () => {
    const { data, errors } = await api.ask(
      'auditor@demo.fupin',
      `{ selfReportedFigures(first: 200) { recordType field interests statement { quoteOriginal selfReported } inputs { recordType } } }`,
    );
    expect(errors).toBeUndefined();
    const saying = (words: string) =>
      data.selfReportedFigures.filter(({ statement }: { statement: { quoteOriginal: string } }) =>
        statement.quoteOriginal.includes(words),
      );
    expect(saying('more than 25 million people')).toMatchObject([
      {
        recordType: 'OutcomeReport',
        field: 'claimed',
        interests: ['DECLARED', 'ASSERTER_IS_PARTY', 'ASSERTER_TAKES_PART'],
        inputs: [{ recordType: 'Statement' }, { recordType: 'StatementLink' }],
      },
    ]);
    expect(saying('lifted everyone in his village')).toMatchObject([{ interests: ['DECLARED', 'SPEAKER_HOLDS_POST'] }]);
    expect(saying('at least 60 percent')[0]).toMatchObject({
      recordType: 'PlanTarget',
      interests: ['ASSERTER_GOVERNS_AREA', 'SPEAKER_HOLDS_POST'],
      statement: { selfReported: false },
    });
    const past = await api.ask(
      'auditor@demo.fupin',
      '{ selfReportedFigures(asOf: "2001-01-01T00:00:00Z") { interests } }',
    );
    expect(past.data).toEqual({ selfReportedFigures: [] });
    expect(saying('43.3 million people living below the poverty line')).toEqual([]);
  });
});
