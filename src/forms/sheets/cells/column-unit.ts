import { type CellAmount, divideExactly, headingKeys, isDong, matchKey } from '#room/text';
import type { FormColumn } from '../../definition/form-column.js';

/** Whether a column counts money. */
export const isMoney = ({ unit, scale }: FormColumn): boolean =>
  unit !== undefined && isDong(unit.vi, 'end') && scale > 0;

/** Whether a heading speaks of what a figure says that it counts: “Số cuộc” of “12 cuộc”. */
function isSpokenOf(unit: string, { heading, unit: own }: FormColumn): boolean {
  const key = matchKey(unit);
  const names = [own?.vi, own?.en].flatMap((name) => (name === undefined ? [] : matchKey(name)));
  return (
    names.includes(key) ||
    heading.some(({ vi }) => headingKeys(vi).some((words) => ` ${words} `.includes(` ${key} `)))
  );
}

/**
 * The amount of a cell in the unit of its column; undefined where it says that it counts something
 * else. Money without its unit is đồng where a word of scale stands with it: “1,5 tỷ”.
 */
export function inColumnUnit(amount: number, { unit, isScaled }: CellAmount, column: FormColumn) {
  const isOfMoney = isMoney(column);
  if (unit === '') return isScaled && isOfMoney ? divideExactly(amount, column.scale) : amount;
  if (unit === '%') return column.type === 'percent' ? amount : undefined;
  if (isOfMoney && isDong(unit, 'start')) return divideExactly(amount, column.scale);
  return isSpokenOf(unit, column) ? amount : undefined;
}
