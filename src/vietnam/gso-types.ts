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
 * gsoTypes['dac_khu']; //=> { kind: 'special-zone', level: 'commune', prefix: 'đặc khu' }
 * ```
 *
 * @category Organization
 */
export const gsoTypes: UnitTypes = /* @__PURE__ */ frozen({
  tinh: { kind: 'province', level: 'province', prefix: 'tỉnh' },
  thanh_pho_tw: { kind: 'central-city', level: 'province', prefix: 'thành phố' },
  huyen: { kind: 'rural-district', level: 'district', prefix: 'huyện' },
  quan: { kind: 'urban-district', level: 'district', prefix: 'quận' },
  thi_xa: { kind: 'town', level: 'district', prefix: 'thị xã' },
  thanh_pho: { kind: 'provincial-city', level: 'district', prefix: 'thành phố' },
  xa: { kind: 'commune', level: 'commune', prefix: 'xã' },
  phuong: { kind: 'ward', level: 'commune', prefix: 'phường' },
  thi_tran: { kind: 'township', level: 'commune', prefix: 'thị trấn' },
  dac_khu: { kind: 'special-zone', level: 'commune', prefix: 'đặc khu' },
});
