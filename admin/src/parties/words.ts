import type { Phrases } from '../providers/i18n/phrase.ts';
import { partiesTerms } from './terms.ts';
import { partiesVerbs } from './verbs.ts';

/** Everything that the console says of parties. */
export const partiesWords = {
  nav: {
    organizations: ['机构', 'Organizations', 'Organisations'],
    programs: ['项目', 'Programs', 'Programmes'],
  },
  record: {
    abbreviation: ['简称', 'Abbreviation', 'Sigle'],
    country: ['国家', 'Country', 'Pays'],
    inKindIsNotCash: [
      '实物不计入现金；未估值就是没有价值数，不是零。',
      'Gifts in kind are not cash; not valued means no value, not zero.',
      'Les dons en nature ne sont pas de l’argent ; non évalué ne veut pas dire zéro.',
    ],
    objectives: ['目的', 'Objectives', 'Objectifs'],
    parent: ['上级机构', 'Part of', 'Rattachée à'],
    partOf: ['所属项目', 'Part of', 'Fait partie de'],
    partnerships: ['合作关系', 'Partnerships', 'Partenariats'],
    publications: ['发布的文件', 'Publications', 'Publications'],
    scope: ['范围', 'Scope', 'Portée géographique'],
    services: ['服务', 'Services', 'Services'],
    status: ['进展', 'Status', 'Avancement'],
    targetGroups: ['帮扶对象', 'Whom it serves', 'Public visé'],
    uscc: ['统一社会信用代码', 'Unified social credit code', 'Code unifié de crédit social'],
  },
  term: partiesTerms,
  verb: partiesVerbs,
} as const satisfies Phrases;
