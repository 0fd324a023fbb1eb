import { meaningOf, RuleCode } from '@fupin/schema';

/** Why something is refused, in Chinese and French; the contract says it in English. */
const translated = {
  TRANSITION_NOT_ALLOWED: ['记录目前的状态不允许这一步。', 'L’état de la fiche ne permet pas cette étape.'],
  PAID_LE_COMMITTED: [
    '任何一天的累计拨付都不得超过当日的承诺额。',
    'À aucune date il ne peut être versé plus que ce qui était engagé.',
  ],
  NO_PAY_ON_PLEDGE: [
    '认捐只是意向，不能据此拨款；须先转为书面承诺。',
    'Rien n’est versé sur une promesse ; elle doit d’abord devenir un engagement.',
  ],
  TRANCHES_LE_COMMITMENT: ['各批次之和不得超过承诺额。', 'La somme des tranches ne peut dépasser l’engagement.'],
  TRANCHE_CONDITIONS: [
    '还有未满足的条件，不能拨付这一批次。',
    'Une tranche n’est pas versée tant qu’une condition n’est pas remplie.',
  ],
  POSTED_IMMUTABLE: [
    '已入账的记录不能修改，只能冲正后重新入账。',
    'Une écriture comptabilisée ne se modifie pas ; on la contre-passe et on en crée une autre.',
  ],
  SPENT_LE_RECEIVED: ['支出不得超过收到的金额。', 'Un bénéficiaire ne dépense pas plus qu’il n’a reçu.'],
  ALLOCATION_LE_COMMITMENT: ['分配之和不得超过承诺额。', 'La somme des affectations ne peut dépasser l’engagement.'],
  ONE_CURRENCY_SUMS: [
    '不同币种的金额不能相加或比较。',
    'Des montants de devises différentes ne s’additionnent ni ne se comparent.',
  ],
  IN_KIND_NOT_CASH: [
    '未估值的实物没有货币价值，也不是零。',
    'Un don en nature non évalué n’a pas de valeur monétaire, pas même zéro.',
  ],
  PASS_THROUGH_ONCE: ['转拨的资金只计一次。', 'L’argent transmis n’est compté qu’une fois.'],
  REVERSED_ONCE: [
    '一笔记录只能冲正一次，冲正记录不能再冲正。',
    'Une écriture se contre-passe une seule fois, une contre-passation jamais.',
  ],
  NOT_YET: ['日期还没有到，不能入账。', 'Un mouvement d’argent ne compte qu’une fois son jour venu.'],
  APPROVED_VERSION_IMMUTABLE: [
    '已提交的版本不能修改，请在下一版本中修改。',
    'Une version soumise ne se modifie pas ; on modifie la suivante.',
  ],
  ONE_VERSION_IN_FORCE: ['同一计划只能有一个生效版本。', 'Une seule version d’un plan est en vigueur.'],
  SOD_CONTRIBUTED: [
    '不能审批自己写过或改过的内容，也不能两步都由同一人审批。',
    'Nul ne décide de ce qu’il a lui-même écrit ou modifié, ni aux deux étapes.',
  ],
  ONE_VERSION_AT_WORK: [
    '同一计划同时只能有一个正在编制或审批的版本。',
    'Un plan n’a qu’une version en cours à la fois.',
  ],
  PLAN_UNFINISHED: [
    '提交前须写明基本情况、帮扶措施和目标。',
    'Avant d’être soumis, un plan dit la situation, les mesures et les cibles.',
  ],
  FINDINGS_OPEN: ['还有未解决的问题，不能关闭检查。', 'Un suivi n’est clos que lorsque aucun constat n’est ouvert.'],
  NOT_ONESELF: [
    '不能给自己授权，也不能停用自己的账户。',
    'Nul ne s’attribue un rôle ni ne met fin à son propre compte.',
  ],
  ADMIN_NEEDS_TWO: [
    '授权须由另一位在任的管理员确认后生效；重置有角色的人的密码也须两位在任的管理员；仅有的另一位管理员不能被终止。',
    'Un rôle vaut dès qu’un second administrateur en fonction le confirme, et le mot de passe de qui en tient un se réinitialise à deux ; nul ne met fin au seul autre administrateur.',
  ],
  FIRST_ROLE_NEEDS_LINK: [
    '确认第一个角色时，须有另一位管理员给出、本人尚未打开的链接：请另一位管理员重置密码，给出新链接。',
    'Un premier rôle se confirme tant qu’un lien donné par un autre administrateur attend la personne : qu’il en donne un en réinitialisant le mot de passe.',
  ],
  ROLE_GIVEN_ONCE: ['此人在同一范围内已有这一角色。', 'Cette personne a déjà ce rôle dans ce périmètre à ces dates.'],
  LAST_ADMIN: ['不能终止或停用最后一位管理员。', 'Nul ne met fin au dernier administrateur ni ne le désactive.'],
  RETURN_NEEDS_REASON: ['退回或否决须说明理由。', 'Qui renvoie ou rejette une version dit pourquoi.'],
  TARGET_NEEDS_BASELINE: [
    '百分比目标须写明是谁的百分比。',
    'Une cible en pour cent dit de quoi elle est le pourcentage.',
  ],
  COHORT_COUNT: ['同批计划数不得超过报告的县数。', 'Une cohorte n’a pas plus de plans que de districts rapportés.'],
  ATTENDANCE_NEEDS_ENROLMENT: ['只有已报名的人才能签到。', 'Seul un inscrit peut assister aux séances.'],
  CAPACITY: ['名额已满，后来者进入候补。', 'La formation est complète ; le suivant attend.'],
  REPORTED_VS_COUNTED: ['报告人数与登记人数不一致。', 'La participation rapportée et celle comptée diffèrent.'],
  NET_IS_GROSS_LESS_REFUNDS: [
    '净销售额等于总销售额减退款。',
    'Les ventes nettes sont les ventes brutes moins les remboursements.',
  ],
  PRODUCER_LE_NET: ['农户所得不得超过净销售额。', 'Les producteurs ne reçoivent pas plus que les ventes nettes.'],
  NOT_FINAL_BEFORE_SETTLED: [
    '农户收到货款后，销售结果才算最终。',
    'Un résultat de vente n’est définitif qu’une fois les producteurs payés.',
  ],
  REACH_IS_NOT_OUTCOME: ['播放量、粉丝数等不是成果。', 'Vues, abonnés et autres ne sont jamais des résultats.'],
  VERIFIED_NEEDS_EVIDENCE: ['没有证据不能核验。', 'Un résultat n’est vérifié qu’avec des preuves.'],
  VERIFIER_INDEPENDENT: [
    '不能核验自己或本单位报告、参与的内容。',
    'Nul ne vérifie ce qu’il a rapporté ou à quoi il a contribué, ni ce que son organisation a rapporté.',
  ],
  ONLY_ACTUAL_IS_VERIFIABLE: [
    '只有已经发生的才能核验，预期、计划不能。',
    'Seul ce qui a eu lieu peut être vérifié, non ce qui est attendu ou prévu.',
  ],
  SHARES_LE_100: ['份额之和不得超过 100%。', 'Les parts d’un résultat ne dépassent pas 100 %.'],
  SUBSET_LE_WHOLE: ['部分不得大于整体。', 'Une partie n’est pas plus grande que le tout.'],
  AGGREGATION_RULE: [
    '存量不能跨期相加，比率不能相加。',
    'Les stocks ne s’additionnent pas dans le temps, ni jamais les taux.',
  ],
  LIFTED_LE_BASELINE: [
    '脱贫人数超过了贫困人口基数。',
    'Plus de personnes sorties de la pauvreté qu’il n’y avait de pauvres.',
  ],
  EXIT_CHECK: [
    '实际收入须高于现行标准且各项保障齐全，方可脱贫。',
    'Un ménage ne sort de la pauvreté qu’avec un revenu réel supérieur au seuil et toutes les garanties.',
  ],
  PUBLISH_AFTER_SCREEN: ['县里审核之后才能发布求助。', 'Une demande d’aide n’est publiée qu’après examen du district.'],
  FULFIL_LE_ASKED: ['给予的不超过所求的。', 'Une demande d’aide ne reçoit pas plus qu’elle ne demande.'],
  FULFILLED_NEEDS_HOUSEHOLD: ['须由农户确认，求助才算完成。', 'Une demande n’est satisfaite que si le ménage le dit.'],
  NO_PERSONAL_DATA: [
    '捐助者、观察员和企业看不到农户的身份。',
    'Donateurs, observateurs et entreprises ne voient jamais qui est un ménage.',
  ],
  AUDIT_APPEND_ONLY: ['审计记录不能修改。', 'La piste d’audit ne se modifie jamais.'],
  AUDITOR_READS_ONLY: [
    '审计员和观察员只能写自己的底稿。',
    'Auditeurs et observateurs n’écrivent que leurs propres documents.',
  ],
  CLOSED_PERIOD: ['该期间已关账，不能再记录。', 'Rien n’est enregistré dans une période close.'],
  PUBLIC_FACT: [
    '公开来源的事实不能在这里修改。',
    'Ce qui n’est connu que d’une source publique ne se modifie pas ici.',
  ],
  EVERY_FACT_SOURCED: [
    '来自公开来源的每个数字都要注明出处。',
    'Tout chiffre connu d’une source publique cite sa déclaration.',
  ],
} as const satisfies Record<RuleCode, readonly [zh: string, fr: string]>;

const english = meaningOf(RuleCode).meanings;

type Sentence = readonly [zh: string, en: string, fr: string];

const sentenceOf = (code: RuleCode): Sentence => {
  const [zh, fr] = translated[code];
  return [zh, english[code]!, fr];
};

/** The sentence of every code that a refusal can carry. */
export const ruleSentences: Record<string, Sentence> = {
  FORBIDDEN: ['您的角色不能做这件事。', 'Your role does not allow it.', 'Votre rôle ne le permet pas.'],
  ...Object.fromEntries(Object.values(RuleCode).map((code) => [code, sentenceOf(code)])),
};
