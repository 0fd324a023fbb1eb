import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const UserState = vocabulary('UserState', 'Whether a user may sign in.', ['INVITED', 'ACTIVE', 'DISABLED']);
export type UserState = CodeOf<typeof UserState>;

export const PasswordLinkKind = vocabulary('PasswordLinkKind', 'What somebody chooses a password for.', [
  'INVITATION',
  'RESET',
]);
export type PasswordLinkKind = CodeOf<typeof PasswordLinkKind>;

export const TokenScope = vocabulary('TokenScope', 'What a token may do.', {
  READ: 'It asks what its owner may see.',
  WRITE: 'It also does what the roles of its owner allow; reading is part of it.',
});
export type TokenScope = CodeOf<typeof TokenScope>;
