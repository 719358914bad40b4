import type * as z from 'zod/mini';
import type { ActingUnits } from '../common/acting-units.js';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { Leading } from '../common/leadings.js';
import type { StatedCount } from '../common/stated-count.js';
import type { DialogueKind } from './dialogue-kinds.js';
import type { dialogueSchema } from './dialogue-schema.js';

/**
 * A dialogue of those who lead with the people, or of an employer with the staff; or all of some
 * time together.
 *
 * Vietnamese: đối thoại với Nhân dân; đối thoại tại nơi làm việc.
 *
 * It may be recorded without a number, or with “nhiều”. What has a day and no number of sessions is
 * one session.
 *
 * @example
 * ```ts
 * import type { Dialogue } from 'danvan/democracy';
 *
 * const isAtWork = ({ sphere }: Dialogue): boolean => sphere !== 'commune';
 * ```
 *
 * @category Democracy
 */
export interface Dialogue extends DemocracyRecord {
  /** Who held it, where it is not the unit of the record alone. */
  readonly hosts?: ActingUnits | undefined;
  /** Whether the head led it, or somebody sent by the head. */
  readonly ledBy?: Leading | undefined;
  /** Periodic, ad hoc, or on one topic. */
  readonly kind?: DialogueKind | undefined;
  /** With whom, words of the catalogue `dialogueAudiences`. Defaults to not known. */
  readonly withWhom: readonly string[];
  /** What it was about. */
  readonly title?: string | undefined;
  /** How many dialogues: cuộc. */
  readonly sessions?: StatedCount | undefined;
  /** Attendances of the people: lượt người dự. */
  readonly attendances?: StatedCount | undefined;
  /** Opinions voiced: ý kiến, kiến nghị. */
  readonly opinions?: StatedCount | undefined;
  /** Opinions answered or settled, in all. */
  readonly answered?: StatedCount | undefined;
  /** Opinions answered at the dialogue itself: trả lời trực tiếp. */
  readonly answeredAtOnce?: StatedCount | undefined;
  /** Opinions taken along and answered later: tiếp thu, trả lời sau. */
  readonly answeredLater?: StatedCount | undefined;
}

/**
 * A {@link Dialogue} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: đối thoại với Nhân dân; đối thoại tại nơi làm việc.
 *
 * @example
 * ```ts
 * import type { DialogueInput } from 'danvan/democracy';
 *
 * const sessions = { amount: null, qualifier: 'many' } as const;
 * const row: DialogueInput = { id: 'd1', unit: 'tinh', period: '2023', sessions };
 * ```
 *
 * @category Democracy
 */
export interface DialogueInput extends Readonly<z.input<typeof dialogueSchema>> {}
