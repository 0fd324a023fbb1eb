import { referenceFolder, filesIn } from '@fupin/api/src/load/files.ts';
import { readReference } from '@fupin/api/src/load/reference.ts';
import { verbs } from '@fupin/api/src/areas.ts';
import * as kernel from '@fupin/schema';
import {
  columnOf,
  declaredRecords,
  entityClasses,
  fieldsOf,
  housekeepingFields,
  recordOf,
  type Declared,
  type Field,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceTexts } from '../support/source-texts.ts';
import { unmade, type Unmade } from './unmade.ts';

/** What makes what is declared: verbs, the reference files, and the texts of the API and of the declarations. */
interface Makers {
  verbs: typeof verbs;
  loaded: ReadonlySet<string>;
  texts: ReadonlyMap<string, string>;
}

const everyText = ({ texts }: Makers) => [...texts.values()].join('\n');

/** Their kinds are listed in one place, and made by one verb. */
const partsOfPlans = ({ texts }: Makers) => texts.get('schema/src/plans/plan-parts.ts')!;

/** Records that no verb makes and no reference file brings. */
function recordsWithoutMaker(records: readonly RecordDeclaration[], makers: Makers): string[] {
  const text = everyText(makers);
  const isMade = ({ name, table, type }: RecordDeclaration) =>
    makers.loaded.has(name) ||
    makers.verbs.some(({ makes }) => makes === type) ||
    new RegExp(`\\bmake\\(\\s*${name}\\b|insert into (public\\.)?"?${table}"?[ (]`, 'i').test(text) ||
    partsOfPlans(makers).includes(name);
  return records.filter((record) => !isMade(record)).map(({ name }) => name);
}

/** Codes of rules that nothing raises, by its name or by a constraint that is named after it. */
function codesWithoutRaiser(codes: readonly string[], { texts }: Makers): string[] {
  const others = [...texts].filter(([name]) => !/^schema\/src\/(\w+\/rules|assurance\/rule-codes)\.ts$/.test(name));
  const raising = (code: string) => new RegExp(`'${code}'|\\b${code.toLowerCase()}:`);
  return codes.filter((code) => !others.some(([, text]) => raising(code).test(text)));
}

/** Lifecycles of which no verb takes a step. */
function lifecyclesWithoutVerb(lifecycles: readonly [name: string, lifecycle: unknown][], { verbs }: Makers): string[] {
  const taken = new Set<unknown>(
    verbs.flatMap(({ on, step }) => (on && step ? recordOf(on as Declared).lifecycle : [])),
  );
  return lifecycles.filter(([, lifecycle]) => !taken.has(lifecycle)).map(([name]) => name);
}

/** Fields of records that somebody makes which nothing that makes or changes records names, as "Record.field". */
function fieldsWithoutInput(records: readonly RecordDeclaration[], makers: Makers): string[] {
  const without = new Set(recordsWithoutMaker(records, makers));
  const text = [...makers.texts].flatMap(([name, each]) => (/^api\/|\.sql$/.test(name) ? each : [])).join('\n');
  const isSet = (field: Field) => new RegExp(`\\b(${field.name}|${columnOf(field)})\\b`).test(text);
  return records.flatMap(({ name, type }) =>
    without.has(name) || makers.loaded.has(name)
      ? []
      : fieldsOf(type)
          .filter((field) => field.kind !== 'figure' && !housekeepingFields.has(field.name) && !isSet(field))
          .map((field) => `${name}.${field.name}`),
  );
}

const lifecycles = Object.entries(kernel).filter(([name]) => name.endsWith('Lifecycle'));

describe('nothing is declared that nobody can fill', () => {
  let makers: Makers;
  const records = () => {
    entityClasses();
    return declaredRecords();
  };
  beforeAll(async () => {
    const tables = readReference(await filesIn(referenceFolder));
    makers = { verbs, loaded: new Set(tables.map(({ record }) => record.name)), texts: await sourceTexts() };
  });
  /** What the list says of one kind, whatever area will bring it. */
  const listed = (kind: keyof Unmade) =>
    Object.values(unmade)
      .flatMap((area) => area[kind] ?? [])
      .toSorted();

  it('but the records', () => {
    expect(recordsWithoutMaker(records(), makers).toSorted()).toEqual(listed('records'));
  });
  it('but the codes of rules', () => {
    expect(codesWithoutRaiser(Object.keys(kernel.RuleCode), makers).toSorted()).toEqual(listed('codes'));
  });
  it('but the lifecycles', () => {
    expect(lifecyclesWithoutVerb(lifecycles, makers).toSorted()).toEqual(listed('lifecycles'));
  });
  it('but the fields', () => {
    expect(fieldsWithoutInput(records(), makers).toSorted()).toEqual(listed('fields'));
  });

  it('and finds what is planted', () => {
    class Planted {}
    const planted = {
      name: 'Planted',
      table: 'planted',
      type: Planted,
      description: '',
    } as unknown as RecordDeclaration;
    expect(recordsWithoutMaker([planted], makers)).toEqual(['Planted']);
    expect(codesWithoutRaiser(['PLANTED_RULE'], makers)).toEqual(['PLANTED_RULE']);
    expect(lifecyclesWithoutVerb([['plantedLifecycle', {}]], makers)).toEqual(['plantedLifecycle']);
    const texts = new Map(
      [...makers.texts].map(([name, text]) => [name, text.replaceAll(/paymentReference|payment_reference/g, '')]),
    );
    const ledger = records().filter(({ name }) => name === 'LedgerEntry');
    expect(fieldsWithoutInput(ledger, { ...makers, texts })).toEqual(['LedgerEntry.paymentReference']);
  });
});
