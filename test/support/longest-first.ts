import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where the tests live that take long: a browser, a Fupin in a process of its own, questions by the hundred. */
const long = /\/test\/(admin|api\/process|api\/differential)\/|who-may-not/;

/** Starts with the files that take long, so that no worker is left with one of them when the other has ended. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's own
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
