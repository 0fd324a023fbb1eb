import type { Language } from '@fupin/schema';
import type { Say } from '../../admin/src/ui/format/say.ts';
import { messagesOf } from '../../admin/src/messages.ts';
import { makePolyglot } from '../../admin/src/providers/i18n/polyglot.ts';

/** What the console would say in a language. */
export const sayIn = (language: Language): Say => makePolyglot(language, messagesOf).translate as Say;
