import { storedRows, type PartialAggregate, type PushedContext } from '#room/aggregation';
import type { Field } from './rows-as-values.js';
import type { KeysOfLoad } from './keys-of-load.js';

const bit = (is: boolean): number => (is ? 1 : 0);

/** The rows of a part as those of the table of observations. */
export function rowsOfPart(
  part: PartialAggregate,
  { indicators }: PushedContext,
  keys: KeysOfLoad,
): readonly (readonly Field[])[] {
  const periods = part.periods.map((id) => keys.periodKey(id));
  return Array.from(storedRows(part, indicators), (row) => [
    row.unit,
    row.indicator,
    keys.load,
    periods[row.period] ?? -1,
    row.position,
    row.line,
    keys.dimensionKey(row.detail?.categories),
    row.measure,
    row.state,
    bit(row.isCumulative),
    bit(row.isConsolidated),
    bit(row.isWrong),
    row.oddness,
    row.marks,
    row.amount,
    row.whole,
    row.detail === null ? null : JSON.stringify(row.detail),
  ]);
}
