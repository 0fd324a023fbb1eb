import type { Phrases } from '../providers/i18n/phrase.ts';
import { areasTerms } from './terms.ts';

/** Everything that the console says of areas. */
export const areasWords = {
  nav: {
    counties: ['县', 'Counties', 'Districts'],
    myCounty: ['本县', 'My county', 'Mon district'],
  },
  record: {
    code: ['代码', 'Code', 'Code'],
    designation: ['贫困县身份', 'Poor county list', 'Liste des districts pauvres'],
    endReason: ['退出原因', 'Reason', 'Motif'],
    endedOn: ['退出', 'left', 'sorti'],
    everDesignated: ['曾列入名单', 'Ever on the list', 'Déjà sur la liste'],
    leftBatch: ['退出批次', 'Left (batch year)', 'Sortie (année du lot)'],
    list: ['名单', 'List', 'Liste'],
    listedAs: ['名单用名', 'Listed as', 'Inscrit comme'],
    province: ['省份', 'Province', 'Province'],
    startedOn: ['列入时间', 'Listed from', 'Inscrit depuis'],
    within: ['所属', 'Within', 'Dans'],
  },
  term: areasTerms,
} as const satisfies Phrases;
