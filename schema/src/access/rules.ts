import type { Translations } from '../values/translations.ts';

/** What nobody does with accounts and roles, or not alone. */
export const accessRules = {
  NOT_ONESELF: {
    en: 'Nobody gives a role to themselves, nor ends their own account.',
    zh: '不能给自己授权，也不能停用自己的账户。',
    fr: 'Nul ne s’attribue un rôle ni ne met fin à son propre compte.',
  },
  ADMIN_NEEDS_TWO: {
    en: 'A role holds once a second administrator in office confirms it, the password of whoever holds one is reset by two, and nobody ends the only other administrator.',
    zh: '授权须由另一位在任的管理员确认后生效；重置有角色的人的密码也须两位在任的管理员；仅有的另一位管理员不能被终止。',
    fr: 'Un rôle vaut dès qu’un second administrateur en fonction le confirme, et le mot de passe de qui en tient un se réinitialise à deux ; nul ne met fin au seul autre administrateur.',
  },
  ROLE_GIVEN_ONCE: {
    en: 'A person has a role within one scope once at a time.',
    zh: '此人在同一范围内、同一时期已有这一角色。',
    fr: 'Cette personne a déjà ce rôle dans ce périmètre à ces dates.',
  },
  FIRST_ROLE_NEEDS_LINK: {
    en: 'A first role is confirmed while a link that another administrator gave waits for the person, who opens it together with the code of the one who confirms: let another administrator give a link by resetting the password.',
    zh: '确认第一个角色时，须有另一位管理员给出、本人尚未打开的链接，本人凭链接和确认人的验证码打开：请另一位管理员重置密码，给出新链接。',
    fr: 'Un premier rôle se confirme tant qu’un lien donné par un autre administrateur attend la personne, qui l’ouvre avec le code de celui qui confirme : qu’un autre administrateur donne un lien en réinitialisant le mot de passe.',
  },
  LAST_ADMIN: {
    en: 'Nobody ends or disables the last administrator.',
    zh: '不能终止或停用最后一位管理员。',
    fr: 'Nul ne met fin au dernier administrateur ni ne le désactive.',
  },
} as const satisfies Record<string, Translations>;
