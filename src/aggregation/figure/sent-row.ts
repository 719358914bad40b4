import type { ObservedValue } from '#room/indicators';
import type { Remark } from '../choice/figure.js';
import { exactly, nothing, quantityOf, type Quantity } from '../choice/quantity.js';
import type { Report } from '../choice/span.js';
import { marks, measures, states } from '../dataset/columns.js';
import { detailOf, type Store } from '../dataset/store.js';
import { categoryKey } from './figure-key.js';

/** A row, read for counting. */
export interface SentRow {
  readonly category: string;
  /** What was sent: an amount, a word that stands for none, or nothing. */
  readonly what: Report | Remark | null;
  /** Whether it does not count because it has an error. */
  readonly isWrong: boolean;
}

/** How far the words of a figure plausibly reach, in percent. */
export const usualTolerance = 10;

/** The quantity of a row; zero where it has no figure. */
export function quantityAt({ columns }: Pick<Store, 'columns'>, row: number): Quantity {
  const bits = columns.marks[row] ?? 0;
  if ((bits & marks.state) !== 0) return nothing;
  const { value } = (bits & marks.hasDetail) === 0 ? {} : detailOf(columns, row);
  return value?.state === 'reported'
    ? quantityOf(value, usualTolerance)
    : exactly(columns.amounts[row] ?? 0);
}

function whatAt(store: Store, row: number, bits: number): Report | Remark | null {
  const { columns, periods } = store;
  const { from = 0, to = 0, start = 0 } = periods[columns.periods[row] ?? 0] ?? {};
  const state: ObservedValue['state'] = states[bits & marks.state] ?? 'missing';
  if (state === 'missing') return null;
  const isCumulative = (bits & marks.isCumulative) !== 0;
  const days = { from: isCumulative ? start : from, to };
  if (state === 'withheld' || state === 'not-applicable') return { row, ...days, state };
  return {
    rows: [row],
    ...days,
    line: columns.lines[row] ?? 0,
    isConsolidated: (bits & marks.isConsolidated) !== 0,
    isCumulative,
    isNil: state === 'nil',
    activity: (bits & marks.hasDetail) === 0 ? '' : (detailOf(columns, row).activity ?? ''),
    quantity: quantityAt(store, row),
  };
}

/** Reads a row of a measure; null where it is of another one or repeats another row. */
export function sentRow(
  store: Store,
  row: number,
  asked: { readonly measure: string; readonly countErrors: boolean },
): SentRow | null {
  const bits = store.columns.marks[row] ?? 0;
  if ((bits & marks.isRepeat) !== 0) return null;
  if (measures[(bits >> marks.measure) & 3] !== asked.measure) return null;
  const detail = (bits & marks.hasDetail) === 0 ? {} : detailOf(store.columns, row);
  return {
    category: categoryKey(detail.categories),
    what: whatAt(store, row, bits),
    isWrong: (bits & marks.isWrong) !== 0 && !asked.countErrors,
  };
}

/** Whether something that was sent is an amount. */
export const isReport = (what: Report | Remark): what is Report => 'quantity' in what;
