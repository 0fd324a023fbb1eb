import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

interface Resources {
  resources: Record<string, { record?: string; listing?: object; menu?: object }>;
}

interface Screens {
  homeScreen: object;
  screens: Record<string, { list?: object; show?: object; edit?: object }>;
  screenAt(hash: string): object | undefined;
}

/** Of the console by its address, as its types are those of a browser. */
const consoleModule = async <Module>(name: string): Promise<Module> =>
  (await import(new URL(`../../admin/src/${name}`, import.meta.url).href)) as Module;

const { resources } = await consoleModule<Resources>('resources.ts');
const { homeScreen, screenAt, screens } = await consoleModule<Screens>('screens.ts');
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

describe('the resources of all areas', () => {
  it('are those that have pages', () => {
    expect(Object.keys(resources).toSorted()).toEqual(Object.keys(screens).toSorted());
  });

  it('lead from the navigation and from each list to a page', () => {
    const entered = Object.keys(resources).filter((name) => resources[name]!.menu ?? resources[name]!.listing);
    expect(entered.map((name) => screenAt(`#/${name}`))).toEqual(entered.map((name) => screens[name]!.list));
    expect(entered.map((name) => screenAt(`#/${name}`))).not.toContain(undefined);
  });

  it('show records of the contract, each type in one place', () => {
    const shown = Object.values(resources).flatMap(({ record }) => record ?? []);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((type) => !isObjectType(schema.getType(type)))).toEqual([]);
  });
});

describe('an address', () => {
  it('names the page that is loaded first', () => {
    expect(screenAt('')).toBe(homeScreen);
    expect(screenAt('#/plans?filter=%7B%7D')).toBe(screens['plans']!.list);
    expect(screenAt('#/plans/0198/show')).toBe(screens['plans']!.show);
    expect(screenAt('#/versions/0198/show')).toBe(screens['versions']!.show);
    expect(screenAt('#/versions/0198?section=BUDGET')).toBe(screens['versions']!.edit);
  });

  it('of no resource names none', () => {
    expect(screenAt('#/nothing/0198/show')).toBeUndefined();
    expect(screenAt('#/toString')).toBeUndefined();
  });
});
