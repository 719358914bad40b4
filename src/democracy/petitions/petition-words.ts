/**
 * What a letter is.
 *
 * Vietnamese: đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh.
 *
 * @example
 * ```ts
 * import { petitionKinds } from 'danvan/democracy';
 *
 * petitionKinds; //=> ['complaint', 'denunciation', 'feedback']
 * ```
 *
 * @category Democracy
 */
export const petitionKinds = Object.freeze(['complaint', 'denunciation', 'feedback'] as const);

/**
 * One of {@link petitionKinds}: `feedback` is a petition (kiến nghị) or feedback (phản ánh).
 *
 * Vietnamese: loại đơn.
 *
 * @example
 * ```ts
 * import type { PetitionKind } from 'danvan/democracy';
 *
 * const kind: PetitionKind = 'complaint';
 * ```
 *
 * @category Democracy
 */
export type PetitionKind = (typeof petitionKinds)[number];

/**
 * The three totals of letters that can be broken down by kind, by the names of their fields.
 *
 * Vietnamese: tổng số đơn được phân loại.
 *
 * @example
 * ```ts
 * import { petitionTotals } from 'danvan/democracy';
 *
 * petitionTotals; //=> ['received', 'fitForHandling', 'withinCompetence']
 * ```
 *
 * @category Democracy
 */
export const petitionTotals = Object.freeze([
  'received',
  'fitForHandling',
  'withinCompetence',
] as const);

/**
 * One of {@link petitionTotals}.
 *
 * Vietnamese: tổng số đơn được phân loại.
 *
 * @example
 * ```ts
 * import type { PetitionTotal } from 'danvan/democracy';
 *
 * const total: PetitionTotal = 'withinCompetence';
 * ```
 *
 * @category Democracy
 */
export type PetitionTotal = (typeof petitionTotals)[number];

/**
 * Who got the letters.
 *
 * Vietnamese: nơi nhận đơn.
 *
 * @example
 * ```ts
 * import { petitionReceivers } from 'danvan/democracy';
 *
 * petitionReceivers; //=> ['authorities', 'peoples-council']
 * ```
 *
 * @category Democracy
 */
export const petitionReceivers = Object.freeze(['authorities', 'peoples-council'] as const);

/**
 * One of {@link petitionReceivers}: committees and agencies of all levels, or the people's council.
 *
 * Vietnamese: nơi nhận đơn.
 *
 * @example
 * ```ts
 * import type { PetitionReceiver } from 'danvan/democracy';
 *
 * const receivedBy: PetitionReceiver = 'peoples-council';
 * ```
 *
 * @category Democracy
 */
export type PetitionReceiver = (typeof petitionReceivers)[number];
