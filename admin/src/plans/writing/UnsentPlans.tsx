import { UnsentSections } from './UnsentSections.tsx';
import { useUnsentDrafts } from './use-unsent-drafts.ts';

/** What the reader wrote on this device and the API does not have, of all plans; what came too late stands apart. */
export function UnsentPlans() {
  const { drafts = [] } = useUnsentDrafts();
  return <UnsentSections drafts={drafts.filter(({ isLate }) => !isLate)} />;
}
