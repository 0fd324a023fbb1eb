import { cpus, loadavg, totalmem } from 'node:os';
import type { Refusal, Trial } from './agreement.ts';
import { contenderNames, type Contender, type ContenderName } from './contenders/start-contenders.ts';
import type { Measured } from './load.ts';
import { fifty, fiftyAsOf } from './questions/commitments.ts';
import type { Question } from './questions/question.ts';

/** What a question came to: what each contender did at a number of connections. */
export interface Result {
  question: Question;
  connections: number;
  trials: (Trial | Refusal)[];
  measured: Map<ContenderName, Measured>;
}

const headings = ['question', 'connections', ...contenderNames, 'ours ÷ hand-written', 'ours ÷ postgraphile'];

export const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

export const tableHead = `${row(headings)}\n${row(headings.map(() => '---'))}`;

/** A row of Markdown: requests per second, with p50 and p99 in milliseconds. */
export function tableRow({ question, connections, trials, measured }: Result): string {
  const cells = trials.map((trial) => {
    if ('refusal' in trial) return trial.refusal;
    const found = measured.get(trial.contender.name);
    return found ? shown(found) : `${Math.round(trial.aloneTook)} ms alone`;
  });
  const ratio = (other: ContenderName) => {
    const [mine, theirs] = [measured.get('ours'), measured.get(other)];
    return mine && theirs ? (mine.requestsPerSecond / theirs.requestsPerSecond).toFixed(2) : '–';
  };
  return row([question.name, String(connections), ...cells, ratio('hand-written'), ratio('postgraphile')]);
}

export const shown = ({ requestsPerSecond, p50, p99, failures }: Measured) =>
  `${requestsPerSecond.toFixed(requestsPerSecond < 10 ? 1 : 0)}/s (${p50}, ${p99})${failures > 0 ? ` ${failures} failed` : ''}`;

export async function describeMemory(
  contenders: (Pick<Contender, 'residentMegabytes'> & { name: string })[],
): Promise<string> {
  const sizes = await Promise.all(
    contenders.map(async ({ name, residentMegabytes }) => `${name} ${Math.round(await residentMegabytes())} MB`),
  );
  return `Resident: ${sizes.join(', ')}`;
}

/** How ours reads the past, against the present asked in the same way. */
export function describePast(results: readonly Result[]): string {
  const speeds = (asked: Question) =>
    results.flatMap(({ question, connections, measured }) =>
      question === asked ? [{ connections, speed: measured.get('ours')?.requestsPerSecond ?? NaN }] : [],
    );
  const present = speeds(fifty);
  const ratios = speeds(fiftyAsOf).map(({ connections, speed }) => {
    const now = present.find((each) => each.connections === connections)?.speed ?? NaN;
    return `${(speed / now).toFixed(2)} at ${connections} connections`;
  });
  return `Past ÷ present: ${ratios.join(', ')}`;
}

export function describeMachine(): string {
  const load = loadavg().map((each) => each.toFixed(1));
  return `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; load ${load.join(' ')}`;
}
