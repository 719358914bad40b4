import { readFigure, type Figure } from '../numbers/read-figure.js';
import { readRange } from '../numbers/read-range.js';
import { saysNumber } from '../spoken/says-number.js';
import type { FigureSpan } from './figure-span.js';
import { readUnitWords } from './read-unit-words.js';

/** A number with its scale and its unit is never longer. */
const longest = 120;

/** Where a figure cannot go on: a mark, a bracket, a number that is none. */
const mark = /[;:()[\]“”"!?\n\uE000…]|\.(?!\d|đ(?:ồng)?(?!\p{L}))|(?<=\d),(?!\d)/u;

/** A number that is said again in words, which are no end of it: “02 (hai) mô hình”. */
const inWords = /^(\d[\d.]*) ?\(([\p{L} ]{2,80})\)/u;

/** “1.5 tỷ”: a decimal point, which cannot stand between thousands. */
const pointed = /^(\d{1,3})\.(\d{1,2})(?= ?(?:%|km|ha|m2|tỷ|tỉ|triệu|tấn|kg)(?!\p{L}))/u;

/** What stands from a place on, to the first mark. */
export function cutFrom(masked: string, start: number): string {
  const piece = masked.slice(start, start + longest);
  const [said = '', digits = '', words = ''] = inWords.exec(piece) ?? [];
  const from = said !== '' && saysNumber(words, digits.replaceAll('.', '')) ? said.length : 0;
  const end = mark.exec(piece.slice(from))?.index;
  return end === undefined ? piece : piece.slice(0, from + end);
}

const figureOf = (piece: string): Figure | undefined => {
  const read = readFigure(piece.replace(pointed, '$1,$2'), piece);
  return read?.ok === true ? read.value : undefined;
};

const rangeDash = /^\d[\d.,]*(?: [\p{L}%]+){0,3}?(?: ?[-\u2010-\u2015] ?| (?:đến|tới) )(?=\d)/u;

/** Two numbers of which the second is larger, with the words behind them. */
function readRangeSpan(piece: string, start: number): FigureSpan | undefined {
  const first = rangeDash.exec(piece)?.[0] ?? '';
  const upper = first === '' ? undefined : figureOf(piece.slice(first.length));
  if (upper === undefined) return undefined;
  const unit = readUnitWords(upper.rest);
  const end = piece.length - upper.rest.length + unit.length;
  const range = readRange(piece.slice(0, end), piece);
  if (range?.ok !== true) return undefined;
  const { amount, to = 0 } = range.value;
  return { start, end: start + end, amount, to, unit: range.value.unit.trim() };
}

/** The figure that begins at a place, with its unit; undefined where it cannot be read. */
export function readSpan(masked: string, start: number): FigureSpan | undefined {
  const piece = cutFrom(masked, start);
  const range = readRangeSpan(piece, start);
  if (range !== undefined) return range;
  const figure = figureOf(piece);
  if (figure === undefined) return undefined;
  const unit = readUnitWords(figure.rest);
  const end = start + piece.length - figure.rest.length + unit.length;
  return { start, end: endOf(masked, start, end), amount: figure.amount, unit: unit.trim() };
}

/** The space behind a number belongs to its unit, if there is one. */
function endOf(masked: string, start: number, end: number): number {
  return start + masked.slice(start, end).trimEnd().length;
}
