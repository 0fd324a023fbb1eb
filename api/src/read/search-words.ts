import { Converter } from 'opencc-js/t2cn';

/**
 * Text as names are stored for searching: lower case, no accents, full-width letters made plain; one entry a word. An
 * apostrophe joins what it stands between, as in Xi'an and l'Oréal.
 */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`´]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

/** A word in simplified characters, as names are written, where it came in traditional ones: 略陽 is 略阳. */
export function simplified(word: string): string {
  return /\p{Script=Han}/u.test(word) ? toSimplified()(word) : word;
}

let converter: ((text: string) => string) | undefined;

/** Made once somebody writes Chinese, as it takes a while. */
const toSimplified = () => (converter ??= Converter({ from: 't', to: 'cn' }));
