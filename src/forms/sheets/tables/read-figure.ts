import { type CellAmount, multiplyExactly, readFigureText, stateOfText } from '#room/text';
import type { CellData } from '#room/export';
import type { Indicator, ObservationInput } from '#room/indicators';
import { cellText } from '../cells/cell-text.js';
import type { CellTrouble } from '../../facts.js';
import { inIndicatorUnit, percentOf } from './table-measure.js';

/** What a figure of a table is, in the unit of its indicator. */
export type FigureReading =
  { readonly value: ObservationInput['value'] } | { readonly trouble: CellTrouble };

/** What a figure is read with. */
export interface Counted {
  readonly indicator: Indicator;
  /** How many of the unit of the indicator one of the table is. */
  readonly factor: number;
}

/**
 * Whether things are counted one by one and an amount has a part of one: “1,234” is a thousand that
 * was written with a comma. Đồng that a table counts in thousands or millions may have digits behind.
 */
function isBroken(amount: number, { indicator, factor }: Counted): boolean {
  const { decimals, kind, money } = indicator;
  const isWhole = decimals === 0 && kind !== 'ratio' && (!money || factor === 1);
  return isWhole && !Number.isInteger(amount);
}

/** An amount as it was written, or why it is none. */
function amountOf(amount: number, read: CellAmount, counted: Counted): number | CellTrouble {
  const given = inIndicatorUnit(amount, read, counted);
  if (given === undefined) return 'unit';
  return isBroken(given, counted) ? 'fraction' : given;
}

function readText(text: string, counted: Counted): FigureReading {
  const state = stateOfText(text);
  if (state !== undefined) return { value: { state } };
  const read = readFigureText(text);
  if (!read.ok) return { trouble: /\p{L}/u.test(text) ? 'words' : 'digits' };
  const { amount, to, qualifier } = read.value;
  if (amount === null) return { value: { amount: null, ...(qualifier && { qualifier }) } };
  const low = amountOf(amount, read.value, counted);
  if (typeof low === 'string') return { trouble: low };
  const high = to === undefined ? undefined : amountOf(to, read.value, counted);
  if (typeof high === 'string') return { trouble: high };
  if (high === undefined && qualifier === undefined) return { value: low };
  return {
    value: {
      amount: low,
      ...(high !== undefined && { to: high }),
      ...(qualifier && { qualifier }),
    },
  };
}

const isRate = ({ unit }: Indicator): boolean => unit.vi === '%';

/** Reads a figure of a table; words such as “gần” are kept. */
export function readFigure(cell: CellData, counted: Counted): FigureReading {
  const { value, day, error } = cell;
  if (error !== undefined) return { trouble: 'error' };
  if (day !== undefined) return { trouble: 'day' };
  if (typeof value === 'boolean') return { trouble: 'truth' };
  if (typeof value !== 'number') return readText(cellText(cell), counted);
  if (!Number.isFinite(value)) return { trouble: 'too-large' };
  const amount = isRate(counted.indicator) ? percentOf(value, cell) : value;
  const given = multiplyExactly(amount, counted.factor);
  return isBroken(given, counted) ? { trouble: 'fraction' } : { value: given };
}
