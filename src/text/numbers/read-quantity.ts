import type { ParseResult } from '#room/findings';
import type { Quantity } from './quantity.js';
import { readFigure } from './read-figure.js';
import { readQualifier } from './read-qualifier.js';
import { readRange } from './read-range.js';
import { readUnit } from './read-unit.js';
import { refuseText } from './refuse-text.js';

const isNumber = /^[+-]?\d[\d., ]*$/;

/** A number with its unit. */
function readAmount(rest: string, text: string): ParseResult<Quantity> {
  const figure = readFigure(rest, text);
  if (figure?.ok === false) return figure;
  const unit = figure && readUnit(figure.value.rest, figure.value.isTouching);
  if (figure === undefined || unit === undefined) {
    return refuseText(isNumber.test(rest) ? 'text/ambiguous-number' : 'text/not-a-quantity', text);
  }
  const { amount, precision } = figure.value;
  return { ok: true, value: { amount, precision, unit } };
}

/**
 * Reads a quantity whose spaces are folded.
 *
 * @param folded - The text to read.
 * @param text - The text that a finding shows.
 *
 * @internal
 */
export function readQuantity(folded: string, text: string): ParseResult<Quantity> {
  const { rest, ...qualified } = readQualifier(folded);
  if (qualified.qualifier === 'many') {
    return /^[^\d+-]*$/.test(rest.slice(0, 1))
      ? { ok: true, value: { amount: null, ...qualified, unit: rest } }
      : refuseText('text/not-a-quantity', text);
  }
  const read = readRange(rest, text) ?? readAmount(rest, text);
  return read.ok ? { ok: true, value: { ...read.value, ...qualified } } : read;
}
