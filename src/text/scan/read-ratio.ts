import type { FigureSpan } from './figure-span.js';
import { anyOf, countedWords } from './number-words.js';
import { readSpan } from './read-span.js';

const ratio = /^(\d[\d.]*(?:,\d+)?) ?\/ ?(?=\d)/u;

/** Both numbers could be a day and a month. */
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01]) ?\/ ?(?:0?[1-9]|1[0-2])(?![\d.,]\d|\d)/u;

const isCounted = new RegExp(`^ ?${countedWords}`, 'iu');
const achieved = new RegExp(`^,? ?\\(? ?${anyOf('đạt, chiếm, bằng')}|^ ?\\(\\d`, 'iu');

/** “30/4” is a day, “11/11 thôn” and “5/7, đạt 71%” are ratios. */
function isDay(piece: string, after: string): boolean {
  if (!dayAndMonth.test(piece)) return false;
  return !isCounted.test(after) && !achieved.test(after);
}

/**
 * The two figures of a ratio, both in the unit of the whole: “240/325 vụ”. Undefined where none
 * begins at the place; an empty list where it is a day of the year.
 */
export function readRatio(masked: string, start: number): readonly FigureSpan[] | undefined {
  const piece = masked.slice(start, start + 60);
  const [first = '', digits = ''] = ratio.exec(piece) ?? [];
  const whole = first === '' ? undefined : readSpan(masked, start + first.length);
  const part = first === '' ? undefined : readSpan(digits, 0);
  if (whole === undefined || part === undefined) return undefined;
  const second = /^\d[\d.,]*/u.exec(piece.slice(first.length))?.[0].replace(/[.,]$/u, '') ?? '';
  if (isDay(piece, masked.slice(start + first.length + second.length).slice(0, 40))) return [];
  const { unit } = whole;
  return [
    { ...part, start, end: start + digits.length, unit, ratio: 'part' },
    { ...whole, ratio: 'whole' },
  ];
}
