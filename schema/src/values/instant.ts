import { isDay } from './fuzzy-date.ts';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is an instant of a real day with its zone, to the microsecond at most: "2020-10-13T16:49+08:00". */
export const isInstant = (text: string): boolean =>
  instantPattern.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
