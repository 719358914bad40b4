import type { ReviewWords } from '#room/locale';
import type { CameReports, Obligation } from '#room/obligations';
import type { Hierarchy, Name } from '#room/organization';
import type { CalendarDate } from '#room/time';

/**
 * What a table of how complete reporting is is made from.
 *
 * Vietnamese: bảng tình hình gửi báo cáo.
 *
 * @example
 * ```ts
 * import type { CompletenessAnnexOptions } from 'danvan/report';
 *
 * const isByForm = ({ by }: CompletenessAnnexOptions): boolean => by === 'form';
 * ```
 *
 * @category Report
 */
export interface CompletenessAnnexOptions extends Pick<CameReports, 'received' | 'dueDates'> {
  /** The names of the units. */
  readonly hierarchy: Pick<Hierarchy, 'byId'>;
  /** What was owed, from {@link obligationsOf}. */
  readonly obligations: readonly Obligation[];
  /** The day up to which it was counted, as the title says it. */
  readonly at: CalendarDate;
  /** One row a unit, or one a form. Defaults to `unit`. */
  readonly by?: 'unit' | 'form' | undefined;
  /** What the forms are called, by their ids. Defaults to their ids. */
  readonly forms?: readonly { readonly id: string; readonly name: Name }[] | undefined;
  /** The language: `vi` or `en`, as imported. Defaults to `vi`. */
  readonly locale?: ReviewWords | undefined;
}
