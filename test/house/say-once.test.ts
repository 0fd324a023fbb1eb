import { beforeAll, describe, expect, it } from 'vitest';
import { sourceTexts } from '../support/source-texts.ts';

/** What is said in one place, how it is recognized, and which files whose path begins so may name it, too, and why. */
const sayings = [
  {
    what: 'what an entry of the ledger moves, and whether it was reversed',
    pattern: /reversal_of_id|case[^;]{0,40}'(REVERSAL|REFUND)' then/,
    home: 'schema/src/money/movement.sql',
    others: {
      'schema/src/money/paid-by.sql': 'its sign',
      'schema/src/money/posted-entry.sql': 'what is left of an entry',
      'schema/src/money/ledger-entry.ts': 'a reversal names its entry',
      'schema/src/money/guard-0-said-and-posted.sql': 'a reversal is said by the side of its entry',
      'schema/src/money/guard-2-entry-fits-promise.sql': 'a reversal is as large as its entry',
      'schema/src/money/refusals.ts': 'an entry is reversed once, by a draft too',
    },
  },
  {
    what: 'who asks',
    pattern: /current_setting\('app\.(user|grants)'/,
    home: 'schema/src/declare/session.ts',
    others: {},
  },
  {
    what: 'the columns that every record has',
    pattern: /created_?by\b[^;]{0,40}updated_?at\b[^;]{0,40}updated_?by\b/i,
    home: 'schema/src/declare/record.ts',
    others: { 'api/src/plans/copy-version': 'a copied row gets new values' },
  },
  {
    what: 'the kinds of parts of a plan',
    pattern:
      /PlanAssumption\b[\s\S]{0,200}PlanBudgetLine\b[\s\S]{0,200}PlanTarget\b|plan_assumption\b[\s\S]{0,200}plan_budget_line\b/,
    home: 'schema/src/plans/plan-parts.ts',
    others: {
      'schema/src/model.ts': 'the list of all records',
      'api/src/plans/save-plan-section.ts': 'each section has its own input',
    },
  },
];

/** The function that stamps every row gives each of these columns its value, in PL/pgSQL. */
const stamping = /function stamp_row\(\)[\s\S]*?end \$\$/;

describe('the house says once', () => {
  let texts: [name: string, text: string][];
  beforeAll(async () => {
    texts = [...(await sourceTexts())].map(([name, text]) => [name, text.replace(stamping, '')]);
  });

  it.each(sayings)('$what', ({ pattern, home, others }) => {
    const places = [home, ...Object.keys(others)];
    const found = texts.filter(([, text]) => pattern.test(text)).map(([name]) => name);
    expect(found.filter((name) => !places.some((place) => name.startsWith(place)))).toEqual([]);
  });

  it.each(sayings)('$what: a second writing would be found', ({ pattern }) => {
    const planted = [
      `case entry.type when 'REVERSAL' then -1 else 1 end`,
      `nullif(current_setting('app.user', true), '')::uuid`,
      `['createdAt', 'createdBy', 'updatedAt', 'updatedBy']`,
      `[PlanMeasure, PlanAssumption, PlanBudgetLine, PlanTarget]`,
    ];
    expect(planted.filter((text) => pattern.test(text))).toHaveLength(1);
  });
});
