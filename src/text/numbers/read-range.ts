import type { ParseResult } from '#room/findings';
import { multiplyExactly } from './decimal.js';
import type { Quantity } from './quantity.js';
import { readFigure, type Figure } from './read-figure.js';
import { readUnit } from './read-unit.js';

/** Two numbers with a dash or “đến” between them; the first may have its scale or unit of its own. */
const between =
  /^(?:từ )?(\d[\d.,]*(?: ?[\p{L}%]+){0,3}?)(?: ?[-\u2010-\u2015] ?| (?:đến|tới) )(\d.*)$/iu;

/** The first number with the scale of the second, which it leaves to it: “80-100 triệu”. */
function inScaleOf(lower: Figure, upper: Figure): number {
  return lower.zeros === 0
    ? multiplyExactly(lower.amount, Number(`1e${upper.zeros}`))
    : lower.amount;
}

/** Whether the words of the first number are none, or those of the second. */
const agrees = (own: string, unit: string): boolean =>
  own === '' || own.toLowerCase() === unit.toLowerCase();

/**
 * Reads a range: “80-100 triệu”, “từ 5 đến 7 vụ”. Undefined for what is none: a range rises and has
 * a scale or a unit, for 2014-2018 are years.
 *
 * @internal
 */
export function readRange(rest: string, text: string): ParseResult<Quantity> | undefined {
  const [, from = '', upTo = ''] = between.exec(rest) ?? [];
  const lower = from === '' ? undefined : readFigure(from, text);
  const upper = upTo === '' ? undefined : readFigure(upTo, text);
  if (lower?.ok !== true || upper?.ok !== true) return undefined;
  const unit = readUnit(upper.value.rest, upper.value.isTouching);
  const own = readUnit(lower.value.rest, false);
  if (unit === undefined || own === undefined || !agrees(own, unit)) return undefined;
  if (unit === '' && upper.value.zeros === 0) return undefined;
  const amount = inScaleOf(lower.value, upper.value);
  const { amount: to, precision } = upper.value;
  return amount < to ? { ok: true, value: { amount, to, precision, unit } } : undefined;
}
