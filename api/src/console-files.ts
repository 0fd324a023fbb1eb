import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const built = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** The built console; files whose name has a hash of their content are kept for a year. */
export function consoleFiles(): Router {
  const router = Router();
  router.use('/assets', express.static(`${built}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(built, { cacheControl: false }));
  return router;
}
