import { Notification, oneself } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const readNotification = verb({
  name: 'readNotification',
  description: 'Notes that who was told of something has read it.',
  on: Notification,
  by: [oneself('user_id')],
  run(notification, _input, { now }) {
    notification.readAt ??= now;
  },
});
