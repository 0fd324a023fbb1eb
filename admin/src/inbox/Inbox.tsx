import Button from '@mui/material/Button';
import { useState, type ComponentProps } from 'react';
import { InboxDocument } from '../generated/graphql.ts';
import { useReading } from '../providers/use-reading.ts';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Fault } from '../ui/Fault.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/use-say.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { NotificationRow } from '../collaboration/NotificationRow.tsx';
import { TaskRow } from '../collaboration/TaskRow.tsx';
import { useParts } from '../collaboration/use-parts.ts';

/** What waits for whoever is signed in, and what happened since they last looked. */
export function Inbox() {
  const say = useSay();
  const { answer, error, again } = useReading(InboxDocument, {});
  const tasks = (answer?.viewer.tasks ?? []).map((task) => ({ ...task, id: `${task.kind} ${task.recordId}` }));
  const news = answer?.notifications.nodes ?? [];
  const partOf = useParts([...tasks, ...news]);
  return (
    <>
      <Section title={say('inbox.tasks')}>
        {error && <Fault error={error} again={again} />}
        {!answer && !error && <Waiting lines={2} />}
        {answer && tasks.length === 0 && <Emptiness title={say('inbox.noTasks')} />}
        {tasks.length > 0 && (
          <FirstRows rows={tasks}>{(task) => <TaskRow task={task} part={partOf(task)} />}</FirstRows>
        )}
      </Section>
      {answer && news.length > 0 && (
        <Section
          title={say('inbox.notifications')}
          aside={say('inbox.unread', { smart_count: answer.notifications.totalCount })}
        >
          <FirstRows rows={news}>
            {(notification) => <NotificationRow notification={notification} to={partOf(notification).to} />}
          </FirstRows>
        </Section>
      )}
    </>
  );
}

const first = 7;

/** The first rows, and the rest when asked for. */
function FirstRows<Row extends { id: string }>({ rows, children }: ComponentProps<typeof Rows<Row>>) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <Rows rows={isWhole ? rows : rows.slice(0, first)}>{children}</Rows>
      {!isWhole && rows.length > first && (
        <Button onClick={() => setWhole(true)}>{say('inbox.more', { number: rows.length - first })}</Button>
      )}
    </>
  );
}
