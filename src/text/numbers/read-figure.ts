import type { ParseResult } from '#room/findings';
import { saysNumber } from '../spoken/says-number.js';
import { addExactly } from './decimal.js';
import { readNumber, type WrittenNumber } from './read-number.js';
import { readScale } from './read-scale.js';
import { refuseText } from './refuse-text.js';

/** A number with its scale, and what stands behind both. */
export interface Figure extends WrittenNumber {
  readonly zeros: number;
  readonly rest: string;
  /** Whether a letter touches the number: 221vụ. */
  readonly isTouching: boolean;
}

const numberAndRest =
  /^([+-]?\d[\d.,]*)(?: ?\(([\p{L} ]{2,120})\))?(?:(?= ?[%\p{Sc}])|(?=\p{L})| |$) ?(.*)$/u;

/** Further parts have a smaller scale each: 1 tỷ 200 triệu 500 nghìn. */
const mostParts = 4;

/** One number with its scale; undefined where there is none, a finding where it cannot be read. */
function readPart(text: string, whole: string): ParseResult<Figure> | undefined {
  const [, digits = '', inWords, words = ''] = numberAndRest.exec(text) ?? [];
  if (digits === '') return undefined;
  // “03 (hai)” may be either.
  if (inWords !== undefined && !saysNumber(inWords, digits.replaceAll('.', ''))) {
    return refuseText('text/ambiguous-number', whole);
  }
  const { zeros, rest } = readScale(words);
  const number = readNumber(digits, zeros, whole);
  const isTouching = zeros === 0 && text.startsWith(words, digits.length);
  return number.ok ? { ok: true, value: { ...number.value, zeros, rest, isTouching } } : number;
}

/** The next part of a compound amount: whole, smaller than one of the part before, and scaled. */
function nextPart({ zeros, rest }: Figure, whole: string): Figure | undefined {
  const [, comma = '', part] = /^(, ?)?(\d.*)$/u.exec(rest) ?? [];
  const next = part === undefined ? undefined : readPart(part, whole);
  if (next?.ok !== true) return undefined;
  const { value } = next;
  const fits = value.zeros < zeros && value.amount > 0 && value.amount < Number(`1e${zeros}`);
  // “1 triệu 200” is said for 1.200.000; only what follows thousands says itself.
  return fits && (value.zeros > 0 || (zeros === 3 && comma === '')) ? value : undefined;
}

/**
 * Reads a number with its scale, or several of them with falling scales: “1 tỷ 200 triệu”, “3 tỷ, 250
 * triệu”. The number may be said in words behind it: “02 (hai)”.
 *
 * @param text - What begins with the number.
 * @param whole - The text that a finding shows.
 *
 * @internal
 */
export function readFigure(text: string, whole: string): ParseResult<Figure> | undefined {
  const first = readPart(text, whole);
  if (
    first?.ok !== true ||
    !Number.isInteger(first.value.amount / Number(`1e${first.value.zeros}`))
  ) {
    return first;
  }
  let figure = first.value;
  for (let part = 1; part < mostParts; part += 1) {
    const next = nextPart(figure, whole);
    if (next === undefined) break;
    figure = { ...next, amount: addExactly([figure.amount, next.amount]) };
  }
  return { ok: true, value: figure };
}
