import type { ParseResult } from '#room/findings';
import { matchKey } from '../letters/match-key.js';
import { parseQuantity } from '../numbers/parse-quantity.js';
import type { Quantity } from '../numbers/quantity.js';

/** A quantity of a cell, and whether a word of scale multiplied it. */
export interface CellAmount extends Quantity {
  readonly isScaled: boolean;
}

/** Short forms that clerks write behind a number, and what they stand for. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*tr\.?\s?đ\.?$/iu, '$1 triệu đồng'],
  [/(\d)\s*tr\.?$/iu, '$1 triệu'],
  [/(\d)\s*(?:ng|n)\.?\s?đ\.?$/iu, '$1 nghìn đồng'],
  [/(\d)\s*(?:vnđ|vnd|đ|₫)\.?$/iu, '$1 đồng'],
];

const scaleWord = /(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/iu;

const spelledOut = (text: string): string =>
  shortForms.reduce((written, [form, full]) => written.replace(form, full), text);

/** Reads the text of a cell as a quantity: `1.234`, `1,5 tỷ`, `12 tr`, `gần 134`, `12 %`. */
export function readAmountText(text: string): ParseResult<CellAmount> {
  const written = spelledOut(text);
  const read = parseQuantity(written);
  return read.ok ? { ok: true, value: { ...read.value, isScaled: scaleWord.test(written) } } : read;
}

const bareRange = /\d ?(?:[-\u2010-\u2015]|đến|tới) ?\d[\d.,]*$/iu;

/**
 * Reads what stands in the place of a figure: “80-100” is a range there, though elsewhere two numbers
 * may be years.
 */
export function readFigureText(text: string): ParseResult<CellAmount> {
  const read = readAmountText(text);
  if (read.ok || !bareRange.test(text)) return read;
  const range = readAmountText(`${text} ${dong}`);
  return range.ok ? { ok: true, value: { ...range.value, unit: '' } } : read;
}

const dong = 'đồng';

/** How many đồng a unit of money is: 1000000 of “triệu đồng”; undefined of what is no money. */
export function dongOf(measure: string): number | undefined {
  const read = readAmountText(`1 ${measure}`);
  if (!read.ok || read.value.amount === null || read.value.to !== undefined) return undefined;
  return isDong(read.value.unit, 'start') ? read.value.amount : undefined;
}

/** Whether a unit of measure is one of money, at its beginning or its end: “triệu đồng”, “đồng Việt Nam”. */
export const isDong = (unit: string, at: 'start' | 'end'): boolean =>
  at === 'start' ? matchKey(unit).startsWith(dong) : matchKey(unit).endsWith(dong);
