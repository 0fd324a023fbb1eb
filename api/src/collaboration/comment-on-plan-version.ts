import { Comment, companyStaff, countyOfficials, PlanVersion, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { remark } from './remark.ts';

class NewComment {
  @Text('The field it is about; the version as a whole when not given.', { optional: true }) field?: string;
  @Text('What it says.', { long: true }) text!: string;
}

export const commentOnPlanVersion = verb({
  name: 'commentOnPlanVersion',
  description: 'Remarks on a version or one of its fields.',
  on: PlanVersion,
  makes: Comment,
  by: [companyStaff, countyOfficials],
  adds: true,
  input: NewComment,
  run: (version, { field, text }, context) => remark(context, version, field ?? '', text),
});
