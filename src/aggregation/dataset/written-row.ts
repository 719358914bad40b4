import { marks, measures, states } from './columns.js';
import { observationAt, type Store } from './store.js';

const has = (bits: number, bit: number): boolean => (bits & bit) !== 0;

/** A value as it was written: bare, as an amount, or with its state. */
function writtenValue(bits: number, amount: number): unknown {
  const state = states[bits & marks.state];
  const isWithState = has(bits, marks.hasStateField);
  if (state !== 'reported') return state === 'missing' && !isWithState ? null : { state };
  if (isWithState) return { state, amount };
  return has(bits, marks.hasAmountField) ? { amount } : amount;
}

function kindFields(bits: number): Readonly<Record<string, unknown>> {
  const measure = measures[(bits >> marks.measure) & 3];
  return {
    ...(has(bits, marks.saysBasis) && { basis: 'in-period' }),
    ...(has(bits, marks.isCumulative) && { basis: 'cumulative' }),
    ...(has(bits, marks.saysScope) && { scope: 'own' }),
    ...(has(bits, marks.isConsolidated) && { scope: 'consolidated' }),
    ...((measure !== 'actual' || has(bits, marks.saysMeasure)) && { measure }),
  };
}

/** What the columns know of a row, ids in place of numbers. */
export interface WrittenRow {
  readonly unit: unknown;
  readonly indicator: unknown;
  readonly period: unknown;
  /** Undefined for none. */
  readonly line: unknown;
  readonly bits: number;
  readonly amount: number;
}

/** The row that a plain observation was read from, as it was given. */
export function writeRow({ bits, amount, line, ...row }: WrittenRow): Record<string, unknown> {
  const { unit, indicator, period } = row;
  const value = writtenValue(bits, amount);
  const given: Record<string, unknown> = { unit, indicator, period, value };
  if (line !== undefined) given['line'] = line;
  return bits === 0 ? given : Object.assign(given, kindFields(bits));
}

/** The row that a plain observation of a store was read from. */
export function writtenRow(store: Store, row: number): unknown {
  const { marks: bits, amounts } = store.columns;
  const { unit, indicator, period, line } = observationAt(store, row);
  return writeRow({
    unit,
    indicator,
    period: period.id,
    line,
    bits: bits[row] ?? 0,
    amount: amounts[row] ?? 0,
  });
}
