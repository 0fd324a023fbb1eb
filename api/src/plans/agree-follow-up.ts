import { companyEditors, Day, FollowUpAction, ReviewFinding, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';

class NewAction {
  @Text('What will be done.', { long: true }) description!: string;
  @Text('Who will do it.') responsible!: string;
  @Day('By when.') dueOn!: string;
}

export const agreeFollowUp = verb({
  name: 'agreeFollowUp',
  description: 'Settles what will be done about a finding, by whom and by when.',
  on: ReviewFinding,
  by: [companyEditors],
  step: 'agreeAction',
  input: NewAction,
  run: (finding, input, { make }) =>
    void make(FollowUpAction, { ...scopeOf(finding), ...input, finding, status: 'AGREED' }),
});
