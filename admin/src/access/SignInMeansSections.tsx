import { useQuery } from '@tanstack/react-query';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/use-say.ts';
import { readSignInMeans } from '../providers/sign-in-means.ts';
import { Passkeys } from './Passkeys.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** By what one signs in beside the password: the authenticator app and the passkeys. */
export function SignInMeansSections({ user }: { user: string }) {
  const say = useSay();
  const { data, isError, refetch } = useQuery({
    queryKey: ['signInMeans', user],
    queryFn: ({ signal }) => readSignInMeans(signal),
  });
  return (
    <>
      <Section title={say('account.secondFactor')} hint={say('account.secondFactorHint')}>
        {data && <SecondFactor isEnrolled={data.hasApp} />}
        {isError && <Emptiness title={say('fault.OFFLINE')} />}
      </Section>
      <Section title={say('account.passkeys')} hint={say('account.passkeysHint')}>
        {data && <Passkeys passkeys={data.passkeys} changed={() => void refetch()} />}
        {isError && <Emptiness title={say('fault.OFFLINE')} />}
      </Section>
    </>
  );
}
