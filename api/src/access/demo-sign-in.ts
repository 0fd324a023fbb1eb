import express, { Router } from 'express';
import { demoPassword, demoPeople } from '../load/demo-people.ts';
import type { SignIn } from './sign-in.ts';

/** Lets the people of the demonstration world in by a click: who they are, and a session for one of them. */
export function demoSignIn({ auth }: SignIn): Router {
  const router = Router();
  router.get(
    '/people',
    (_request, response) =>
      void response.json(demoPeople.map(({ email, name, role, place }) => ({ email, name, role, place }))),
  );
  router.post('/sign-in', express.json({ limit: '1kb' }), async (request, response) => {
    const email = demoPeople.find((person) => person.email === request.body?.email)?.email;
    if (!email)
      return void response
        .status(404)
        .json({ errors: [{ message: 'No such demo person.', extensions: { code: 'NOT_FOUND' } }] });
    const signedIn = await auth.api.signInEmail({ body: { email, password: demoPassword }, asResponse: true });
    response.setHeaders(signedIn.headers);
    response.status(signedIn.status).json({ email });
  });
  return router;
}
