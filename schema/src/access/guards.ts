import { declareGuard } from '../declare/guard.ts';
import { readSql } from '../storage/area-sql.ts';
import { RoleGrant } from './role-grant.ts';
import { User } from './user.ts';

declareGuard({
  name: 'guard_last_admin',
  watches: () => [RoleGrant, User],
  when: 'after insert or update or delete',
  sql: readSql('./guard-last-admin.sql', import.meta.url),
});

declareGuard({
  name: 'guard_role_given_once',
  watches: () => [RoleGrant],
  when: 'before insert or update',
  sql: readSql('./guard-role-given-once.sql', import.meta.url),
});

declareGuard({
  name: 'stamp_access_end',
  watches: () => [User],
  when: 'before insert or update',
  sql: readSql('./stamp-access-end.sql', import.meta.url),
});
