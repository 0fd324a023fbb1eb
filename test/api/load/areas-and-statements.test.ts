import { referenceId } from '@fupin/api/src/load/identity.ts';
import { describe, expect, it } from 'vitest';
import { all, lookIntoLoadedWorld, one, record, sourcesOf } from './loaded-world.ts';

lookIntoLoadedWorld();

describe('areas', () => {
  it('are the provinces, prefectures and counties of GB/T 2260, and those few beside it', async () => {
    const levels = await all('select level, count(*)::int from area group by level order by count(*)');
    expect(Object.fromEntries(levels.map(({ level, count }) => [level, count]))).toEqual({
      NATION: 1,
      VILLAGE: 1,
      PROVINCE: 34,
      PREFECTURE: 337,
      COUNTY: 2848,
    });
  });

  it('all lead up to the nation', async () => {
    const { count } = await one(`with recursive below as (
      select id from area where level = 'NATION' union all select area.id from area join below on parent_id = below.id
    ) select count(*)::int from below`);
    expect(count).toBe(3221);
  });

  it('hold the 832 poverty counties once each, by the batch with which they left the list', async () => {
    const batches =
      await all(`select left(ended_on_earliest::text, 4) as year, count(distinct area_id)::int from area_designation
      where scheme = 'NATIONAL_POVERTY_COUNTY' group by 1 order by 1`);
    expect(batches.map(({ year, count }) => [year, count])).toEqual([
      ['2016', 28],
      ['2017', 125],
      ['2018', 283],
      ['2019', 344],
      ['2020', 52],
    ]);
  });

  it('name the counties of the articles rightly, and mark what English is only made from pinyin', async () => {
    const names = await all(`select code, names ->> 'en' as en, english_name_is_generated as generated from area
      where code in ('610727', '341321', '530722', '623027') order by code`);
    expect(names.map(({ en, generated }) => [en, generated])).toEqual([
      ['Dangshan County', false],
      ['Yongsheng County', false],
      ['Lueyang County', false],
      ['Xiahe County', true],
    ]);
  });

  it('know Dangshan as of the batch of 2018, announced in 2019', async () => {
    const dangshan = await one(
      `select ended_on_earliest::text as ended, announced_on_latest::text as announced, end_reason from area_designation where id = $1`,
      [referenceId('AreaDesignation', '341321 poverty county')],
    );
    expect(dangshan).toEqual({ ended: '2018-01-01', announced: '2019-12-31', end_reason: 'OFFICIALLY_DELISTED' });
  });
});

describe('statements', () => {
  it('cover every row of the five articles', async () => {
    const rows = await all(`select content_hash, count(distinct substring(locator from 'row (\\d+)')::int)::int as rows,
      max(substring(locator from 'row (\\d+)')::int) as last, count(*)::int
      from statement join source_document document on document.id = document_id where content_hash is not null group by 1 order by 2`);
    expect(rows.map(({ rows: covered }) => covered)).toEqual([17, 22, 22, 28, 31]);
    expect(rows.every(({ rows: covered, last }) => covered === last)).toBe(true);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(125);
  });

  it('take the further facts that are sure or fairly sure', async () => {
    const graded = await all(
      `select confidence, count(*)::int from statement where locator like 'excerpt %' group by 1 order by 1`,
    );
    expect(graded).toEqual([
      { confidence: 'A', count: 66 },
      { confidence: 'B', count: 37 },
    ]);
  });

  it('quote no more than fifteen words', async () => {
    expect(
      await all(
        `select quote_original from statement where array_length(regexp_split_to_array(quote_original, '\\s+'), 1) > 15`,
      ),
    ).toEqual([]);
  });

  it('say of themselves when the speaker is unknown', async () => {
    expect(
      await all(`select distinct speaker_id, speaker_resolution from statement where speaker_label = 'Gao'`),
    ).toEqual([{ speaker_id: null, speaker_resolution: 'UNRESOLVED' }]);
  });

  it('keep the misprint of a source beside its correction', async () => {
    expect(
      await one(`select quote_original, correction_note from statement where quote_original like '%property%'`),
    ).toEqual({
      quote_original: 'some people now face risks of returning to property again due to illness',
      correction_note: 'The text prints "property"; "poverty" is meant.',
    });
  });

  it('keep two figures of one fact that differ by their precision', async () => {
    const rounded = referenceId('Statement', 'internet-plus-platform/row 1');
    const fine = await record('statement', 'Statement', 'internet-plus-platform/row 21');
    expect(fine).toMatchObject({ measurement_value: '43300000.000000', precision_of_id: rounded });
    expect(
      await one(`select relation from statement_link where statement_id = $1 and relation = 'ROUNDS'`, [rounded]),
    ).toEqual({ relation: 'ROUNDS' });
  });

  it('let two figures of one company contradict each other', async () => {
    const sources = await sourcesOf(referenceId('OutcomeReport', 'kuaishou-income-earners-2019'), 'claimed');
    expect(sources.map(({ relation, confidence }) => `${relation} ${confidence}`).toSorted()).toEqual([
      'CONTRADICTS B',
      'SUPPORTS A',
      'SUPPORTS A',
    ]);
  });
});
