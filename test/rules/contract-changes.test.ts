import {
  noteOf,
  parseChangelog,
  printChangelog,
  releasedAs,
  type Changelog,
} from '@fupin/api/src/commands/contract-changelog.ts';
import { changesBetween } from '@fupin/schema/model';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

const before = buildSchema(`
  enum State { DRAFT PAID }
  input StateFilter { eq: State }
  input FundFilter { state: StateFilter }
  input TrancheFilter { state: StateFilter, id: ID }
  type Query { funds(filter: FundFilter): [ID!], tranches(filter: TrancheFilter): [ID!], states: [State!] }
`);
const after = buildSchema(`
  enum State { DRAFT PAID LOST }
  input FundFilter { state: [State!] }
  input TrancheFilter { state: [State!], id: ID, year: Int! }
  type Fund { id: ID! }
  type Query { funds(filter: FundFilter): [ID!], fund: Fund, states: [State!] }
`);
const changes = changesBetween(before, after);
const empty = '# Changes\n\nFor whom.\n\n## Unreleased\n\n<!-- contract 00 since abc -->\n\nSomebody said why.\n';

describe('the changelog of the contract', () => {
  it('says once what breaks in several places', () => {
    expect(changes.breaking).toEqual([
      'A required field year on input type TrancheFilter was added.',
      'changed type from StateFilter to [State!]: `FundFilter.state`, `TrancheFilter.state`',
      'was removed: `Query.tranches`, `StateFilter`',
    ]);
  });

  it('tells apart what a client may meet unexpectedly and what is merely new', () => {
    expect(changes.dangerous).toEqual(['was added to enum type State: `LOST`']);
    expect(changes.added).toEqual(['types: `Fund`', 'fields: `Query.fund`, `TrancheFilter.year`']);
    expect(changesBetween(before, before)).toEqual({ breaking: [], dangerous: [], added: [] });
  });

  it('is read as it was written, with what people said of it and the releases before', () => {
    const noted = noteOf(parseChangelog(empty), changes, '11');
    const text = printChangelog(noted);
    expect(parseChangelog(text)).toEqual(noted);
    expect(text).toContain('Somebody said why.');
    const released = printChangelog(releasedAs('0.2.0', 'def', noted));
    const next: Changelog = parseChangelog(released);
    expect(next).toMatchObject({ since: 'def', prose: '', breaking: '' });
    expect(next.older).toContain('## 0.2.0\n\nSomebody said why.\n\n### Breaking\n\n- A required field year');
    expect(printChangelog(noteOf(next, changes, '22'))).toContain(text.slice(text.indexOf('Somebody said why.')));
  });

  it('lacks a breaking change that nobody wrote down, and no other', () => {
    const written = noteOf(parseChangelog(empty), { ...changes, breaking: [] }, '11');
    expect(noteOf(written, changes, '22').breaking).not.toBe(written.breaking);
    expect(noteOf(written, { ...changes, breaking: [], added: ['types: `Tax`'] }, '22').breaking).toBe(
      written.breaking,
    );
  });
});
