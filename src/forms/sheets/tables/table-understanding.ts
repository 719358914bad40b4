import { columnLetters } from '../cells/cell-address.js';
import { dimensions, type Dimension } from './table-names.js';
import type { TableAxis } from './table-axis.js';
import type { TableLayout } from './table-layout.js';

/**
 * Where a table says what its figures belong to.
 *
 * Vietnamese: nơi ghi đơn vị, chỉ tiêu, kỳ của bảng.
 *
 * @example
 * ```ts
 * import type { TableLine } from 'danvan/forms';
 *
 * const line: TableLine = { where: 'column', at: 'B', count: 34 };
 * ```
 *
 * @category Forms
 */
export interface TableLine {
  /** `sheet`: it is the same for all figures. */
  readonly where: 'column' | 'row' | 'sheet';
  /** The letters of the column, or the number of the row; the id where it is the same for all. */
  readonly at: string;
  /** How many were found there. */
  readonly count: number;
}

/**
 * How a table was understood.
 *
 * Vietnamese: cách hiểu bảng số liệu.
 *
 * @example
 * ```ts
 * import type { TableUnderstanding } from 'danvan/forms';
 *
 * const isLong = ({ orientation }: TableUnderstanding): boolean => orientation === 'long';
 * ```
 *
 * @category Forms
 */
export interface TableUnderstanding {
  /** As on its tab. */
  readonly sheet: string;
  /** What stands in the rows; `long` where each row holds one figure. */
  readonly orientation: 'units-down' | 'indicators-down' | 'periods-down' | 'long';
  /** Where units stand. */
  readonly unit: TableLine;
  /** Where indicators stand. */
  readonly indicator: TableLine;
  /** Where periods stand. */
  readonly period: TableLine;
  /** The letters of the column of figures, where each row holds one. */
  readonly values?: string | undefined;
  /** What the table says that it counts in: “triệu đồng”. */
  readonly measure?: string | undefined;
  /** How many cells hold a figure. */
  readonly figures: number;
}

function lineOf(axis: TableAxis): TableLine {
  if (axis.kind === 'all') return { where: 'sheet', at: axis.id, count: 1 };
  const count = new Set(axis.ids.values()).size;
  return axis.kind === 'down'
    ? { where: 'column', at: columnLetters(axis.column), count }
    : { where: 'row', at: String(axis.row), count };
}

const downOf: Readonly<Record<Dimension, TableUnderstanding['orientation']>> = {
  unit: 'units-down',
  indicator: 'indicators-down',
  period: 'periods-down',
};

function orientationOf({ axes, values }: TableLayout): TableUnderstanding['orientation'] {
  const down = dimensions.filter((each) => axes[each].kind === 'down');
  const [first] = down;
  if (first === undefined || (down.length > 1 && values !== undefined)) return 'long';
  return downOf[first];
}

/** Says how a table was understood. */
export function understandingOf(
  layout: TableLayout,
  sheet: string,
  measure: string | undefined,
): TableUnderstanding {
  const { axes, values, figures } = layout;
  return {
    sheet,
    orientation: orientationOf(layout),
    unit: lineOf(axes.unit),
    indicator: lineOf(axes.indicator),
    period: lineOf(axes.period),
    ...(values !== undefined && { values: columnLetters(values) }),
    ...(measure !== undefined && { measure }),
    figures: figures.length,
  };
}
