import { declareSentences } from '../errors/sentence.ts';

/** Why what was told of a plan or its review is at fault. */
export const sentences = declareSentences({
  year: {
    en: 'A year has four digits, as 2026.',
    zh: '年份为四位数字，如 2026。',
    fr: 'Une année a quatre chiffres, p. ex. 2026.',
  },
  planOfAnother: {
    en: 'It is the plan of another county: choose one of this county.',
    zh: '这是另一个县的计划：请选择本县的计划。',
    fr: 'C’est le plan d’un autre district : choisissez-en un de ce district.',
  },
  noCohort: {
    en: 'Nobody has formed a cohort of that class: form it first, or leave the class out.',
    zh: '还没有人为该培训班建立同批县：请先建立，或不填培训班。',
    fr: 'Personne n’a formé de cohorte de cette formation : formez-la d’abord, ou n’indiquez pas de formation.',
  },
  measureOfAnother: {
    en: 'It is a measure of another plan: choose one of the plan under review.',
    zh: '这是另一个计划的措施：请选择所检查计划的措施。',
    fr: 'C’est une mesure d’un autre plan : choisissez-en une du plan suivi.',
  },
  versionOfAnother: {
    en: 'It is a version of another plan: choose one of this plan.',
    zh: '这是另一个计划的版本：请选择本计划的版本。',
    fr: 'C’est une version d’un autre plan : choisissez-en une de ce plan.',
  },
  noSuchMeasure: {
    en: 'The version has no such measure: choose one of its own.',
    zh: '该版本没有这项措施：请选择它自己的措施。',
    fr: 'La version n’a pas cette mesure : choisissez-en une des siennes.',
  },
  partNeedsId: {
    en: 'A new part needs a UUID of its own, in lower case, as 0198f3a2-7c1e-7b52-9c1d-3f2a4b5c6d7e.',
    zh: '新增内容须有自己的小写 UUID，如 0198f3a2-7c1e-7b52-9c1d-3f2a4b5c6d7e。',
    fr: 'Un nouvel élément a besoin d’un UUID à lui, en minuscules, p. ex. 0198f3a2-7c1e-7b52-9c1d-3f2a4b5c6d7e.',
  },
  sectionSavedMeanwhile: {
    en: 'Somebody else saved this section meanwhile; it is at version {version}.',
    zh: '他人已保存这一部分，目前是第 {version} 版。',
    fr: 'Quelqu’un d’autre a enregistré cette section entre-temps ; elle en est à la version {version}.',
  },
  contentMissing: {
    en: 'The content of the section {section} is missing: give it as "{name}".',
    zh: '缺少 {section} 部分的内容：请填写“{name}”。',
    fr: 'Le contenu de la section {section} manque : donnez-le dans « {name} ».',
  },
  outsideCounty: {
    en: 'It lies outside the county: choose the county or an area within it.',
    zh: '不在本县范围内：请选择本县或其下辖地区。',
    fr: 'C’est hors du district : choisissez le district ou un territoire qui s’y trouve.',
  },
});
