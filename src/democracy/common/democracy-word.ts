import type { Interval, Name } from '#room/organization';

/**
 * An entry of a catalogue that users may replace or add to: an item to disclose, a form of
 * consultation, a kind of supervisor.
 *
 * Vietnamese: mục của danh mục.
 *
 * @example
 * ```ts
 * import type { DemocracyWord } from 'danvan/democracy';
 *
 * const form: DemocracyWord = { id: 'village-meeting', name: { vi: 'họp cộng đồng dân cư' } };
 * ```
 *
 * @category Democracy
 */
export interface DemocracyWord extends Pick<Interval, 'from' | 'to'> {
  /** What records name it by. */
  readonly id: string;
  /** What it is called. */
  readonly name: Name;
  /** The article that it rests on. */
  readonly legalBasis?: string | undefined;
  /** False where no act or report confirms it. Defaults to true. */
  readonly confirmed?: boolean | undefined;
}
