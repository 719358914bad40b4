import { DanvanError } from '#room/findings';
import { marks, states } from '../dataset/columns.js';
import type { ContextRead } from '../dataset/read-context.js';
import type { PartialAggregate } from './partial-aggregate.js';

/** Whether all numbers are places in a list of so many. */
function areWithin(numbers: Int32Array | Uint16Array, count: number): boolean {
  // By index: this sees every row.
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? -1;
    if (number < 0 || number >= count) return false;
  }
  return true;
}

const areStates = (bits: Uint16Array): boolean =>
  bits.every((mark) => (mark & marks.state) < states.length && (mark & marks.isRepeat) === 0);

const areRows = ({ details }: PartialAggregate, count: number): boolean =>
  details.every(([row]) => row < count);

/**
 * Refuses a part whose numbers stand for nothing.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 */
export function refuseStrayNumbers(partial: PartialAggregate, { numbers }: ContextRead): void {
  const { columns, periods, repeats } = partial;
  const count = columns.units.length;
  const areRight =
    areWithin(columns.units, numbers.tree.units.length) &&
    areWithin(columns.indicators, numbers.indicators.length) &&
    areWithin(columns.periods, periods.length) &&
    areWithin(columns.lines, numbers.lines.length + 1) &&
    areWithin(columns.positions, Infinity) &&
    areStates(columns.marks) &&
    areRows(partial, count) &&
    (repeats === null || (repeats.length % 2 === 0 && areWithin(repeats, count)));
  if (areRight) return;
  throw new DanvanError('INVALID_ARGUMENT', '"partial" holds numbers that stand for nothing.');
}
