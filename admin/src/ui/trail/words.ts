import type { Phrases } from '../../providers/i18n/phrase.ts';

/** Said of the trail of a record. */
export const trailWords = {
  title: ['操作记录', 'Trail', 'Historique'],
  hint: [
    '谁、何时、以什么身份、改了什么；被拒绝的尝试也在其中。',
    'Who changed what, when and in which role; what was refused stands here too.',
    'Qui a changé quoi, quand et dans quel rôle ; les refus y figurent aussi.',
  ],
  hidden: ['不显示', 'not shown', 'non affiché'],
  open: ['展开操作记录', 'Open the trail', 'Ouvrir l’historique'],
  close: ['收起操作记录', 'Close the trail', 'Fermer l’historique'],
  empty: ['没有操作记录', 'Nothing is in the trail', 'L’historique est vide'],
  more: ['只显示最近 50 条', 'The latest 50 are shown', 'Les 50 derniers sont affichés'],
  system: ['系统', 'The system', 'Le système'],
  stranger: [
    '未登录的人，对此账户',
    'somebody not signed in, at this account',
    'une personne non connectée, sur ce compte',
  ],
  from: ['来自 %{address}', 'from %{address}', 'depuis %{address}'],
  nothing: ['空', 'nothing', 'rien'],
  field: ['字段', 'Field', 'Champ'],
  before: ['原值', 'Before', 'Avant'],
  after: ['新值', 'After', 'Après'],
  reason: ['理由：%{reason}', 'Why: %{reason}', 'Motif : %{reason}'],
} as const satisfies Phrases;
