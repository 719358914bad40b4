/**
 * What a list means by one of its words for types of units.
 *
 * Vietnamese: loại đơn vị hành chính trong danh mục.
 *
 * `prefix` stands before the bare name: “1” of the type `phuong` is “phường 1”; where names come
 * with it already, leave it out.
 *
 * @example
 * ```ts
 * import type { UnitType } from 'danvan/organization';
 *
 * const ward: UnitType = { kind: 'ward', prefix: 'phường' };
 * ```
 *
 * @category Organization
 */
export interface UnitType {
  /** The id of the kind of its units. */
  readonly kind: string;
  /** The word before a bare name. Defaults to none. */
  readonly prefix?: string | undefined;
  /** The id of the level of its units, where the type tells it. Defaults to what the row says. */
  readonly level?: string | undefined;
}

/**
 * The types of units of a list, by the words that the list has for them.
 *
 * Vietnamese: bảng loại đơn vị.
 *
 * `danvan/vietnam` ships `gsoTypes`.
 *
 * @example
 * ```ts
 * import type { UnitTypes } from 'danvan/organization';
 *
 * const types: UnitTypes = { xa: { kind: 'commune', prefix: 'xã' } };
 * ```
 *
 * @category Organization
 */
export interface UnitTypes {
  readonly [word: string]: UnitType;
}
