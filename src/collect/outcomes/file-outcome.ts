import type { Finding } from '#room/findings';
import type { FilledForm, PassedOver } from '#room/forms';
import type { CalendarDate } from '#room/time';

/**
 * What came of a file.
 *
 * Vietnamese: kết quả nhận tệp.
 *
 * `accepted`: its figures count · `accepted-with-findings`: they count, and somebody should look ·
 * `wrong-form`, `wrong-version`, `wrong-unit`, `wrong-period`: it holds something else · `repeat`: it is
 * in already · `changed`: it is in with other figures, and the later ones count · `locked`: it opens with
 * a password only · `unreadable`: it cannot be opened.
 *
 * @example
 * ```ts
 * import type { FileVerdict } from 'danvan/collect';
 *
 * const verdict: FileVerdict = 'wrong-period';
 * ```
 *
 * @category Collect
 */
export type FileVerdict =
  | 'accepted'
  | 'accepted-with-findings'
  | 'changed'
  | 'repeat'
  | 'wrong-unit'
  | 'wrong-period'
  | 'wrong-version'
  | 'wrong-form'
  | 'locked'
  | 'unreadable';

/**
 * One file, and what came of it.
 *
 * Vietnamese: kết quả nhận của một tệp.
 *
 * @example
 * ```ts
 * import type { FileOutcome } from 'danvan/collect';
 *
 * const isLost = ({ filled }: FileOutcome): boolean => filled.length === 0;
 * ```
 *
 * @category Collect
 */
export interface FileOutcome {
  /** Its name. */
  readonly file: string;
  /** Its place among the files, from 0. */
  readonly position: number;
  /** What became of the file. */
  readonly verdict: FileVerdict;
  /** The day on which it came. */
  readonly receivedOn: CalendarDate;
  /** SHA-256 of its bytes, where the platform can work it out. */
  readonly hash?: string | undefined;
  /** The id of the unit that sent it, where it is known. */
  readonly unit?: string | undefined;
  /** How the unit is known: somebody said so, its table says so, or its name does. */
  readonly unitKnownBy?: 'sender' | 'table' | 'file-name' | undefined;
  /** The id of the post that sent it. */
  readonly author?: string | undefined;
  /** The forms of it that count. */
  readonly filled: readonly FilledForm[];
  /** The forms of it that were read and do not count. */
  readonly refused: readonly FilledForm[];
  /** The file that it repeats or changes. */
  readonly first?: string | undefined;
  /** What was found in it, each with its name as the source. */
  readonly findings: readonly Finding[];
  /** The cells that hold something and were not read. */
  readonly passedOver: readonly PassedOver[];
}
