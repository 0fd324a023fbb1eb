import { useNotify } from 'react-admin';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Rows } from '../ui/Rows.tsx';
import { useSay } from '../ui/use-say.ts';
import type { OwnPasskey } from '../providers/sign-in-means.ts';
import { PasskeyForm } from './PasskeyForm.tsx';
import { PasskeyRow } from './PasskeyRow.tsx';

/** One's own passkeys, each to be removed, and a form that adds another. */
export function Passkeys({ passkeys, changed }: { passkeys: readonly OwnPasskey[]; changed: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const announce = (what: 'account.passkeyAdded' | 'account.passkeyRemoved') => () => {
    notify(what, { type: 'success' });
    changed();
  };
  return (
    <>
      {passkeys.length === 0 ? (
        <Emptiness title={say('account.noPasskeys')} />
      ) : (
        <Rows rows={passkeys}>
          {(passkey) => <PasskeyRow passkey={passkey} removed={announce('account.passkeyRemoved')} />}
        </Rows>
      )}
      <PasskeyForm added={announce('account.passkeyAdded')} />
    </>
  );
}
