import type { IncomingHttpHeaders } from 'node:http';
import { Language } from '@fupin/schema';
import type { Response } from 'express';
import Negotiator from 'negotiator';

const isKnown = (text: string | undefined): text is Language => text !== undefined && Object.hasOwn(Language, text);

/**
 * The language in which somebody is refused: the first that they name in `Accept-Language`, as `zh-CN` names Chinese,
 * else that of their account, else English. `*` names none.
 */
export function askerLanguage(headers: IncomingHttpHeaders, account?: { locale: string }): Language {
  return namedIn(headers) ?? (isKnown(account?.locale) ? account.locale : 'en');
}

function namedIn(headers: IncomingHttpHeaders): Language | undefined {
  if (headers['accept-language'] === undefined) return undefined;
  const wished = new Negotiator({ headers }).languages().map((tag) => tag.split('-')[0]?.toLowerCase());
  return wished.find(isKnown);
}

/** The language of whoever a response goes to; their account speaks where it is known by then. */
export const languageOf = ({ req, locals }: Response): Language =>
  askerLanguage(req.headers, (locals['viewer'] ?? locals['holder']) as { locale: string } | undefined);
