import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { nameSchema, type Name } from '#room/organization';
import { text, texts } from '../fields.js';
import { reviewKinds, type ReviewKind } from '../cycles/review-kind.js';

/** Passages in words; null where the source names the section and says no more. */
const passages = z._default(z.nullable(z.readonly(z.array(text))), []);

const nextTaskSchema = z.readonly(
  strictObject({ title: nameSchema, task: z.optional(text), period: z.optional(text) }),
);

const reviewEventSchema = z.readonly(
  strictObject({ event: text, as: z.enum(['produced', 'adopted']) }),
);

/**
 * Reads a {@link CoordinationReview} as it is typed in.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import { coordinationReviewSchema } from 'danvan/schemas';
 *
 * const row = { id: 'tk', instrument: 'ct', kind: 'final', period: '2021' };
 * coordinationReviewSchema.parse({ ...row, causes: null }).causes; //=> null
 * ```
 *
 * @category Coordination
 */
export const coordinationReviewSchema = strictObject({
  id: text,
  instrument: text,
  kind: z.enum(reviewKinds),
  period: text,
  document: z.optional(text),
  results: passages,
  shortcomings: passages,
  causes: passages,
  recommendations: passages,
  nextTasks: z._default(z.readonly(z.array(nextTaskSchema)), []),
  notes: texts,
  events: z._default(z.readonly(z.array(reviewEventSchema)), []),
});

/**
 * What the parties found when they looked back.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết: kết quả, hạn chế, nguyên nhân, kiến nghị, nhiệm vụ thời gian tới.
 *
 * Each of these is a list of passages; null says that the source names it (“nêu hạn chế, tồn tại”)
 * without a word more. `notes` are ids of situation notes, `events` those that produced or adopted
 * the review.
 *
 * @example
 * ```ts
 * import type { CoordinationReview } from 'danvan/coordination';
 *
 * const isFinal = ({ kind }: CoordinationReview): boolean => kind === 'final';
 * ```
 *
 * @category Coordination
 */
export interface CoordinationReview {
  readonly id: string;
  readonly instrument: string;
  readonly kind: ReviewKind;
  readonly period: string;
  readonly document?: string | undefined;
  readonly results: readonly string[] | null;
  readonly shortcomings: readonly string[] | null;
  readonly causes: readonly string[] | null;
  readonly recommendations: readonly string[] | null;
  readonly nextTasks: readonly {
    readonly title: Name;
    readonly task?: string | undefined;
    readonly period?: string | undefined;
  }[];
  readonly notes: readonly string[];
  readonly events: readonly { readonly event: string; readonly as: 'produced' | 'adopted' }[];
}

/**
 * A {@link CoordinationReview} as it is typed in.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết.
 *
 * @example
 * ```ts
 * import type { CoordinationReviewInput } from 'danvan/coordination';
 *
 * const review: CoordinationReviewInput = {
 *   id: 'tong-ket-2020',
 *   instrument: 'ct-2020',
 *   kind: 'final',
 *   period: '2020',
 *   shortcomings: null,
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationReviewInput extends Readonly<
  z.input<typeof coordinationReviewSchema>
> {}
