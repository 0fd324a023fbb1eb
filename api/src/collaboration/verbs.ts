import type { Verb } from '../write/verb.ts';
import { commentOnPlanVersion } from './comment-on-plan-version.ts';
import { lookAtPlanVersion } from './look-at-plan-version.ts';
import { readNotification } from './read-notification.ts';

/** What people say to each other of records, and note for themselves. */
export const collaborationVerbs: readonly Verb[] = [commentOnPlanVersion, lookAtPlanVersion, readNotification];
