import type { Language } from '@fupin/schema';
import type { Catalogue } from './phrase.ts';

const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  zh: () => import('virtual:catalogue/zh'),
  en: () => import('virtual:catalogue/en'),
  fr: () => import('virtual:catalogue/fr'),
};

/** Everything that the console says in one language, read when it is first needed. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => (await catalogues[language]()).default;
