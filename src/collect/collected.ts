import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { FilledForm } from '#room/forms';
import type { ObservationInput } from '#room/indicators';
import type { Obligation, ReceivedReport, UnusableReport } from '#room/obligations';
import type { FileOutcome } from './outcomes/file-outcome.js';

/**
 * What came of many files.
 *
 * Vietnamese: kết quả nhận tệp hàng loạt.
 *
 * `received` and `unusable` go into {@link overdueReports}, {@link composeReminder} and
 * {@link completenessOf} as they are.
 *
 * @example
 * ```ts
 * import type { Collected } from 'danvan/collect';
 *
 * const lost = ({ outcomes }: Collected) => outcomes.filter(({ filled }) => filled.length === 0);
 * ```
 *
 * @category Collect
 */
export interface Collected {
  /** One for each file, in their order. */
  readonly outcomes: readonly FileOutcome[];
  /** The forms that count: one of each unit and period, the last one. */
  readonly filled: readonly FilledForm[];
  /** Their figures, for {@link createDataset}. */
  readonly observations: readonly ObservationInput[];
  /** The dataset of them, where one was asked for. */
  readonly dataset?: Dataset | undefined;
  /** The reports that came and count. */
  readonly received: readonly ReceivedReport[];
  /** The reports that came and cannot be used: their senders are not silent. */
  readonly unusable: readonly UnusableReport[];
  /** What is owed and of which nothing at all came. */
  readonly silent: readonly Obligation[];
  /** What was found in all files, in their order. */
  readonly findings: readonly Finding[];
}
