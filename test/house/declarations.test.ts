import { readFile } from 'node:fs/promises';
import * as kernel from '@fupin/schema';
import {
  declaredRecords,
  entityClasses,
  fieldsOf,
  reverseRelationsOf,
  orderablesOf,
  sharedPaths,
} from '@fupin/schema/model';
import { buildContract, printContract } from '@fupin/api/src/contract.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { GraphQLObjectType, GraphQLString, isIntrospectionType, isObjectType, type GraphQLNamedType } from 'graphql';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

type Lifecycle = Parameters<typeof kernel.unreachableStates>[0];
const lifecycles = Object.entries(kernel).filter(([name]) => name.endsWith('Lifecycle')) as unknown as [
  string,
  Lifecycle,
][];

describe('the house', () => {
  it('keeps the committed contract current', async () => {
    const committed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(printContract(await buildContract())).toBe(committed);
  });

  it('resolves nothing that the database answered already', async () => {
    const contract = await buildContract();
    const resolving = (types: readonly GraphQLNamedType[]) =>
      types.flatMap((type) =>
        isObjectType(type) && !isIntrospectionType(type)
          ? Object.values(type.getFields()).flatMap(({ name, resolve }) => (resolve ? [`${type.name}.${name}`] : []))
          : [],
      );
    const { Query: _query, Mutation: _mutation, ...types } = contract.getTypeMap();
    expect(resolving(Object.values(types))).toEqual(['Viewer.tasks']);
    const planted = new GraphQLObjectType({
      name: 'Planted',
      fields: { name: { type: GraphQLString, resolve: () => '' } },
    });
    expect(resolving([planted])).toEqual(['Planted.name']);
  });

  it('keeps the migrations current', async () => {
    const orm = await connectOrm({ database: 'fupin' });
    const isBehind = await orm.migrator.checkSchema();
    await orm.close();
    expect(isBehind).toBe(false);
  });

  it.each(lifecycles)('reaches every state of %s', (_name, lifecycle) => {
    expect(kernel.unreachableStates(lifecycle)).toEqual([]);
  });

  it('finds a state that is planted out of reach', () => {
    const states = kernel.vocabulary('Planted', 'A workflow with an island.', ['HERE', 'ISLAND']);
    expect(kernel.unreachableStates(kernel.lifecycle(states, ['HERE'], { HERE: {}, ISLAND: {} }))).toEqual(['ISLAND']);
  });

  it('declares no name twice on a record', () => {
    entityClasses();
    for (const { name, type } of declaredRecords()) {
      const names = [...fieldsOf(type), ...reverseRelationsOf(type)].map((each) => each.name);
      expect(names.toSorted(), name).toEqual([...new Set(names)].toSorted());
      const codes = orderablesOf(type).map(({ code }) => code);
      expect(new Set(codes).size, name).toBe(codes.length);
    }
  });

  it('says of every figure of a record with a state in which of them it adds up', () => {
    for (const { name, type } of declaredRecords())
      for (const field of fieldsOf(type)) {
        if (field.kind !== 'embedded' || !['Money', 'Measurement'].includes(field.value().name)) continue;
        if (field.adds === false || !fieldsOf(type).some((each) => each.name === 'state')) continue;
        expect(sharedPaths(field.adds ?? {}), `${name}.${field.name}`).toContain('state');
      }
  });

  it('reads with its aggregate alone no part that somebody could list, count or sum over many', () => {
    for (const { name, type, part, lifecycle } of declaredRecords()) {
      if (!part) continue;
      const fields = fieldsOf(type);
      const relations = fields.filter((field) => field.kind === 'toOne');
      expect(
        relations.filter(({ partOf }) => partOf),
        `what ${name} is part of`,
      ).toHaveLength(1);
      expect(
        relations.filter(({ reverse }) => reverse),
        `what else shows ${name}`,
      ).toEqual([]);
      expect(
        reverseRelationsOf(type).filter(({ shown }) => shown !== 'polymorphicLink'),
        `what points to ${name}`,
      ).toEqual([]);
      expect(lifecycle, `the states of ${name}`).toBeUndefined();
      const sums = fields.filter(
        (field) =>
          field.kind === 'embedded' && ['Money', 'Measurement'].includes(field.value().name) && field.adds !== false,
      );
      expect(sums, `what adds up of ${name}`).toEqual([]);
    }
  });

  it('says in a sentence what every record and field is', () => {
    for (const { name, description, type } of declaredRecords()) {
      for (const sentence of [description, ...fieldsOf(type).map((field) => field.description)]) {
        expect(sentence, name).toMatch(/^[A-Z0-9].*[.?]$/s);
      }
    }
  });

  it('lets no browser import the server door', async () => {
    const entry = '\0planted';
    const bundle = (code: string) =>
      build({
        configFile: false,
        logLevel: 'silent',
        root: new URL('../../admin', import.meta.url).pathname,
        plugins: [
          {
            name: 'planted',
            resolveId: (id) => (id === entry ? id : undefined),
            load: (id) => (id === entry ? code : undefined),
          },
        ],
        build: { write: false, rollupOptions: { input: entry } },
      });
    await expect(bundle(`import { Commitment } from '@fupin/schema/model'; console.log(Commitment);`)).rejects.toThrow(
      /@fupin\/schema/,
    );
    await expect(bundle(`import { Qualifier } from '@fupin/schema'; console.log(Qualifier);`)).resolves.toBeDefined();
  });
});
