import type { CalendarDate } from '#room/time';
import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { disclosureSchema } from './disclosure-schema.js';
import type { DisclosureDuration } from './disclosure-words.js';

/**
 * A thing that was made public, or is to be.
 *
 * Vietnamese: nội dung công khai.
 *
 * `from` and `to` are the first and the last day on which it is shown; `date` does for what is told
 * on one day, over loudspeakers or in a meeting. {@link disclosureDueDate} says by when it was due.
 *
 * @example
 * ```ts
 * import type { Disclosure } from 'danvan/democracy';
 *
 * const isInTwoPlaces = ({ methods }: Disclosure): boolean =>
 *   methods.includes('office') && methods.includes('hall');
 * ```
 *
 * @category Democracy
 */
export interface Disclosure extends DemocracyRecord {
  /** What must be made public, a word of the catalogue `disclosureItems`. */
  readonly content: string;
  /** The kind of the enterprise that must, a word of the catalogue `enterpriseKinds`. */
  readonly enterpriseKind?: string | undefined;
  /** The thing itself, in words: the budget of which year, which project. */
  readonly title?: string | undefined;
  /** Whether it was made public or is only planned. Defaults to `disclosed`. */
  readonly state: 'planned' | 'disclosed';
  /** The day on which there was something to disclose: a paper was signed, a result known. */
  readonly decidedOn?: CalendarDate | undefined;
  /** How it was made public, words of the catalogue `disclosureMethods`. Defaults to none told. */
  readonly methods: readonly string[];
  /** Where, in words. */
  readonly place?: string | undefined;
  /** For how long, as the plan says. */
  readonly duration?: DisclosureDuration | undefined;
  /** The id of the document that plans it. */
  readonly plan?: string | undefined;
  /** Ids of the documents that prove it: minutes of posting and of taking down. Defaults to none. */
  readonly evidence: readonly string[];
}

/**
 * A {@link Disclosure} as it is typed in: id, unit and content make it complete.
 *
 * Vietnamese: nội dung công khai.
 *
 * @example
 * ```ts
 * import type { DisclosureInput } from 'danvan/democracy';
 *
 * const row: DisclosureInput = { id: 'c1', unit: 'xa-a', content: 'budget', from: '2026-01-12' };
 * ```
 *
 * @category Democracy
 */
export interface DisclosureInput extends Readonly<z.input<typeof disclosureSchema>> {}

/** The first day on which it was public; none for what is only planned. */
export const disclosedOn = ({ state, from, date }: Disclosure): CalendarDate | undefined =>
  state === 'planned' ? undefined : (from ?? date);
