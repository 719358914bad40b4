/**
 * The kinds of instruments that bodies sign with each other.
 *
 * Vietnamese: quy chế phối hợp, chương trình phối hợp, kế hoạch phối hợp, nghị quyết liên tịch.
 *
 * @example
 * ```ts
 * import { instrumentKinds } from 'danvan/coordination';
 *
 * instrumentKinds; //=> ['regulation', 'programme', 'plan', 'joint-resolution']
 * ```
 *
 * @category Coordination
 */
export const instrumentKinds = Object.freeze([
  'regulation',
  'programme',
  'plan',
  'joint-resolution',
] as const);

/**
 * One of {@link instrumentKinds}.
 *
 * Vietnamese: loại văn bản phối hợp.
 *
 * @example
 * ```ts
 * import type { InstrumentKind } from 'danvan/coordination';
 *
 * const kind: InstrumentKind = 'programme';
 * ```
 *
 * @category Coordination
 */
export type InstrumentKind = (typeof instrumentKinds)[number];
