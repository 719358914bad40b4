import type { CalendarDate } from '#room/time';

/**
 * What is asked of a unit to tell what it owes; a {@link Unit} is one.
 *
 * Vietnamese: đơn vị báo cáo.
 *
 * `validity` holds the spans in which the unit exists, each from `from` up to but without `until`;
 * empty or absent means always.
 *
 * @example
 * ```ts
 * import type { ObligedUnit } from 'danvan';
 *
 * const unit: ObligedUnit = { id: 'xa-a', validity: [{ from: '2025-07-01' }] };
 * ```
 *
 * @category Organization
 */
export interface ObligedUnit {
  readonly id: string;
  readonly validity?:
    | readonly {
        readonly from?: CalendarDate | undefined;
        readonly until?: CalendarDate | undefined;
      }[]
    | undefined;
  readonly parent?: string | undefined;
  readonly level?: string | undefined;
  readonly kind?: string | undefined;
}
