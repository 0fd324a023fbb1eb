import { companyApprovers, companyEditors, Organization, ToOne, Tranche } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Redirection {
  @ToOne(() => Organization, 'Who shall be paid.') receiver!: Organization;
}

export const redirectTranche = verb({
  name: 'redirectTranche',
  description: 'Names somebody else who shall be paid a tranche; one that was approved needs the approver again.',
  on: Tranche,
  by: [companyEditors],
  step: 'redirect',
  tells: [companyApprovers],
  input: Redirection,
  run: (tranche, { receiver }, { em }) => void em.assign(tranche, { receiver }),
});
