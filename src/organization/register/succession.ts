import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import { calendarDateSchema, type CalendarDate } from '#room/time';

/**
 * What can happen to units.
 *
 * Vietnamese: hình thức thay đổi: sáp nhập, chia tách, đổi tên, chuyển cấp, giải thể, thành lập, giữ nguyên.
 *
 * `continued`: a unit goes on unchanged under an identity of its own.
 *
 * @example
 * ```ts
 * import { successionKinds } from 'danvan/organization';
 *
 * successionKinds.includes('merged'); //=> true
 * ```
 *
 * @category Organization
 */
export const successionKinds = [
  'continued',
  'merged',
  'split',
  'renamed',
  're-levelled',
  'dissolved',
  'established',
  're-parented',
] as const;

/**
 * What happened to units.
 *
 * Vietnamese: hình thức thay đổi.
 *
 * @example
 * ```ts
 * import type { SuccessionKind } from 'danvan/organization';
 *
 * const kind: SuccessionKind = 'merged';
 * ```
 *
 * @category Organization
 */
export type SuccessionKind = (typeof successionKinds)[number];

/** Reads a succession as it is typed in. */
export const successionSchema = strictObject({
  /** What happened: merged, split, moved, renamed and so on. */
  kind: z.enum(successionKinds),
  /** The first day of the new state. */
  date: calendarDateSchema,
  /** The document behind it: “202/2025/QH15”. */
  basis: z.optional(textSchema),
  /** Ids of the units of before. Defaults to none. */
  from: z._default(z.readonly(z.array(textSchema)), []),
  /** Ids of the units since. Defaults to none. */
  to: z._default(z.readonly(z.array(textSchema)), []),
  /**
   * Which part of each figure goes from one unit to another, from 0 to 1, by what is counted:
   * `{ population: 0.4 }`.
   */
  shares: z._default(
    z.readonly(
      z.array(
        strictObject({
          from: textSchema,
          to: textSchema,
          of: z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1))),
        }),
      ),
    ),
    [],
  ),
  /** What is to be said of it in words. Defaults to nothing. */
  note: z.optional(textSchema),
});

/**
 * The part of one unit that goes to another.
 *
 * Vietnamese: tỷ lệ chia tách.
 *
 * `of` says it by what is counted: of the people, of the land.
 *
 * @example
 * ```ts
 * import type { SuccessionShare } from 'danvan/organization';
 *
 * const share: SuccessionShare = { from: 'xa-a', to: 'xa-b', of: { population: 0.4 } };
 * ```
 *
 * @category Organization
 */
export interface SuccessionShare {
  /** The id of the old unit. */
  readonly from: string;
  /** The id of the new unit. */
  readonly to: string;
  /** The part that went over, 0 to 1, by what is counted: `population`. */
  readonly of: Readonly<Record<string, number>>;
}

/**
 * An event in which units end, begin or change: from any number of them to any number.
 *
 * Vietnamese: kế thừa, tổ chức lại đơn vị.
 *
 * Each unit of `from` passes to each of `to`; an empty `to` is an end without an heir, an empty
 * `from` a beginning. A unit with one heir passes to it whole; with several it is split, and only
 * `shares` say how.
 *
 * @example
 * ```ts
 * import type { Succession } from 'danvan/organization';
 *
 * const merger: Succession = {
 *   kind: 'merged',
 *   date: '2025-07-01',
 *   basis: '202/2025/QH15',
 *   from: ['dak-nong', 'binh-thuan', 'lam-dong-cu'],
 *   to: ['lam-dong'],
 *   shares: [],
 * };
 * ```
 *
 * @category Organization
 */
export interface Succession {
  /** What happened: merged, split, moved, renamed and so on. */
  readonly kind: SuccessionKind;
  /** The first day of what is new. */
  readonly date: CalendarDate;
  /** The act that did it. */
  readonly basis?: string | undefined;
  /** Ids of the units of before. */
  readonly from: readonly string[];
  /** Ids of the units since. */
  readonly to: readonly string[];
  /** Which part of the old went into which of the new, as far as it is known. */
  readonly shares: readonly SuccessionShare[];
  /** What the catalogue says of it in words. */
  readonly note?: string | undefined;
}

/**
 * A {@link Succession} as it is typed in.
 *
 * Vietnamese: kế thừa, tổ chức lại đơn vị.
 *
 * @example
 * ```ts
 * import type { SuccessionInput } from 'danvan/organization';
 *
 * const end: SuccessionInput = { kind: 'dissolved', date: '2025-07-01', from: ['bdv-huyen'] };
 * ```
 *
 * @category Organization
 */
export interface SuccessionInput extends Readonly<z.input<typeof successionSchema>> {}
