import {
  bracketedHeading,
  type CellAmount,
  divideExactly,
  isDong,
  matchKey,
  multiplyExactly,
  readAmountText,
} from '#room/text';
import type { CellData } from '#room/export';
import type { Indicator } from '#room/indicators';

/** How many of the unit of an indicator one of a table is; undefined where they are not alike. */
export function measureFactor(
  measure: string | undefined,
  { unit }: Indicator,
): number | undefined {
  if (measure === undefined) return 1;
  const read = readAmountText(`1 ${measure}`);
  if (!read.ok || read.value.amount === null) return undefined;
  const names = [unit.vi, unit.en ?? ''].map(matchKey);
  const key = matchKey(read.value.unit);
  const isSame = read.value.unit === unit.vi || (key !== '' && names.includes(key));
  return isSame ? read.value.amount : undefined;
}

/** Whether a text in brackets can only be a unit of measure: one of money, per cent, or with a word of scale. */
function isMeasure(said: string): boolean {
  const read = readAmountText(`1 ${said}`);
  if (!read.ok || read.value.amount === null) return false;
  const { unit, isScaled } = read.value;
  return isScaled || unit === '%' || isDong(unit, 'start');
}

/**
 * “Kinh phí (triệu đồng)”: the unit of measure that a heading ends with, where it is one of the
 * indicator, or can be nothing else.
 */
export function measureOfHeading(text: string, indicator: Indicator): string | undefined {
  const said = bracketedHeading(text)?.said;
  if (said === undefined) return undefined;
  return measureFactor(said, indicator) !== undefined || isMeasure(said) ? said : undefined;
}

/** An amount of a cell in the unit of its indicator; undefined where it counts something else. */
export function inIndicatorUnit(
  amount: number,
  { unit, isScaled }: CellAmount,
  { indicator, factor }: { readonly indicator: Indicator; readonly factor: number },
): number | undefined {
  if (unit === '') return isScaled ? amount : multiplyExactly(amount, factor);
  if (unit === indicator.unit.vi) return amount;
  return measureFactor(unit, indicator) === undefined ? undefined : amount;
}

/** A rate that a cell shows in percent, as the number of percent. */
export const percentOf = (amount: number, { format = '' }: CellData): number =>
  /%/.test(format) ? Number(divideExactly(amount, 0.01).toPrecision(12)) : amount;
