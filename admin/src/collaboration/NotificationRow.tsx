import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import type { InboxQuery } from '../generated/graphql.ts';
import { newId } from '../ui/acting/new-id.ts';
import { perform } from '../ui/acting/perform.ts';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { formatInstant } from '../ui/format/fuzzy-date.ts';
import { useLanguage, useSay } from '../ui/use-say.ts';

type Notification = InboxQuery['notifications']['nodes'][number];

/** What happened, in words, and the way to it. */
export function NotificationRow({
  notification: { id, version, event, createdAt },
  to,
}: {
  notification: Notification;
  to: string | undefined;
}) {
  const say = useSay();
  const translate = useTranslate();
  const language = useLanguage();
  const refresh = useRefresh();
  const [isSending, setSending] = useState(false);
  const act = translate(`verb.${event}`, { _: event });
  const what = translate(`inbox.event.${event}`, { _: say('inbox.happened', { act }) });
  const read = async () => {
    setSending(true);
    try {
      await perform('readNotification', { requestId: newId(), id, expectedVersion: version });
    } finally {
      setSending(false);
      refresh();
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
      <Box>
        {to ? <ConsoleLink to={to}>{what}</ConsoleLink> : what}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{formatInstant(createdAt, language)}</Box>
      </Box>
      <Button onClick={() => void read()} disabled={isSending} aria-label={say('inbox.readWhat', { what })}>
        {say('inbox.read')}
      </Button>
    </Box>
  );
}
