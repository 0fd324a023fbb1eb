import { declareGuard } from '../kit/guard.ts';
import { isInForce } from './in-force.ts';
import { sessionUser } from '../kit/session.ts';
import { RoleGrant } from './role-grant.ts';
import { User } from './user.ts';

const isOfAdministrator = (grant: string) =>
  `${grant}.role = 'ADMIN' and ${grant}.organization_id is null and ${grant}.area_id is null and ${isInForce(grant)}`;

/**
 * Nobody ends the last administrator, and no administrator leaves themselves alone in office by ending another: whoever
 * has to go while there are only two goes once a third is confirmed, or made on the server itself.
 */
declareGuard({
  name: 'guard_last_admin',
  watches: () => [RoleGrant, User],
  when: 'after insert or update or delete',
  declare: `was jsonb := to_jsonb(OLD); person uuid; remaining integer;`,
  body: `
    if TG_OP = 'INSERT' then return null; end if;
    if TG_TABLE_NAME = 'role_grant' then
      if not exists (select from jsonb_populate_record(null::role_grant, was) it where ${isOfAdministrator('it')}) then return null; end if;
      person := OLD.user_id;
    else
      if was ->> 'state' <> 'ACTIVE' or TG_OP = 'UPDATE' and to_jsonb(NEW) ->> 'state' = 'ACTIVE'
        or not exists (select from role_grant it where it.user_id = OLD.id and ${isOfAdministrator('it')}) then return null; end if;
      person := OLD.id;
    end if;
    -- Of two who end each other one waits, and then finds the other gone.
    perform pg_advisory_xact_lock(hashtext('administrators'));
    select count(distinct it.user_id) into remaining from role_grant it
      join app_user on app_user.id = it.user_id and app_user.state = 'ACTIVE'
      where it.user_id <> person and ${isOfAdministrator('it')};
    if remaining > 1 or exists (select from role_grant it join app_user on app_user.id = it.user_id and app_user.state = 'ACTIVE'
      where it.user_id = person and ${isOfAdministrator('it')}) then return null; end if;
    if remaining = 0 then perform refuse('LAST_ADMIN'); end if;
    if person <> ${sessionUser} then perform refuse('ADMIN_NEEDS_TWO'); end if;`,
});

/** The same role within the same scope is given once for a day; whoever ends before the next begins may have both. */
declareGuard({
  name: 'guard_role_given_once',
  watches: () => [RoleGrant],
  when: 'before insert or update',
  body: `
    if TG_OP = 'UPDATE' and (NEW.user_id, NEW.role, NEW.starts_on, NEW.ended_at is null) is not distinct from (OLD.user_id, OLD.role, OLD.starts_on, OLD.ended_at is null)
      or NEW.ended_at is not null then return NEW; end if;
    perform pg_advisory_xact_lock(hashtextextended('roles of ' || NEW.user_id, 0));
    if exists (select from role_grant it where it.id <> NEW.id and it.user_id = NEW.user_id and it.role = NEW.role and it.ended_at is null
      and (it.organization_id, it.area_id, it.program_id) is not distinct from (NEW.organization_id, NEW.area_id, NEW.program_id)
      and daterange(it.starts_on, it.ends_on, '[]') && daterange(NEW.starts_on, NEW.ends_on, '[]'))
    then perform refuse('ROLE_GIVEN_ONCE'); end if;
    return NEW;`,
});
