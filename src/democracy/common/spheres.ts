/**
 * Where democracy is practised.
 *
 * Vietnamese: bốn loại hình thực hiện dân chủ ở cơ sở.
 *
 * `commune`: xã, phường, đặc khu, with its villages · `agency`: cơ quan, đơn vị · `employer`: tổ
 * chức có sử dụng lao động, nơi làm việc · `armed-forces`: lực lượng vũ trang.
 *
 * @example
 * ```ts
 * import { democracySpheres } from 'danvan/democracy';
 *
 * democracySpheres.length; //=> 4
 * ```
 *
 * @category Democracy
 */
export const democracySpheres = Object.freeze([
  'commune',
  'agency',
  'employer',
  'armed-forces',
] as const);

/**
 * One of {@link democracySpheres}.
 *
 * Vietnamese: loại hình thực hiện dân chủ ở cơ sở.
 *
 * @example
 * ```ts
 * import type { DemocracySphere } from 'danvan/democracy';
 *
 * const sphere: DemocracySphere = 'agency';
 * ```
 *
 * @category Democracy
 */
export type DemocracySphere = (typeof democracySpheres)[number];
