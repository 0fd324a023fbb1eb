/** How a CSV file becomes records: each row is one, its cells are fields, and some fields are the same in every row. */
export interface CsvTable {
  /** The class of the records. */
  record: string;
  /** The key of a row's record. */
  key: (row: Readonly<Record<string, string>>) => string;
  /** The field that each column fills, as `names.zh`; what others call an empty cell is nothing. */
  columns: Readonly<Record<string, string>>;
  /** Fields every row shares. */
  shared: Readonly<Record<string, string>>;
}

/** The reference tables, by the name of their file. */
export const csvTables: Readonly<Record<string, CsvTable>> = {
  'divisions.csv': {
    record: 'Area',
    key: ({ code }) => code ?? '',
    columns: {
      code: 'code',
      level: 'level',
      parent: 'parent',
      seat_of: 'seatOf',
      macro_region: 'macroRegion',
      name: 'names.zh',
      pinyin: 'pinyin',
      english: 'names.en',
      english_is_generated: 'englishNameIsGenerated',
    },
    shared: { isNamed: 'true' },
  },
  'poverty-counties.csv': {
    record: 'AreaDesignation',
    key: ({ area }) => `${area} poverty county`,
    columns: { area: 'area', listed_as: 'listedAs', removed: 'endedOn', announced: 'announcedOn' },
    shared: { scheme: 'NATIONAL_POVERTY_COUNTY', endReason: 'OFFICIALLY_DELISTED' },
  },
};
