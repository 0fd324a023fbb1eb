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
  record: {
    address: ['网址', 'Address', 'Adresse'],
    asserting: ['陈述方', 'Stands behind it', 'Qui l’affirme'],
    author: ['作者', 'Author', 'Auteur'],
    claimType: ['陈述类型', 'What it does', 'Nature'],
    confidence: ['可信程度', 'Confidence', 'Fiabilité'],
    contentHash: ['内容校验值（SHA-256）', 'Content hash (SHA-256)', 'Empreinte (SHA-256)'],
    dateline: ['电头', 'Dateline', 'Lieu de rédaction'],
    document: ['来源文件', 'Document', 'Document'],
    figure: ['所述数字', 'Figure', 'Chiffre'],
    pagesHeld: ['收存页数', 'Pages held', 'Pages conservées'],
    pagesHeldOf: ['共 %{all} 页，收存 %{held} 页', '%{held} of %{all}', '%{held} sur %{all}'],
    precisionOf: ['更精确地说明', 'Gives more finely', 'Précise'],
    publishedOn: ['发表时间', 'Published', 'Publication'],
    publisher: ['发布方', 'Publisher', 'Éditeur'],
    quote: ['原句', 'Quote', 'Citation'],
    restsOnIt: ['以此为依据的记录', 'What rests on it', 'Ce qui s’appuie dessus'],
    rights: ['版权说明', 'Rights', 'Droits'],
    saidOn: ['说话时间', 'Said', 'Dit'],
    section: ['版面', 'Section', 'Rubrique'],
    speaker: ['说话人', 'Speaker', 'Locuteur'],
    speakerResolution: ['说话人身份', 'Whether we know who spoke', 'Identité du locuteur'],
    statement: ['来源陈述 · %{locator}', 'Statement · %{locator}', 'Déclaration · %{locator}'],
  },
  term: sourcesTerms,
} as const satisfies Phrases;
