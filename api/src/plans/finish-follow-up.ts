import { countyEditors, FollowUpAction, ReviewFinding } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const finishFollowUp = verb({
  name: 'finishFollowUp',
  description: 'Says that what was settled about a finding is done.',
  on: ReviewFinding,
  by: [countyEditors],
  step: 'finish',
  run: (finding, _input, { em, today }) =>
    em
      .nativeUpdate(FollowUpAction, { finding, status: 'AGREED' }, { status: 'DONE', doneOn: today })
      .then(() => undefined),
});
