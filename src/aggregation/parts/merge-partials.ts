import { DanvanError, requireList } from '#room/findings';
import { mergeColumns, periodsOfParts } from './merge-columns.js';
import type { PartialAggregate } from './partial-aggregate.js';
import { refuseDifferent, refuseShared } from './refuse-parts.js';
import { requirePartial } from './require-partial.js';
import { shiftNotes } from './shift-notes.js';

/** The sums of all numbers before each, begun at 0. */
function before(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum - number;
  });
}

function repeatsOfParts(parts: readonly PartialAggregate[]): Int32Array | null {
  if (parts.some(({ repeats }) => repeats === null)) return null;
  const starts = before(parts.map(({ columns }) => columns.units.length));
  return Int32Array.from(
    parts.flatMap(({ repeats }, at) => Array.from(repeats ?? [], (row) => row + (starts[at] ?? 0))),
  );
}

function detailsOfParts(parts: readonly PartialAggregate[]): PartialAggregate['details'] {
  const starts = before(parts.map(({ columns }) => columns.units.length));
  return parts.flatMap(({ details }, at) =>
    details.map(([row, detail]) => [row + (starts[at] ?? 0), detail] as const),
  );
}

function merged(first: PartialAggregate, parts: readonly PartialAggregate[]): PartialAggregate {
  const rows = parts.map((part) => part.rows);
  const shifts = first.isPlaced ? parts.map(() => 0) : before(rows);
  const periods = periodsOfParts(parts);
  const repeats = repeatsOfParts(parts);
  return Object.freeze({
    format: 'danvan/partial',
    version: 1,
    context: first.context,
    cutBy: repeats === null ? 'any' : 'unit',
    rows: rows.reduce((sum, count) => sum + count, 0),
    isPlaced: first.isPlaced,
    periods: Object.freeze(periods),
    columns: mergeColumns(parts, { periods, shifts }),
    details: Object.freeze(detailsOfParts(parts)),
    notes: Object.freeze(parts.flatMap(({ notes }, at) => shiftNotes(notes, shifts[at] ?? 0))),
    repeats,
  });
}

/**
 * Puts parts of one whole together.
 *
 * Vietnamese: gộp các phần.
 *
 * Parts follow each other in the order given, unless they were told their positions. It does not
 * matter in which groups they are put together, two by two or all at once.
 *
 * @param partials - What {@link aggregatePartial} or this function gave; at least one.
 * @returns One part that holds all; the others are left untouched.
 * @throws {@link DanvanError} with code `PARTS_DIFFER` where they were read under different contexts,
 *   `PARTS_OVERLAP` where a part that was cut by unit shares a unit with another, and
 *   `INVALID_ARGUMENT` where there is none, or one is no part.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { aggregatePartial, mergePartials } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const partOf = (period: string) => {
 *   const row = { unit: 'xa-a', indicator: 'mediation.teams', period, value: 5 };
 *   return aggregatePartial({ hierarchy, indicators, observations: [row] });
 * };
 * mergePartials([partOf('2026-H1'), partOf('2026-H2')]).rows; //=> 2
 * ```
 *
 * @category Aggregation
 */
export function mergePartials(partials: readonly PartialAggregate[]): PartialAggregate {
  const parts = requireList(partials, 'partials').map((part, at) =>
    requirePartial(part, `partials[${at}]`),
  );
  const [first] = parts;
  if (first === undefined) {
    throw new DanvanError('INVALID_ARGUMENT', '"partials" must hold at least one part.');
  }
  refuseDifferent(parts);
  refuseShared(parts);
  return merged(first, parts);
}
