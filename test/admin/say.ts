import type { Language } from '@fupin/schema';
import type { Say } from '../../admin/src/console/format/say.ts';
import { messagesOf } from '../../admin/src/console/words/messages.ts';
import { makePolyglot } from '../../admin/src/console/words/polyglot.ts';

/** What the console would say in a language. */
export const sayIn = (language: Language): Say => makePolyglot(language, messagesOf).translate as Say;
