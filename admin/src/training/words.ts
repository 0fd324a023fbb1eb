import type { Phrases } from '../providers/i18n/phrase.ts';
import { trainingTerms } from './terms.ts';

/** Everything that the console says of training. */
export const trainingWords = {
  nav: {
    classes: ['培训班', 'Classes', 'Formations'],
  },
  record: {
    acceptedPlans: ['计划已接受的县', 'Counties with an accepted plan', 'Districts au plan accepté'],
    attendance: ['参加人数', 'Attendance', 'Participation'],
    attendanceHint: [
      '报道数与本系统登记数并列，互不覆盖。',
      'What is reported and what is counted here stand side by side.',
      'Le nombre rapporté et le nombre compté ici figurent côte à côte.',
    ],
    capacity: ['名额', 'Capacity', 'Capacité'],
    enrolledHere: ['本系统登记', 'Enrolled here', 'Inscrits ici'],
    heldOn: ['举办时间', 'Held', 'Tenue'],
    host: ['主办方', 'Host', 'Organisateur'],
    namedCounties: ['有名称的县', 'Counties named', 'Districts nommés'],
    nobodyEnrolled: ['本系统没有登记名单', 'nobody is enrolled here', 'personne n’est inscrit ici'],
    planFunnel: ['从培训到计划', 'From the class to a plan', 'De la formation au plan'],
    planFunnelHint: [
      '只统计您能看到的记录；草稿不计。',
      'Counts what you may read; drafts do not count.',
      'Compte ce que vous pouvez lire ; les brouillons ne comptent pas.',
    ],
    plansFromClass: ['由此产生的计划', 'Plans that came of it', 'Plans issus de la formation'],
    reportedAttendance: ['报道人数', 'Reported attendance', 'Participation rapportée'],
    reportedCounties: ['报道涉及县数', 'Counties, as reported', 'Districts, selon la source'],
    reportedPlans: [
      '仅见于公开来源的计划',
      'Plans known from a public source only',
      'Plans connus d’une source publique seulement',
    ],
    subject: ['主题', 'Subject', 'Sujet'],
    submittedPlans: ['已提交计划的县', 'Counties with a submitted plan', 'Districts au plan soumis'],
    unnamedCounties: ['未点名的县', 'Counties not named', 'Districts non nommés'],
    withoutPlan: ['尚无计划的县', 'Counties without a plan', 'Districts sans plan'],
  },
  term: trainingTerms,
} as const satisfies Phrases;
