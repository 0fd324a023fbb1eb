import type { Phrases } from '../providers/i18n/phrase.ts';

export const areasTerms = {
  AreaLevel: {
    NATION: ['国家', 'Nation', 'Pays'],
    PROVINCE: ['省级', 'Province', 'Province'],
    PREFECTURE: ['地级', 'Prefecture', 'Préfecture'],
    COUNTY: ['县级', 'County', 'District (xian)'],
    TOWNSHIP: ['乡级', 'Township', 'Canton'],
    VILLAGE: ['村级', 'Village', 'Village'],
  },
  DesignationScheme: {
    NATIONAL_POVERTY_COUNTY: ['国家级贫困县', 'National-level poor county', 'District pauvre de niveau national'],
    DEEPLY_POOR_COUNTY: ['深度贫困县', 'Deeply poor county', 'District très pauvre'],
    POOR_VILLAGE: ['贫困村', 'Poor village', 'Village pauvre'],
  },
  DesignationEndReason: {
    OFFICIALLY_DELISTED: ['正式摘帽', 'Officially delisted', 'Retiré officiellement de la liste'],
    ABOLISHED: ['行政区撤销', 'Area abolished', 'Territoire supprimé'],
  },
  BaselineState: {
    REPORTED: ['据报道', 'Reported', 'Rapporté'],
    CONFIRMED: ['已核实', 'Confirmed', 'Confirmé'],
  },
} as const satisfies Phrases;
