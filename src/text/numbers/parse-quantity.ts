import type { ParseResult } from '#room/findings';
import { foldFigure } from './fold-figure.js';
import type { Quantity } from './quantity.js';
import { readQuantity } from './read-quantity.js';

/**
 * Reads a quantity of Vietnamese prose: “gần 134 tấn gạo”, “07 mô hình”, “nhiều trang thiết bị”.
 *
 * Vietnamese: số lượng.
 *
 * Scales are multiplied in: “2 triệu lượt người” is 2000000 “lượt người”, “5 triệu 200 nghìn” is
 * 5200000. The unit may touch the number (“221vụ việc”, “2,2km”). A range (“80-100 triệu”, “5 đến 7
 * vụ”) has its larger number in `to`. “02 (hai)” is 2, “03 (hai)” is refused; “từ 5 vụ trở lên” is at
 * least 5; signs as ≥ and ~ are read as words are. Ratios (“51/51”) and two figures (“866 lượt/964 lượt người”)
 * are refused, and so is a short form as “1 tỷ 2”. Finding: `text/not-a-quantity`, or those of
 * {@link parseNumber}.
 *
 * @param text - Qualifier, number and unit; the number may be missing after “nhiều” only.
 * @returns The quantity, or the findings that say why there is none.
 *
 * @example
 * ```ts
 * import { parseQuantity } from 'danvan/text';
 *
 * const rice = parseQuantity('gần 134 tấn gạo');
 * rice.ok && rice.value; //=> { amount: 134, precision: 1, qualifier: 'nearly', unit: 'tấn gạo' }
 * const devices = parseQuantity('nhiều trang thiết bị y tế');
 * devices.ok && devices.value; //=> { amount: null, qualifier: 'many', unit: 'trang thiết bị y tế' }
 * ```
 *
 * @category Text
 */
export const parseQuantity = (text: string): ParseResult<Quantity> =>
  readQuantity(foldFigure(text), text);
