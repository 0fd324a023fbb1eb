import type { Phrases } from '../providers/i18n/phrase.ts';

/** Said around what waits and what happened. */
export const inboxWords = {
  inbox: {
    tasks: ['待办', 'Waiting for you', 'En attente de vous'],
    noTasks: ['目前没有待办', 'Nothing waits for you', 'Rien ne vous attend'],
    more: ['另有 %{number} 件', '%{number} more', '%{number} de plus'],
    notifications: ['新消息', 'News', 'Nouvelles'],
    unread: [
      '未读 %{smart_count} 条',
      '%{smart_count} unread |||| %{smart_count} unread',
      '%{smart_count} non lue |||| %{smart_count} non lues',
    ],
  },
} as const satisfies Phrases;
