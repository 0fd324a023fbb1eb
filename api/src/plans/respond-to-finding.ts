import { companyEditors, countyEditors, ReviewFinding, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Response {
  @Text('The answer.', { long: true }) response!: string;
}

export const respondToFinding = verb({
  name: 'respondToFinding',
  description: 'Answers a finding as the county.',
  on: ReviewFinding,
  by: [countyEditors],
  step: 'respond',
  tells: [companyEditors],
  input: Response,
  run(finding, { response }) {
    finding.response = response;
  },
});
