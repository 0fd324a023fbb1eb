import type pg from 'pg';
import { openAccount, type SignIn } from '../access/sign-in.ts';
import { demoPassword, demoPeople, type DemoPerson } from './demo-people.ts';
import { referenceId } from '../load/identity.ts';

/** Makes the demo people, their roles and their accounts; those who are there stay as they are. */
export async function loadDemoPeople(owner: pg.Client, signIn: SignIn): Promise<void> {
  await owner.query(`select set_config('app.verb', 'loadDemoWorld', false)`);
  for (const person of demoPeople) {
    const id = referenceId('User', person.email);
    await owner.query(
      `insert into app_user (id, email, display_name, locale, state, demo) values ($1, $2, $3, $4, 'ACTIVE', true) on conflict do nothing`,
      [id, person.email, person.name, person.locale],
    );
    await grantRole(owner, id, person);
    await openAccount(signIn, { id, email: person.email, name: person.name, password: demoPassword });
  }
}

async function grantRole(
  owner: pg.Client,
  userId: string,
  { email, role, organization, county }: DemoPerson,
): Promise<void> {
  await owner.query(
    `insert into role_grant (id, user_id, role, organization_id, area_id, starts_on, demo)
     values ($1, $2, $3, $4, (select id from area where code = $5), '2017-01-01', true) on conflict do nothing`,
    [
      referenceId('RoleGrant', email),
      userId,
      role,
      organization ? referenceId('Organization', organization) : null,
      county ?? null,
    ],
  );
}
