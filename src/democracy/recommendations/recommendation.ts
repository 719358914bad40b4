import type { CalendarDate } from '#room/time';
import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { recommendationSchema } from './recommendation-schema.js';
import type { RecommendationState } from './recommendation-words.js';

/**
 * The record out of which a recommendation came.
 *
 * Vietnamese: nguồn của kiến nghị.
 *
 * @example
 * ```ts
 * import type { RaisedIn } from 'danvan/democracy';
 *
 * const raisedIn: RaisedIn = { list: 'dialogues', id: 'dt-1' };
 * ```
 *
 * @category Democracy
 */
export interface RaisedIn {
  /** The list of the record, by its name in `DemocracyRecords`: `dialogues`. */
  readonly list: string;
  /** Its id in that list. */
  readonly id: string;
}

/**
 * What somebody was asked to do or to answer: one entry of the register that offices follow.
 *
 * Vietnamese: kiến nghị.
 *
 * `unit` made it, `date` is the day on which it was sent. {@link overdueRecommendations} lists those
 * that wait too long.
 *
 * @example
 * ```ts
 * import type { Recommendation } from 'danvan/democracy';
 *
 * const isDone = ({ state }: Recommendation): boolean => state === 'carried-out';
 * ```
 *
 * @category Democracy
 */
export interface Recommendation extends DemocracyRecord {
  /** What was asked for, in words. */
  readonly content: string;
  /** The id of the unit that it was sent to. */
  readonly addressee?: string | undefined;
  /** To whom it was sent, in words, where that is no known unit; never a person's name. */
  readonly addresseeWords?: string | undefined;
  /** The record out of which it came: a supervision, a dialogue, a letter. */
  readonly raisedIn?: RaisedIn | undefined;
  /** The last day on which an answer is in time. */
  readonly due?: CalendarDate | undefined;
  /** The day of the answer. */
  readonly answeredOn?: CalendarDate | undefined;
  /** The answer in short; never about a person. */
  readonly answer?: string | undefined;
  /** What became of it. Defaults to `answered` where a day of the answer is given, else to `open`. */
  readonly state: RecommendationState;
}

/**
 * A {@link Recommendation} as it is typed in: id, unit, content and an addressee make it complete.
 *
 * Vietnamese: kiến nghị.
 *
 * @example
 * ```ts
 * import type { RecommendationInput } from 'danvan/democracy';
 *
 * const what = { id: 'n1', unit: 'xa-a', content: 'sửa cống thôn 1' };
 * const row: RecommendationInput = { ...what, addressee: 'ubnd-xa-a', due: '2026-07-15' };
 * ```
 *
 * @category Democracy
 */
export interface RecommendationInput extends Readonly<z.input<typeof recommendationSchema>> {}

/** To whom it was sent: the id of a unit, else words. */
export const addresseeOf = ({
  addressee,
  addresseeWords,
}: Pick<Recommendation, 'addressee' | 'addresseeWords'>): string =>
  addressee ?? addresseeWords ?? '';
