import type * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import { spanFields, type Interval } from '../unit/interval.js';
import type { Name } from '../unit/name.js';

/**
 * A kind of link between units; those of one kind may form a hierarchy of their own.
 *
 * Vietnamese: loại quan hệ.
 *
 * `isLine`: a unit has one unit above it at a time, and the links of this kind make up one of the
 * named hierarchies; otherwise a unit may have any number of them.
 *
 * @example
 * ```ts
 * import type { LinkType } from 'danvan/organization';
 *
 * const sponsors: LinkType = { id: 'sponsors', name: { vi: 'đỡ đầu' }, isLine: false };
 * ```
 *
 * @category Organization
 */
export interface LinkType {
  /** Identity of the type: `party`. */
  readonly id: string;
  /** What it is called in reports. */
  readonly name?: Name | undefined;
  /** Whether its links make a tree, with one unit above each at a time. */
  readonly isLine: boolean;
}

/**
 * The links of this library: five lines, and two relations beside them.
 *
 * Vietnamese: quan hệ lãnh đạo, chỉ đạo, hướng dẫn.
 *
 * `territorial` is the line of `parent`: the one in which figures add up. Hand a longer list to
 * {@link createUnitRegister} to add your own.
 *
 * @example
 * ```ts
 * import { linkTypes } from 'danvan/organization';
 *
 * linkTypes.filter(({ isLine }) => isLine).length; //=> 5
 * ```
 *
 * @category Organization
 */
export const linkTypes: readonly LinkType[] = Object.freeze([
  { id: 'territorial', isLine: true },
  { id: 'party', isLine: true },
  { id: 'state', isLine: true },
  { id: 'front', isLine: true },
  { id: 'professional-guidance', isLine: true },
  { id: 'advises', isLine: false },
  { id: 'chairs', isLine: false },
]);

/** Reads a link as it is typed in. */
export const linkSchema = strictObject({
  ...spanFields,
  /** The id of a type of link. */
  type: textSchema,
  /** The id of the unit that it starts from: the lower one in a line. */
  unit: textSchema,
  /** The id of the unit that it leads to: the upper one in a line. */
  target: textSchema,
});

/**
 * A link from one unit to another for some time.
 *
 * Vietnamese: quan hệ giữa các đơn vị.
 *
 * In a line `target` stands directly above `unit`; otherwise `unit` does to `target` what the type
 * says: it advises it, it chairs it.
 *
 * @example
 * ```ts
 * import type { Link } from 'danvan/organization';
 *
 * const link: Link = { type: 'party', unit: 'du-xa-a', target: 'hu-b', to: '2025-06-30' };
 * ```
 *
 * @category Organization
 */
export interface Link extends Interval {
  /** The id of a type of link. */
  readonly type: string;
  /** The id of the unit that it starts from: the lower one in a line. */
  readonly unit: string;
  /** The id of the unit that it leads to: the upper one in a line. */
  readonly target: string;
}

/**
 * A {@link Link} as it is typed in: `to` is the last day, included.
 *
 * Vietnamese: quan hệ giữa các đơn vị.
 *
 * @example
 * ```ts
 * import type { LinkInput } from 'danvan/organization';
 *
 * const link: LinkInput = { type: 'party', unit: 'du-xa-a', target: 'hu-b', to: '2025-06-30' };
 * ```
 *
 * @category Organization
 */
export interface LinkInput extends Readonly<z.input<typeof linkSchema>> {}
