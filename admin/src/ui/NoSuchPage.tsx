import { ConsoleLink } from './ConsoleLink.tsx';
import { PageHeading } from './PageHeading.tsx';
import { useSay } from './use-say.ts';

/** An address that leads nowhere. */
export function NoSuchPage() {
  const say = useSay();
  return (
    <PageHeading title={say('fault.noSuchPage')}>
      <ConsoleLink to="/">{say('fault.backHome')}</ConsoleLink>
    </PageHeading>
  );
}
