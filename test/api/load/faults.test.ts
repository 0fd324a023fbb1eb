import { describe, expect, it } from 'vitest';
import { FaultyReference, type ReferenceFault } from '@fupin/api/src/load/fault.ts';
import { readReference, type ReferenceFile } from '@fupin/api/src/load/reference.ts';

const sponsor = {
  path: 'sponsor.yaml',
  source: 'Organization:\n  alibaba:\n    kind: COMPANY\n    names: { zh: 阿里巴巴 }\n',
};
const aFund = `Fund:
  relief-fund:
    names: { en: Relief Fund }
    sponsor: alibaba
`;

function faultsOf(...files: ReferenceFile[]): readonly ReferenceFault[] {
  try {
    readReference(files);
  } catch (error) {
    if (error instanceof FaultyReference) return error.faults;
    throw error;
  }
  return [];
}
const inYaml = (source: string) => faultsOf(sponsor, { path: 'funds.yaml', source });
const at = (row: number, column: number, message: string) => ({
  file: 'funds.yaml',
  row,
  column,
  message: expect.stringContaining(message),
});

describe('a reference file', () => {
  it('without a fault has none', () => {
    expect(inYaml(aFund)).toEqual([]);
  });

  it('must be YAML', () => {
    expect(inYaml('Fund:\n  relief-fund: {')).toEqual([expect.objectContaining({ file: 'funds.yaml', row: 2 })]);
  });

  it('names a key once within a list', () => {
    expect(inYaml(`${aFund}  relief-fund:\n    sponsor: alibaba\n`)).toEqual([at(5, 3, 'unique')]);
  });

  it('names declared classes', () => {
    expect(inYaml(`${aFund}Treasure:\n  gold: {}\n`)).toEqual([at(5, 1, 'Unknown class Treasure')]);
  });

  it('names declared fields', () => {
    expect(inYaml(`${aFund}    colour: red\n`)).toEqual([at(5, 5, 'Unknown field colour of Fund')]);
  });

  it('leaves to the database what the database keeps', () => {
    expect(inYaml(`${aFund}    version: 7\n`)).toEqual([at(5, 5, 'Unknown field version')]);
  });

  it('gives every field that a record cannot do without', () => {
    expect(inYaml('Fund:\n  relief-fund:\n    names: { en: Relief Fund }\n')).toEqual([
      at(2, 3, 'Fund relief-fund lacks sponsor'),
    ]);
  });

  it('keeps to the codes of a vocabulary', () => {
    expect(inYaml('Organization:\n  jd:\n    kind: SHOP\n    names: { en: JD }\n')).toEqual([
      at(3, 11, 'SHOP is no OrganizationKind'),
    ]);
  });

  it('refers to records that are there', () => {
    expect(inYaml(aFund.replace('sponsor: alibaba', 'sponsor: nobody'))).toEqual([
      at(4, 14, 'no record has the key nobody'),
    ]);
  });

  it('refers to records of the right class', () => {
    expect(inYaml(aFund.replace('sponsor: alibaba', 'sponsor: relief-fund'))).toEqual([
      at(4, 14, 'sponsor refers to Organization, but relief-fund is of Fund'),
    ]);
  });

  it('uses a key once in all files', () => {
    expect(inYaml(`${aFund}Person:\n  alibaba:\n    names: { en: Ali }\n`)).toEqual([
      at(6, 3, 'is taken: Organization in sponsor.yaml, row 2'),
    ]);
  });

  it('gives nobody what its class declares unique to another', () => {
    const area = (key: string) => `  ${key}: { code: 610727, level: COUNTY, names: { en: Lueyang } }\n`;
    expect(inYaml(`Area:\n${area('one')}${area('two')}`)).toEqual([at(3, 3, 'Area two has the same code as one')]);
  });

  it.each(['1e9', '1,000', '007', '0.1234567', '+1', '10_00', '1000000000000000000'])(
    'writes no decimal as %s',
    (value) => {
      const target = `PolicyFigure:\n  poor:\n    indicator: POOR\n    area: china\n    measurement: { unit: PERSON, qualifier: EXACT, modality: ACTUAL, basis: STOCK, value: '${value}' }\n`;
      expect(inYaml(target)).toContainEqual(at(5, 91, `${value} is no plain decimal`));
    },
  );

  it('keeps money to the digits that its column holds', () => {
    const commitment = (amount: string) => `${aFund}Commitment:
  pledge:
    kind: PLEDGE
    state: PLEDGED
    provider: alibaba
    purpose: Relief
    events:
      first: { type: PLEDGED, effectiveOn: 2017-12, amountDelta: ${amount} }
`;
    expect(inYaml(commitment('10_000_000_000 CNY'))).toEqual([]);
    expect(inYaml(commitment('1.00001 CNY'))).toEqual([at(12, 66, '1.00001 is no plain decimal')]);
    expect(inYaml(commitment('ten yuan'))).toEqual([at(12, 66, 'ten yuan is no Money in short')]);
  });

  it.each(['2017-13', '2017-02-30', '17-12', 'December 2017', '..', '2018..2019..2020'])(
    'writes no date as %s',
    (date) => {
      expect(inYaml(`${aFund}    establishedOn: ${date}\n`)).toEqual([at(5, 20, `${date} is no FuzzyDate in short`)]);
    },
  );

  it('knows the fields of a value', () => {
    expect(inYaml(`${aFund}    establishedOn: { on: 2017-12, hour: 9 }\n`)).toEqual([
      at(5, 35, 'Unknown field hour of FuzzyDate'),
    ]);
  });

  it('names texts by the languages that are kept', () => {
    expect(inYaml('Fund:\n  relief-fund:\n    names: { de: Hilfsfonds }\n    sponsor: alibaba\n')).toEqual([
      at(3, 14, 'de is no Language'),
      at(3, 12, 'no text in the original language'),
    ]);
  });

  it('tells every fault at once', () => {
    expect(inYaml('Fund:\n  one:\n    sponsor: nobody\n  two:\n    names: { en: Two }\nTreasure: {}\n')).toHaveLength(
      4,
    );
  });
});

describe('a statement', () => {
  const statement = (links: string) => `${aFund}SourceDocument:
  news:
    kind: NEWS
    title: News
    language: en
    statements:
      row 1:
        quoteOriginal: a fund
        claimType: FACT
        ${links}
`;

  it('links to records and their fields', () => {
    expect(inYaml(statement('supports: [relief-fund, relief-fund.sponsor, news/row 1]'))).toEqual([]);
  });

  it('links to nothing that is not there', () => {
    expect(inYaml(statement('supports: other-fund'))).toEqual([at(14, 19, 'No record has the key other-fund')]);
    expect(inYaml(statement('contradicts: [relief-fund.colour]'))).toEqual([
      at(14, 23, 'relief-fund is a Fund, which has no field colour'),
    ]);
  });

  it('says the same of a field only once', () => {
    expect(inYaml(statement('supports: [relief-fund, relief-fund]'))).toEqual([at(14, 33, 'is taken: StatementLink')]);
  });
});

describe('a table', () => {
  const heading = 'code,level,parent,seat_of,macro_region,name,pinyin,english,english_is_generated';
  const inCsv = (source: string) => faultsOf({ path: 'divisions.csv', source });
  const cell = (row: number, column: number, message: string) => ({
    file: 'divisions.csv',
    row,
    column,
    message: expect.stringContaining(message),
  });

  it('has the columns that it declares', () => {
    expect(inCsv(`${heading},mayor\n`)).toEqual([cell(1, 10, 'Unknown column mayor')]);
    expect(inCsv('code,level\n')).toContainEqual(cell(1, 3, 'The column name is missing'));
  });

  it('has as many cells in every row', () => {
    expect(inCsv(`${heading}\n610000,PROVINCE\n`)).toEqual([
      expect.objectContaining({ file: 'divisions.csv', row: 2 }),
    ]);
  });

  it('tells the row and the cell of a fault', () => {
    expect(inCsv(`${heading}\n610000,PROVINCE,,,,陕西省,,,\n610700,CITY,610000,,,汉中市,,,\n`)).toEqual([
      cell(3, 2, 'CITY is no AreaLevel'),
    ]);
    expect(inCsv(`${heading}\n610700,PREFECTURE,610000,,,汉中市,,,\n`)).toEqual([
      cell(2, 3, 'no record has the key 610000'),
    ]);
  });

  it('lists a key once', () => {
    expect(inCsv(`${heading}\n610000,PROVINCE,,,,陕西省,,,\n610000,PROVINCE,,,,陕西省,,,\n`)).toEqual([
      cell(3, 1, 'The key 610000 is taken'),
    ]);
  });

  it('is declared', () => {
    expect(faultsOf({ path: 'mayors.csv', source: 'name\n' })).toEqual([
      { file: 'mayors.csv', row: 1, column: 1, message: 'No table is declared for the file mayors.csv' },
    ]);
  });
});
