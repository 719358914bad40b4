import type { MainLocale, Names } from '#room/locale';

/**
 * The words in which a list of findings is written.
 *
 * Vietnamese: ngôn ngữ và tên gọi trong danh sách nội dung cần sửa.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { FindingsOptions } from 'danvan/collect';
 *
 * const options: FindingsOptions = { locale: vi };
 * ```
 *
 * @category Collect
 */
export interface FindingsOptions {
  /** The language. */
  readonly locale: MainLocale;
  /** What units and indicators are called. Defaults to the names that the findings know. */
  readonly names?: Names | undefined;
}
