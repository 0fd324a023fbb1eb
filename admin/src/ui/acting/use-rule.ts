import { useTranslate } from 'react-admin';
import { dotted } from '../Dotted.tsx';
import { formatInstant } from '../format/fuzzy-date.ts';
import { formatNumber } from '../format/number.ts';
import { useLanguage, useSay } from '../use-say.ts';

interface Reason {
  code: string;
  message: string;
  path?: string | null;
  facts?: Readonly<Record<string, unknown>> | null;
}

/** What is called so by a path as "budgetLines.2.amount", in the words of its fields. */
export function usePathText(): (path: string) => string {
  const translate = useTranslate();
  return (path) =>
    dotted(...path.split('.').map((part) => (/^\d+$/.test(part) ? part : translate(`field.${part}`, { _: part }))));
}

/** Why something is refused, in the language of the console; a rule without a sentence keeps the API's. */
export function useReasonText(): (reason: Reason) => string {
  const translate = useTranslate();
  const say = useSay();
  const pathText = usePathText();
  return ({ code, message, path, facts }) => {
    const sentence = translate(`rule.${code}`, { _: message });
    if (!path) return sentence;
    const missing = facts?.['missing'] as string[] | undefined;
    const fields = (missing ?? [path]).map(pathText).join(say('act.listed'));
    return `${sentence}${say(missing ? 'act.missing' : 'act.about', { fields })}`;
  };
}

type Fact = readonly [name: string, value: string];

/** What a rule judged by, in words: names of facts and of fields, instants in the reader's time. */
export function useFacts(): (facts: Readonly<Record<string, unknown>> | undefined) => readonly Fact[] {
  const translate = useTranslate();
  const say = useSay();
  const language = useLanguage();
  const pathText = usePathText();
  const text = (name: string, value: unknown, lifecycle?: string): string => {
    if (Array.isArray(value)) return value.map((element) => text(name, element)).join(say('act.listed'));
    if (typeof value === 'object' && value !== null) {
      const { text: words, state } = value as { text?: string; state?: string };
      return dotted(words, state && translate(`term.ConditionState.${state}`, { _: state }));
    }
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    if (name === 'state' && lifecycle) return translate(`term.${lifecycle}.${said}`, { _: said });
    if (name === 'at') return formatInstant(said, language);
    if (name === 'verb') return translate(`verb.${said}`, { _: said });
    if (name === 'step') return translate(`term.DecisionStep.${said}`, { _: said });
    if (name === 'path' || name === 'missing') return pathText(said);
    return /^-?\d{4,}(\.\d+)?$/.test(said) ? formatNumber(said, language).exact : said;
  };
  const isReadable = (name: string, value: unknown) =>
    value !== null &&
    !(Array.isArray(value) && value.length === 0) &&
    name !== 'paths' &&
    name !== 'lifecycle' &&
    !(typeof value === 'string' && /^[0-9a-f]{8}-/.test(value));
  return (facts = {}) =>
    Object.entries(facts).flatMap(([name, value]): Fact[] =>
      isReadable(name, value)
        ? [[translate(`act.fact.${name}`, { _: name }), text(name, value, facts['lifecycle'] as string | undefined)]]
        : [],
    );
}
