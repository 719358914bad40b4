import type { Interval } from '#room/organization';

/**
 * What is asked of a unit to tell what it owes; a {@link Unit} is one.
 *
 * Vietnamese: đơn vị báo cáo.
 *
 * `validity` holds the spans in which the unit exists, each from `from` to `to`, both included.
 * Empty or absent means always.
 *
 * @example
 * ```ts
 * import type { ObligedUnit } from 'danvan/organization';
 *
 * const unit: ObligedUnit = { id: 'xa-a', validity: [{ from: '2025-07-01', to: '2026-03-31' }] };
 * ```
 *
 * @category Organization
 */
export interface ObligedUnit {
  /** Identity of the unit. */
  readonly id: string;
  /** When it is there, days inclusive. Defaults to always. */
  readonly validity?: readonly Interval[] | undefined;
  /** The id of the unit directly above. */
  readonly parent?: string | undefined;
  /** Its level of administration, for assignments by level. */
  readonly level?: string | undefined;
  /** The id of its kind, for assignments by kind. */
  readonly kind?: string | undefined;
}
