import { DanvanError } from '#room/findings';
import type { AnswerRow } from './ask.js';

const refuse = (column: string, given: unknown): never => {
  const shown = given === undefined ? 'missing' : `${typeof given} ${String(given)}`;
  throw new DanvanError('STORE_UNREADABLE', `The column "${column}" of an answer is ${shown}.`);
};

/** A number of an answer; databases give large whole numbers as bigints or texts. */
export function numberIn(row: AnswerRow, column: string): number {
  const given = row[column];
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  if (typeof given === 'bigint') return Number(given);
  const isText = typeof given === 'string' && /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(given);
  return isText ? Number(given) : refuse(column, given);
}

/** A whole number of an answer. */
export function wholeIn(row: AnswerRow, column: string): number {
  const number = numberIn(row, column);
  return Number.isInteger(number) ? number : refuse(column, row[column]);
}

/** A text of an answer. */
export function textIn(row: AnswerRow, column: string): string {
  const given = row[column];
  return typeof given === 'string' ? given : refuse(column, given);
}

/** A text of an answer; null where it is empty. */
export const textOrNull = (row: AnswerRow, column: string): string | null =>
  row[column] === null ? null : textIn(row, column);
