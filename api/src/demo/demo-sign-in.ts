import { Router } from 'express';
import { demoPassword, demoPeople } from './demo-people.ts';
import { onlyMethods, refuse } from '../http/refuse.ts';
import { accountBody } from '../access/account-body.ts';
import { log, sendCookies, served, signInHeaders, type Accounts } from '../access/account-frame.ts';
import { clientAddress, maskedAddress } from '../http/client-address.ts';
import { sentences } from './sentences.ts';

/** Lets the people of the demonstration world in by a click: who they are, and a session for one of them. */
export function demoSignIn({ signIn, trustedProxies }: Accounts): Router {
  const router = Router();
  const people = demoPeople.map(({ email, name, role, place }) => ({ email, name, role, place }));
  router
    .route('/people')
    .get((_request, response) => void response.json(people))
    .all(onlyMethods('GET', 'HEAD'));
  router.use(accountBody(1_000));
  router
    .route('/sign-in')
    .post(
      served(async (request, response) => {
        const email = demoPeople.find((person) => person.email === request.body?.email)?.email;
        if (!email) return refuse(response, 404, 'NOT_FOUND', sentences.noSuchPerson);
        const address = clientAddress(request, trustedProxies);
        const body = { email, password: demoPassword };
        const headers = signInHeaders(request, address);
        const answer = await signIn.lane.run(() => signIn.auth.api.signInEmail({ body, headers, asResponse: true }));
        if (!answer.ok) return refuse(response, 401, 'SIGN_IN_REFUSED', sentences.ownPassword);
        const { user } = (await answer.json()) as { user?: { id: string } };
        if (!user) return refuse(response, 401, 'SIGN_IN_REFUSED', sentences.ownFactor);
        await log(signIn, 'signIn', user.id, { from: maskedAddress(address) });
        sendCookies(response, answer);
        response.json({ email });
      }),
    )
    .all(onlyMethods('POST'));
  return router;
}
