import type { Phrases } from './phrase.ts';

/** What every figure and record may carry. */
export const figureTerms = {
  Modality: {
    ACTUAL: ['实际', 'Actual', 'Réel'],
    EXPECTED: ['预期', 'Expected', 'Attendu'],
    TARGET: ['目标', 'Target', 'Cible'],
    PLANNED: ['计划', 'Planned', 'Prévu'],
    PLEDGED: ['认捐', 'Pledged', 'Promis'],
    POTENTIAL: ['可能', 'Potential', 'Potentiel'],
    CONDITIONAL: ['有条件', 'Conditional', 'Conditionnel'],
    PROPOSED: ['拟议', 'Proposed', 'Proposé'],
  },
  Basis: {
    STOCK: ['时点数', 'At a moment', 'À un moment'],
    FLOW: ['期间数', 'During a period', 'Sur une période'],
    CUMULATIVE: ['累计数', 'Cumulative', 'Cumulé'],
    RATE: ['比率', 'Rate', 'Taux'],
  },
  Origin: {
    PUBLIC_SOURCE: ['公开来源', 'Public source', 'Source publique'],
    FILED: ['系统填报', 'Filed here', 'Déposé ici'],
  },
} as const satisfies Phrases;

export const qualifiers = {
  EXACT: ['%{figure}', '%{figure}', '%{figure}'],
  ABOUT: ['约 %{figure}', 'about %{figure}', 'environ %{figure}'],
  MORE_THAN: ['超过 %{figure}', 'more than %{figure}', 'plus de %{figure}'],
  AT_LEAST: ['至少 %{figure}', 'at least %{figure}', 'au moins %{figure}'],
  LESS_THAN: ['不到 %{figure}', 'less than %{figure}', 'moins de %{figure}'],
  AT_MOST: ['至多 %{figure}', 'at most %{figure}', 'au plus %{figure}'],
  ORDER_OF_MAGNITUDE: ['数量级为 %{figure}', 'of the order of %{figure}', 'de l’ordre de %{figure}'],
  UNKNOWN: ['%{figure}（精度未说明）', '%{figure} (how exact is not stated)', '%{figure} (précision non indiquée)'],
} as const satisfies Phrases;

export const units = {
  PERSON: ['人', 'person |||| people', 'personne |||| personnes'],
  HOUSEHOLD: ['户', 'household |||| households', 'foyer |||| foyers'],
  COUNTY: ['个县', 'county |||| counties', 'district |||| districts'],
  PREFECTURE: ['个地级市', 'prefecture |||| prefectures', 'préfecture |||| préfectures'],
  PROVINCE: ['个省', 'province |||| provinces', 'province |||| provinces'],
  VILLAGE: ['个村', 'village |||| villages', 'village |||| villages'],
  ENTERPRISE: ['家企业', 'enterprise |||| enterprises', 'entreprise |||| entreprises'],
  MEAL: ['份餐', 'meal |||| meals', 'repas |||| repas'],
  HEAD: ['只（头）', 'head |||| head', 'tête |||| têtes'],
  PIECE: ['件', 'piece |||| pieces', 'pièce |||| pièces'],
  VIDEO: ['条视频', 'video |||| videos', 'vidéo |||| vidéos'],
  FOLLOWER: ['名粉丝', 'follower |||| followers', 'abonné |||| abonnés'],
  REQUEST: ['条求助', 'request |||| requests', 'demande |||| demandes'],
  STORE: ['家门店', 'store |||| stores', 'magasin |||| magasins'],
  SESSION: ['场', 'session |||| sessions', 'séance |||| séances'],
  PRODUCT: ['种产品', 'product |||| products', 'produit |||| produits'],
  PROJECT: ['个项目', 'project |||| projects', 'projet |||| projets'],
  FUND: ['只基金', 'fund |||| funds', 'fonds |||| fonds'],
  PLATFORM: ['个平台', 'platform |||| platforms', 'plateforme |||| plateformes'],
  JOB: ['个岗位', 'job |||| jobs', 'emploi |||| emplois'],
  TRAINEE: ['名学员', 'trainee |||| trainees', 'stagiaire |||| stagiaires'],
  TRANSACTION: ['笔交易', 'transaction |||| transactions', 'transaction |||| transactions'],
  TONNE: ['吨', 'tonne |||| tonnes', 'tonne |||| tonnes'],
  KG: ['千克', 'kg |||| kg', 'kg |||| kg'],
  CNY: ['人民币', 'yuan |||| yuan', 'yuan |||| yuans'],
  USD: ['美元', 'US dollar |||| US dollars', 'dollar américain |||| dollars américains'],
  PERCENT: ['%', 'percent |||| percent', 'pour cent |||| pour cent'],
  RATIO: ['比率', 'ratio |||| ratio', 'rapport |||| rapport'],
  DAY: ['天', 'day |||| days', 'jour |||| jours'],
  MONTH: ['个月', 'month |||| months', 'mois |||| mois'],
  YEAR: ['年', 'year |||| years', 'an |||| ans'],
  HOUR: ['小时', 'hour |||| hours', 'heure |||| heures'],
} as const satisfies Phrases;
