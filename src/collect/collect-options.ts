import type { DatasetContext } from '#room/aggregation';
import type { CancelSignal, SheetFormat } from '#room/export';
import type { StatisticalForm } from '#room/forms';
import type { Obligation } from '#room/obligations';
import type { Hierarchy, NameAbbreviation, UnitRegister } from '#room/organization';
import type { CalendarDate, PeriodOptions } from '#room/time';
import type { Digest, Submission } from '#room/workflow';
import type { FileVerdict } from './outcomes/file-outcome.js';

/**
 * How far the reading of many files has come.
 *
 * Vietnamese: tiến độ đọc tệp.
 *
 * @example
 * ```ts
 * import type { CollectProgress } from 'danvan/collect';
 *
 * const share = ({ done, total }: CollectProgress) => (total === undefined ? null : done / total);
 * ```
 *
 * @category Collect
 */
export interface CollectProgress {
  /** How many files are done. */
  readonly done: number;
  /** How many there are; not known of a stream. */
  readonly total?: number | undefined;
  /** The name of the last one, and what came of it. */
  readonly file: string;
  /** What became of the file read last. */
  readonly verdict: FileVerdict;
}

/**
 * What many files are read against.
 *
 * Vietnamese: căn cứ nhận tệp hàng loạt.
 *
 * @example
 * ```ts
 * import type { CollectOptions } from 'danvan/collect';
 *
 * const unitsOf = ({ expected }: CollectOptions) => new Set(expected.map(({ unit }) => unit));
 * ```
 *
 * @category Collect
 */
export interface CollectOptions {
  /** The form that the files should hold. */
  readonly form: StatisticalForm;
  /** The format of the files: `excel()` of `danvan/excel`. */
  readonly sheets: SheetFormat;
  /** The units that may send. */
  readonly units: Hierarchy | UnitRegister;
  /** Who owes the form for which period, from {@link obligationsOf}. */
  readonly expected: readonly Obligation[];
  /** The day on which the files came, where a file does not say its own. */
  readonly receivedOn: CalendarDate;
  /** What came in before: repeats and changes are told against it, and who sent it is not silent. */
  readonly earlier?: readonly Submission[] | undefined;
  /** Short forms in names of units, as `danvan/vietnam` ships them. Defaults to none. */
  readonly abbreviations?: readonly NameAbbreviation[] | undefined;
  /** The calendars of the periods. */
  readonly periods?: PeriodOptions | undefined;
  /** What the dataset refers to besides; without it there is none, but the observations for one. */
  readonly dataset?: DatasetContext | undefined;
  /** SHA-256, where the platform has none; without it repeats are told by their figures alone. */
  readonly digest?: Digest | undefined;
  /** Stops the work after the file at hand; the call then throws `DanvanError` with code `ABORTED`. */
  readonly signal?: CancelSignal | undefined;
  /** Told after each file. */
  readonly onProgress?: ((progress: CollectProgress) => void) | undefined;
}
