import type { UnitTypes } from '#room/organization';
import { frozen } from './frozen.js';

/**
 * The types of administrative units as the lists of the statistics office have them.
 *
 * Vietnamese: loại đơn vị hành chính.
 *
 * Keys are the words without marks that lists of codes use; names of those lists are bare, so that
 * “1” of the type `phuong` is “phường 1”.
 *
 * @example
 * ```ts
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * gsoTypes['dac_khu']; //=> { kind: 'special-zone', prefix: 'đặc khu' }
 * ```
 *
 * @category Organization
 */
export const gsoTypes: UnitTypes = /* @__PURE__ */ frozen({
  tinh: { kind: 'province', prefix: 'tỉnh' },
  thanh_pho_tw: { kind: 'central-city', prefix: 'thành phố' },
  huyen: { kind: 'rural-district', prefix: 'huyện' },
  quan: { kind: 'urban-district', prefix: 'quận' },
  thi_xa: { kind: 'town', prefix: 'thị xã' },
  thanh_pho: { kind: 'provincial-city', prefix: 'thành phố' },
  xa: { kind: 'commune', prefix: 'xã' },
  phuong: { kind: 'ward', prefix: 'phường' },
  thi_tran: { kind: 'township', prefix: 'thị trấn' },
  dac_khu: { kind: 'special-zone', prefix: 'đặc khu' },
});
