import { numberWord } from '../text/number-word.js';
import type { DocumentKind } from './document-kind.js';
import { isSameWord } from './kinds-of-number.js';

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a kind written before a number, and the rest; none where other words stand there. */
export function splitKindName(
  text: string,
  kinds: readonly DocumentKind[],
): { readonly kindName?: string; readonly symbol: string } | undefined {
  const start = text.search(/\d/u);
  if (start < 0) return undefined;
  const symbol = text.slice(start);
  const words = text
    .slice(0, start)
    .split(/[\s:]+/u)
    .filter((word) => word !== '');
  const last = words.at(-1);
  const named = last !== undefined && isSameWord(last, numberWord) ? words.slice(0, -1) : words;
  if (named.length === 0) return { symbol };
  const kind = kinds.find(({ name }) => isSameWord(name.vi, named.join(' ')));
  return kind && { kindName: capitalized(kind.name.vi), symbol };
}
