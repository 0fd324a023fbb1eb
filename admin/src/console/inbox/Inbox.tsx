import { InboxDocument } from '../../generated/graphql.ts';
import { useReading } from '../../providers/use-reading.ts';
import { Emptiness } from '../Emptiness.tsx';
import { Fault } from '../Fault.tsx';
import { Rows } from '../Rows.tsx';
import { Section } from '../Section.tsx';
import { useSay } from '../use-say.ts';
import { Waiting } from '../Waiting.tsx';
import { NotificationRow } from './NotificationRow.tsx';
import { TaskRow } from './TaskRow.tsx';
import { usePlaces } from './use-places.ts';

const shown = 7;

/** What waits for whoever is signed in, and what happened since they last looked. */
export function Inbox() {
  const say = useSay();
  const { answer, error, again } = useReading(InboxDocument, {});
  const tasks = (answer?.viewer.tasks ?? []).map((task) => ({ ...task, id: `${task.kind} ${task.recordId}` }));
  const news = answer?.notifications.nodes ?? [];
  const placeOf = usePlaces([...tasks.slice(0, shown), ...news]);
  return (
    <>
      <Section title={say('inbox.tasks')}>
        {error && <Fault error={error} again={again} />}
        {!answer && !error && <Waiting lines={2} />}
        {answer && tasks.length === 0 && <Emptiness title={say('inbox.noTasks')} />}
        {tasks.length > 0 && (
          <Rows of={tasks.slice(0, shown)}>{(task) => <TaskRow of={task} to={placeOf(task)} />}</Rows>
        )}
        {tasks.length > shown && <p>{say('inbox.more', { number: tasks.length - shown })}</p>}
      </Section>
      {answer && news.length > 0 && (
        <Section
          title={say('inbox.notifications')}
          aside={say('inbox.unread', { number: answer.notifications.totalCount })}
        >
          <Rows of={news}>{(one) => <NotificationRow of={one} to={placeOf(one)} />}</Rows>
        </Section>
      )}
    </>
  );
}
