import { matchKey, multiplyExactly, readFigureText, stateOfText } from '#room/text';
import type { CellData } from '#room/export';
import type { CellTrouble } from '../../facts.js';
import type { FormColumn } from '../../definition/form-column.js';
import type { CellReading } from './cell-reading.js';
import { cellText } from './cell-text.js';
import { inColumnUnit, isMoney } from './column-unit.js';
import { readDayCell } from './read-day-cell.js';

/** A figure as its column takes it. */
function figureOf(
  amount: number,
  { type, signed }: FormColumn,
): { readonly value: number } | { readonly trouble: CellTrouble } {
  if (!Number.isFinite(amount) || Math.abs(amount) > Number.MAX_SAFE_INTEGER)
    return { trouble: 'too-large' };
  if (type === 'count' && !Number.isInteger(amount)) return { trouble: 'fraction' };
  return amount < 0 && !signed ? { trouble: 'negative' } : { value: amount + 0 };
}

const isNumberLike = /^[+-]?[\d., \x27]+$/;

/** No part of a đồng has three digits: a thousand was written with a comma. */
const isThousand = (text: string, column: FormColumn): boolean =>
  isMoney(column) && column.scale === 1 && /\d,\d{3}(?!\d)/.test(text);

function figureOfText(text: string, column: FormColumn): CellReading {
  const state = stateOfText(text);
  if (state !== undefined) return { value: state === 'missing' ? null : { state } };
  const read = readFigureText(text);
  if (!read.ok) return { trouble: isNumberLike.test(text) ? 'digits' : 'words' };
  const { amount, to, qualifier } = read.value;
  if (amount === null || to !== undefined || qualifier === 'many') return { notPlain: read.value };
  if (!read.value.isScaled && isThousand(text, column)) return { trouble: 'digits' };
  const given = inColumnUnit(amount, read.value, column);
  if (given === undefined) return { trouble: 'unit' };
  const figure = figureOf(given, column);
  if (qualifier === undefined || 'trouble' in figure) return figure;
  return { value: { amount: figure.value, qualifier } };
}

const isPercent = ({ format = '' }: CellData): boolean =>
  /%/.test(format.replaceAll(/"[^"]*"/g, ''));

function figureOfNumber(amount: number, cell: CellData, column: FormColumn): CellReading {
  if (cell.day !== undefined) return { trouble: 'day' };
  if (!isPercent(cell) || !Number.isFinite(amount)) return figureOf(amount, column);
  return column.type === 'percent'
    ? figureOf(Number(multiplyExactly(amount, 100).toPrecision(12)), column)
    : { trouble: 'unit' };
}

/** Words as they are, or the one of the list that they are. */
function readWords(text: string, { choices }: FormColumn): CellReading {
  if (choices === undefined) return { value: text };
  const key = matchKey(text);
  const value = choices.find((choice) => matchKey(choice) === key);
  return value === undefined ? { notAmong: choices } : { value };
}

/** Reads the cell of a column: a figure, words or a day, or why there is none. */
export function readCell(cell: CellData, column: FormColumn): CellReading {
  const { value, error } = cell;
  if (error !== undefined) return { trouble: 'error' };
  const text = cellText(cell);
  if (text === '') return { value: null };
  if (column.type === 'text') return readWords(text, column);
  if (column.type === 'date') return readDayCell(cell, text);
  if (typeof value === 'number') return figureOfNumber(value, cell, column);
  return typeof value === 'boolean' ? { trouble: 'truth' } : figureOfText(text, column);
}
