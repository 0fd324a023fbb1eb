import type { Phrases } from '../providers/i18n/phrase.ts';

export const trainingTerms = {
  TrainingClassState: {
    REPORTED: ['据报道', 'Reported', 'Rapportée'],
    PLANNED: ['已计划', 'Planned', 'Prévue'],
    ENROLLING: ['报名中', 'Enrolling', 'Inscriptions ouvertes'],
    CONFIRMED: ['已确认', 'Confirmed', 'Confirmée'],
    RUNNING: ['进行中', 'Running', 'En cours'],
    COMPLETED: ['已结业', 'Completed', 'Terminée'],
    CANCELLED: ['已取消', 'Cancelled', 'Annulée'],
  },
  EnrolmentState: {
    INVITED: ['已邀请', 'Invited', 'Invité'],
    WAITLISTED: ['候补', 'Waitlisted', 'En attente'],
    ENROLLED: ['已报名', 'Enrolled', 'Inscrit'],
    WITHDRAWN: ['已退出', 'Withdrawn', 'Retiré'],
    COMPLETED: ['已结业', 'Completed', 'A terminé'],
  },
} as const satisfies Phrases;
