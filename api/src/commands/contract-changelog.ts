import type { ContractChanges } from '@fupin/schema/model';

/** The changelog of the contract: what has changed since its last release, and the releases before. */
export interface Changelog {
  /** Everything before the first heading. */
  intro: string;
  /** The hash of the contract that was compared. */
  hash: string;
  /** The commit of the contract that it was compared with. */
  since: string;
  /** What somebody says of the changes. */
  prose: string;
  /** The list of breaking changes, as written. */
  breaking: string;
  further: string;
  /** Earlier releases, newest first. */
  older: string;
}

const shape =
  /^(?<intro>.*?)\n\n## Unreleased\n\n<!-- contract (?<hash>\w+) since (?<since>\w+) -->\n(?<prose>.*?)(?:\n### Breaking\n\n(?<breaking>(?:- [^\n]*\n)*))?(?<further>(?:\n### (?:May surprise|New)\n\n(?:- [^\n]*\n)*)*)(?:\n(?<older>## .*))?$/s;

/** @throws TypeError when it is no changelog */
export function parseChangelog(text: string): Changelog {
  const parts = shape.exec(text)?.groups;
  if (!parts) throw new TypeError('The changelog of the contract has no unreleased part');
  const part = (name: string) => (parts[name] ?? '').trim();
  const [intro, hash, since] = [part('intro'), part('hash'), part('since')];
  const [prose, breaking, further, older] = [part('prose'), part('breaking'), part('further'), part('older')];
  return { intro, hash, since, prose, breaking, further, older };
}

/** Parts of a text, each but empty ones its own paragraph. */
const apart = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
const listed = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}`).join('\n');
const section = (title: string, list: string) => list && apart(`### ${title}`, list);

/** The changelog with the changes of a contract of that hash. */
export const noteOf = (written: Changelog, changes: ContractChanges, hash: string): Changelog => ({
  ...written,
  hash,
  breaking: listed(changes.breaking),
  further: apart(section('May surprise', listed(changes.dangerous)), section('New', listed(changes.added))),
});

export const printChangelog = ({ intro, hash, since, prose, breaking, further, older }: Changelog): string =>
  `${apart(intro, '## Unreleased', `<!-- contract ${hash} since ${since} -->`, prose, section('Breaking', breaking), further, older)}\n`;

/** The changelog once what has changed is released under a name, at a commit. */
export const releasedAs = (name: string, commit: string, changelog: Changelog): Changelog => {
  const { prose, breaking, further, older } = changelog;
  const released = apart(`## ${name}`, prose, section('Breaking', breaking), further, older);
  return { ...changelog, since: commit, prose: '', breaking: '', further: '', older: released };
};
