import type { Phrases } from '../providers/i18n/phrase.ts';

/** Said around what waits and what happened. */
export const inboxWords = {
  inbox: {
    tasks: ['待办', 'Waiting for you', 'En attente de vous'],
    noTasks: ['目前没有待办', 'Nothing waits for you', 'Rien ne vous attend'],
    more: ['另有 %{number} 件', '%{number} more', '%{number} de plus'],
    notifications: ['新消息', 'News', 'Nouvelles'],
    unread: ['未读 %{number} 条', '%{number} unread', '%{number} non lues'],
  },
} as const satisfies Phrases;
