import type { Translations } from '../values/translations.ts';

/** What holds of classes and who attends them. */
export const trainingRules = {
  ATTENDANCE_NEEDS_ENROLMENT: {
    en: 'Only who is enrolled in a class can attend its sessions.',
    zh: '只有已报名的人才能签到。',
    fr: 'Seul un inscrit peut assister aux séances.',
  },
  CAPACITY: {
    en: 'A class has no more people enrolled than it has room for; the next one waits.',
    zh: '名额已满，后来者进入候补。',
    fr: 'La formation est complète ; le suivant attend.',
  },
  REPORTED_VS_COUNTED: {
    en: 'Reported and counted attendance differ.',
    zh: '报告人数与登记人数不一致。',
    fr: 'La participation rapportée et celle comptée diffèrent.',
  },
} as const satisfies Record<string, Translations>;
