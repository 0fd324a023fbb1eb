import type { Phrases } from '../providers/i18n/phrase.ts';
import { householdsTerms } from './terms.ts';

/** Everything that the console says of households. */
export const householdsWords = {
  nav: {
    'help-platforms': ['求助平台', 'Help platforms', 'Plateformes d’aide'],
  },
  record: {
    accessChannels: ['使用渠道', 'Reached by', 'Accès par'],
    cities: [
      '%{smart_count} 个市',
      '%{smart_count} city |||| %{smart_count} cities',
      '%{smart_count} ville |||| %{smart_count} villes',
    ],
    launchedOn: ['上线时间', 'Launched', 'Lancement'],
    plannedCategories: ['计划增加的类别', 'Planned categories', 'Catégories prévues'],
    provinces: [
      '%{smart_count} 个省份',
      '%{smart_count} province |||| %{smart_count} provinces',
      '%{smart_count} province |||| %{smart_count} provinces',
    ],
    reportedAndNamed: [
      '据报道 %{reported} 个，已知 %{named} 个：',
      '%{reported} reported, %{named} named:',
      '%{reported} selon la source, %{named} avec leur nom :',
    ],
    rollout: ['推广阶段', 'Rollout', 'Déploiement'],
    rolloutIn: [
      '%{phase}：%{cities}，%{provinces}',
      '%{phase}: %{cities} in %{provinces}',
      '%{phase} : %{cities} dans %{provinces}',
    ],
    subPlatforms: ['子平台', 'Sub-platforms', 'Sous-plateformes'],
  },
  term: householdsTerms,
} as const satisfies Phrases;
