import type { Language } from '#room/text';

/**
 * Looks up what people call a thing; undefined where it is not known.
 *
 * Vietnamese: tra tên gọi.
 *
 * @example
 * ```ts
 * import type { NameLookup } from 'danvan/findings';
 *
 * const unit: NameLookup = (id) => (id === 'xa-hoa-binh' ? 'Xã Hòa Bình' : undefined);
 * ```
 *
 * @category Locale
 */
export type NameLookup = (id: string, language: Language) => string | undefined;

/**
 * The names that sentences use in place of ids; an id without a name is printed as it is.
 *
 * Vietnamese: tên gọi của đơn vị, chỉ tiêu, hệ thống báo cáo, lịch chốt số liệu.
 *
 * @example
 * ```ts
 * import type { Names } from 'danvan/findings';
 *
 * const names: Names = { unit: () => 'Xã Hòa Bình' };
 * ```
 *
 * @category Locale
 */
export interface Names {
  readonly unit?: NameLookup;
  readonly indicator?: NameLookup;
  readonly line?: NameLookup;
  /** Reporting calendars and systems of terms. */
  readonly calendar?: NameLookup;
}
