import type { Phrases } from '../providers/i18n/phrase.ts';
import { sourcesTerms } from './terms.ts';

/** Everything that the console says of sources. */
export const sourcesWords = {
  nav: {
    documents: ['来源文件', 'Sources', 'Sources'],
    statements: ['来源陈述', 'Statements', 'Déclarations'],
  },
  sources: {
    open: ['来源', 'Sources', 'Sources'],
    openOf: ['来源：%{name}', 'Sources of %{name}', 'Sources : %{name}'],
    none: [
      '这条记录没有关联任何来源。',
      'No source is linked to this record.',
      'Aucune source n’est liée à cette fiche.',
    ],
    said: ['%{who}说', 'said %{who}', 'dit %{who}'],
    label: ['（原文仅如此称呼）', '(the source gives this name only)', '(la source ne donne que ce nom)'],
    asserted: ['由%{who}陈述', 'asserted by %{who}', 'affirmé par %{who}'],
    documentItself: ['文件自述', 'The document itself', 'Le document lui-même'],
    selfReported: ['自我报告', 'Self-reported', 'Auto-déclaré'],
    correction: ['勘误', 'Correction', 'Correction'],
    note: ['说明', 'Note', 'Note'],
    about: ['关于：%{field}', 'about: %{field}', 'à propos de : %{field}'],
    published: ['发表于', 'published', 'publié'],
  },
  term: sourcesTerms,
} as const satisfies Phrases;
