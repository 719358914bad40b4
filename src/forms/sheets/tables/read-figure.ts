import { multiplyExactly, readAmountText, stateOfText } from '#room/text';
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

function readText(text: string, counted: Counted): FigureReading {
  const state = stateOfText(text);
  if (state !== undefined) return { value: { state } };
  const read = readAmountText(text);
  if (!read.ok) return { trouble: /\p{L}/u.test(text) ? 'words' : 'digits' };
  const { amount, to, qualifier } = read.value;
  if (amount === null) return { value: { amount: null, ...(qualifier && { qualifier }) } };
  const [low, high] = [amount, to].map((each) =>
    each === undefined ? undefined : inIndicatorUnit(each, read.value, counted),
  );
  if (low === undefined || (to !== undefined && high === undefined)) return { trouble: 'unit' };
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
  const { value } = cell;
  if (typeof value !== 'number') return readText(cellText(cell), counted);
  if (!Number.isFinite(value)) return { trouble: 'too-large' };
  const amount = isRate(counted.indicator) ? percentOf(value, cell) : value;
  return { value: multiplyExactly(amount, counted.factor) };
}
