import type { Indicator } from '#room/indicators';
import type { SheetsOptions } from '../reading/sheets-options.js';

/**
 * What a table of no known form is read against.
 *
 * Vietnamese: căn cứ đọc bảng số liệu bất kỳ.
 *
 * @example
 * ```ts
 * import type { TableOptions } from 'danvan/forms';
 *
 * const options: TableOptions = { indicators: [], expected: { period: '2026-Q2' } };
 * ```
 *
 * @category Forms
 */
export interface TableOptions extends SheetsOptions {
  /** The indicators that the table may hold, found by name or code. */
  readonly indicators: readonly Indicator[];
}
