import { createReader } from './create-reader.js';
import type { DatasetInput } from './dataset-input.js';
import type { Dataset } from './dataset.js';
import { readContext } from './read-context.js';
import { takeFrom } from './take-from.js';

/**
 * Takes in observations: reads each, keeps what counts, and says what does not and why.
 *
 * Vietnamese: bộ số liệu.
 *
 * Nothing throws for data and nothing is lost: a row that cannot be read, refers to an unknown
 * unit, indicator, period or line, or repeats a figure, is kept in `rejected`. Findings: `shape/*`,
 * `time/not-a-period`, `indicators/*`, `dataset/*`; {@link check} lists them together with those of
 * the rules.
 *
 * @param input - Hierarchy, catalogue of indicators, observations and reporting lines.
 * @returns The dataset; what was given is left untouched.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the observations are no rows and no
 *   columns, or end in an error of their own.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * const observations = [
 *   { unit: 'tay-ninh', indicator: 'mediation.teams', period: '2020-H1', value: 545 },
 * ];
 * createDataset({ hierarchy, indicators, observations }).observations.length; //=> 1
 * ```
 *
 * @category Aggregation
 */
export function createDataset<UnitId extends string, Code extends string>(
  input: DatasetInput<UnitId, Code>,
): Dataset<UnitId, Code>;
export function createDataset(input: DatasetInput): Dataset {
  const context = readContext(input, 'input');
  return takeFrom(input.observations, (room) => createReader(context, room));
}
