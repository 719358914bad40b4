import { DanvanError } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { readPeriod } from '#room/time';
import { fromData } from '../dataset/binary/plain-data.js';
import type { TakenColumns } from '../dataset/columns.js';
import { completeDataset, type TakenRows } from '../dataset/complete-dataset.js';
import type { DatasetContext } from '../dataset/dataset-input.js';
import type { Dataset } from '../dataset/dataset.js';
import type { Repeat } from '../dataset/find-repeats.js';
import { readContext, type ContextRead } from '../dataset/read-context.js';
import { daysOfPeriod, positionOf, type PeriodDays } from '../dataset/store.js';
import { writtenRow } from '../dataset/written-row.js';
import { contextPrint } from './context-print.js';
import { inOrder } from './in-order.js';
import { refuseStrayNumbers } from './refuse-stray-numbers.js';
import type { PartialAggregate } from './partial-aggregate.js';
import { rejectedOf } from './rejected-of.js';
import { requirePartial } from './require-partial.js';

const refuse = (code: 'INVALID_ARGUMENT' | 'PARTS_DIFFER', message: string): never => {
  throw new DanvanError(code, message);
};

const periodsOf = ({ periods }: PartialAggregate, { known }: ContextRead): readonly PeriodDays[] =>
  periods.map((id) => {
    const period = readPeriod(id, known.periods);
    return period.ok
      ? daysOfPeriod(period.value)
      : refuse('INVALID_ARGUMENT', `"partial" holds a period that cannot be read: ${id}.`);
  });

function repeatsOf({ repeats }: PartialAggregate): readonly Repeat[] | undefined {
  if (repeats === null) return undefined;
  const pairs = Array.from({ length: repeats.length / 2 }, (_, at) => ({
    first: repeats[2 * at] ?? 0,
    second: repeats[2 * at + 1] ?? 0,
  }));
  return pairs.sort((a, b) => a.second - b.second);
}

function rowsOf(partial: PartialAggregate, context: ContextRead): TakenRows {
  const { columns, details, notes } = partial;
  const frozen = details.map(([row, detail]) => [row, deepFreeze({ ...detail })] as const);
  const all: TakenColumns = { ...columns, count: columns.units.length, details: frozen };
  return {
    columns: all,
    periods: periodsOf(partial, context),
    rejected: rejectedOf(partial),
    findings: notes.flatMap(({ findings }) => findings),
    repeats: repeatsOf(partial),
  };
}

/**
 * Makes the dataset of all parts: the same as {@link createDataset} makes of the whole.
 *
 * Vietnamese: bộ số liệu của các phần.
 *
 * Observations, findings and the positions of what was rejected are the same, whatever the cut; what
 * two parts say twice is found here. Of a rejected row, functions, symbols and what holds itself are not
 * kept; in their place stands a symbol.
 *
 * @param partial - All parts, put together by {@link mergePartials}.
 * @param context - Hierarchy, catalogue, reporting lines and periods of the parts; and obligations.
 * @returns The dataset; the part is left untouched.
 * @throws {@link DanvanError} with code `PARTS_DIFFER` where the parts were read under another context,
 *   `PARTS_OVERLAP` where a row comes twice, and `INVALID_ARGUMENT` where it is no part.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { aggregatePartial, datasetOfPartial, mergePartials } from 'danvan/aggregation';
 * import { indicators } from 'danvan/vietnam';
 *
 * const context = { hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã A' }]), indicators };
 * const row = { unit: 'xa-a', indicator: 'mediation.teams', period: '2026-H1', value: 5 };
 * const part = aggregatePartial({ ...context, observations: [row] });
 * const { findings } = datasetOfPartial(mergePartials([part, part]), context);
 * findings[0]?.code; //=> 'dataset/repeated-observation'
 * ```
 *
 * @category Aggregation
 */
export function datasetOfPartial<UnitId extends string, Code extends string>(
  partial: PartialAggregate,
  context: DatasetContext<UnitId, Code>,
): Dataset<UnitId, Code>;
export function datasetOfPartial(partial: PartialAggregate, context: DatasetContext): Dataset {
  requirePartial(partial, 'partial');
  const read = readContext(context, 'context');
  if (partial.context !== contextPrint(read)) {
    const message =
      'The parts were read under other units, indicators, lines or periods than these.';
    refuse('PARTS_DIFFER', message);
  }
  refuseStrayNumbers(partial, read);
  const whole = inOrder(partial);
  const given = new Map(whole.notes.map((note) => [note.position, note.given]));
  return completeDataset(read, rowsOf(whole, read), (store, row) => {
    const position = positionOf(store.columns, row);
    return given.has(position) ? fromData(given.get(position)) : writtenRow(store, row);
  });
}
