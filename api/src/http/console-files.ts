import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { Router, type RequestHandler } from 'express';
import { acceptedEncoding } from './accepted-encoding.ts';
import { notFound } from './refuse.ts';

const built = fileURLToPath(new URL('../../../admin/dist', import.meta.url));

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  webmanifest: 'application/manifest+json',
};

const suffixes = { br: 'br', gzip: 'gz' } as const;

/**
 * The built console. Files whose name has a hash of their content are kept for a year; the others are asked for anew
 * each time by their etag. What the build compressed goes out so. Who opens any other address in a browser is led to the
 * screen of that name, whose address begins with "#".
 */
export function consoleFiles(): Router {
  const router = Router();
  router.use(findCompressed);
  router.use('/assets', express.static(`${built}/assets`, { redirect: false, setHeaders: keepForAYear }), notFound);
  router.use(express.static(built, { setHeaders: (response) => response.set('cache-control', 'no-cache') }));
  router.use(leadToScreen);
  return router;
}

const keepForAYear = (response: express.Response) =>
  response.set('cache-control', `public, max-age=${365 * 24 * 60 * 60}, immutable`);

const leadToScreen: RequestHandler = (request, response, next) => {
  const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
  if (!wantsPage || request.path === '/' || request.path.includes('.')) return next();
  response.set('cache-control', 'no-store').redirect(302, `/#${request.originalUrl.replace(/^\/+/, '/')}`);
};

/** Leads to the compressed twin of a file, where there is one and the client takes it. */
const findCompressed: RequestHandler = (request, response, next) => {
  const path = request.path === '/' ? '/index.html' : request.path;
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  if (type === undefined || !/^[\w./-]+$/.test(path) || path.includes('..')) return next();
  response.vary('accept-encoding');
  const encoding = acceptedEncoding(request);
  const twin = encoding && `${path}.${suffixes[encoding]}`;
  if (!twin || !existsSync(`${built}${twin}`)) return next();
  response.set({ 'content-encoding': encoding, 'content-type': type });
  request.url = twin;
  next();
};
