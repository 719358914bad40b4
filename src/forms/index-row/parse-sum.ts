import type { FormulaTerm } from './index-cell.js';

/** Three dots, two of them, or the sign; with the signs around them. */
const dots = /\+?(?:\.{2,3}|…)\+?/g;

const term = /([+-]?)(\d{1,3}[a-z]?)(?:~(\d{1,3}))?/gy;

/** More columns than any form has. */
const widest = 200;

/** The columns of one term: itself, or all up to the one behind the dots; none where they lead nowhere. */
function columnsTo(first: string, last: string | undefined): readonly string[] {
  if (last === undefined) return [first];
  const [from, to] = [Number(first), Number(last)];
  if (!(from < to) || to - from > widest) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

/**
 * Reads a sum as it is printed: `6+7+15`, `18+…+22`, `3-4`.
 *
 * @param text - Without spaces; columns in brackets have lost them.
 * @returns Undefined where it is none: dots that lead nowhere, or back, are none.
 */
export function parseSum(text: string): readonly FormulaTerm[] | undefined {
  const plain = text.replaceAll(dots, '~').replaceAll(/[–−]/g, '-');
  const terms: FormulaTerm[] = [];
  let read = 0;
  for (const [all, mark = '', first = '', last] of plain.matchAll(term)) {
    const columns = columnsTo(first, last);
    const isFirst = read === 0;
    if (columns.length === 0 || isFirst !== (mark === '')) return undefined;
    const sign = mark === '-' ? -1 : 1;
    terms.push(...columns.map((column): FormulaTerm => ({ column, sign })));
    read += all.length;
  }
  const isOnce = new Set(terms.map(({ column }) => column)).size === terms.length;
  return read === 0 || read < plain.length || !isOnce ? undefined : terms;
}
