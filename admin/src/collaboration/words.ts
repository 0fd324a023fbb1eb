import type { Phrases } from '../providers/i18n/phrase.ts';
import { collaborationTerms } from './terms.ts';

/** Everything that the console says of tasks and notices. */
export const collaborationWords = {
  inbox: {
    due: ['%{date}前', 'by %{date}', 'avant le %{date}'],
    overdue: ['已逾期，应于%{date}前', 'overdue since %{date}', 'en retard depuis le %{date}'],
    since: ['自%{date}起', 'since %{date}', 'depuis le %{date}'],
    read: ['标为已读', 'Mark as read', 'Marquer comme lu'],
    readWhat: ['标为已读：%{what}', 'Mark as read: %{what}', 'Marquer comme lu : %{what}'],
    happened: ['已%{act}', 'Done: %{act}', 'Fait : %{act}'],
    event: {
      submitPlanVersion: [
        '一份计划已提交，等待签批',
        'A plan was submitted for sign-off',
        'Un plan est soumis pour visa',
      ],
      signOffPlanVersion: [
        '一份计划已由县签批',
        'A plan was signed off by the county',
        'Un plan est visé par le district',
      ],
      acceptPlanVersion: [
        '计划已被企业接受，开始生效',
        'The plan was accepted and is in force',
        'Le plan est accepté et en vigueur',
      ],
      returnPlanVersion: ['计划被退回，请修改', 'The plan was returned', 'Le plan est renvoyé'],
      rejectPlanVersion: ['计划被否决', 'The plan was rejected', 'Le plan est rejeté'],
      commitPledge: [
        '一笔认捐已转为书面承诺',
        'A pledge became a commitment',
        'Une promesse est devenue un engagement',
      ],
      addTrancheCondition: [
        '一个批次增加了条件',
        'A condition was added to a tranche',
        'Une condition est ajoutée à une tranche',
      ],
      makeTrancheReady: [
        '一个批次等待批准',
        'A tranche is ready for approval',
        'Une tranche est prête à être approuvée',
      ],
      approveTranche: ['一个批次已批准，可以拨付', 'A tranche was approved for payment', 'Une tranche est approuvée'],
      submitTrancheCondition: ['一项条件已提交，等待审定', 'A condition was handed in', 'Une condition est soumise'],
      decideTrancheCondition: ['一项条件已审定', 'A condition was judged', 'Une condition est jugée'],
      postLedgerEntry: ['一笔资金已入账', 'Money was posted', 'Une écriture est comptabilisée'],
      confirmReceipt: ['县里已确认到账', 'The county confirmed receipt', 'Le district a confirmé la réception'],
      scheduleReview: ['安排了一次检查', 'A review was scheduled', 'Un suivi est planifié'],
      raiseFinding: ['检查中提出了问题', 'A finding was raised', 'Un constat est relevé'],
      resetPassword: [
        '您的密码被管理员重置，当时的登录和令牌都已失效',
        'Administrators reset your password; sessions and tokens ended then',
        'Des administrateurs ont réinitialisé votre mot de passe ; sessions et jetons ont pris fin',
      ],
      addPasskey: [
        '您的账户增加了一个通行密钥',
        'A passkey was added to your account',
        'Une clé d’accès a été ajoutée',
      ],
      removePasskey: [
        '您的一个通行密钥已移除',
        'A passkey of yours was removed',
        'Une de vos clés d’accès a été retirée',
      ],
      confirmRoleGrant: ['您得到了一个角色', 'A role was given to you', 'Un rôle vous a été attribué'],
      endRoleGrant: ['您的一个角色已终止', 'A role of yours was ended', 'Un de vos rôles a pris fin'],
      respondToFinding: ['一个问题已有回应', 'A finding was answered', 'Un constat a reçu une réponse'],
    },
  },
  term: collaborationTerms,
  verb: {
    readNotification: ['标为已读', 'Mark as read', 'Marquer comme lu'],
  },
} as const satisfies Phrases;
