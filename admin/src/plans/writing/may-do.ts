import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';

type Permissions = Pick<PlanVersionPartsFragment, 'permissions'>;

/** Whether the reader may do it with a version now. */
export const mayDo = ({ permissions }: Permissions, verb: Permissions['permissions'][number]['action']): boolean =>
  permissions.some(({ action, allowed }) => action === verb && allowed);
