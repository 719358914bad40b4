import * as z from 'zod';
import { textSchema } from '#room/text';
import { calendarDateSchema, type CalendarDate } from '#room/time';

/**
 * What can happen to units.
 *
 * Vietnamese: hình thức thay đổi: sáp nhập, chia tách, đổi tên, chuyển cấp, giải thể, thành lập,
 * chuyển đơn vị trực thuộc, giữ nguyên.
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
  'continued',
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
export const successionSchema = z.strictObject({
  kind: z.enum(successionKinds),
  /** The first day of the new state. */
  date: calendarDateSchema,
  /** The document behind it: “202/2025/QH15”. */
  basis: textSchema.optional(),
  from: z.array(textSchema).readonly().default([]),
  to: z.array(textSchema).readonly().default([]),
  /**
   * Which part of each figure goes from one unit to another, from 0 to 1, by what is counted:
   * `{ population: 0.4 }`.
   */
  shares: z
    .array(
      z.strictObject({
        from: textSchema,
        to: textSchema,
        of: z.record(z.string(), z.number().min(0).max(1)),
      }),
    )
    .readonly()
    .default([]),
  note: textSchema.optional(),
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
  readonly from: string;
  readonly to: string;
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
  readonly kind: SuccessionKind;
  readonly date: CalendarDate;
  readonly basis?: string | undefined;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly shares: readonly SuccessionShare[];
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
