import * as z from 'zod';
import { toNfc } from '../text/index.js';
import { nameSchema } from './name.js';

const id = z.string().trim().min(1).transform(toNfc);

/**
 * Reads a {@link Unit}.
 *
 * Term: đơn vị. Only `id` and `name` must be given. An unknown field is an error, so that a
 * misspelt `parent` is not lost.
 *
 * @example
 * ```ts
 * import { unitSchema } from 'danvan';
 *
 * unitSchema.parse({ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }).category; //=> 'place'
 * ```
 *
 * @category Organization
 */
export const unitSchema = z.strictObject({
  /** Identity of the unit; stays when its name or code changes. */
  id,
  name: nameSchema,
  /** The name in the head of its documents, where that is shorter: “Ban Dân vận”. */
  shortName: nameSchema.optional(),
  /** Other spellings met in the wild. */
  aliases: z.array(z.string().trim().min(1).transform(toNfc)).readonly().default([]),
  /** A place (tỉnh, xã, thôn) or an organization that serves one. */
  category: z.enum(['place', 'organization']).default('place'),
  /** The id of a kind in the catalogue of kinds: `commune`, `people-committee`. */
  kind: id.optional(),
  /** The level of administration: `province`, `commune`. */
  level: id.optional(),
  /** The unit directly above. */
  parent: id.optional(),
  /** The place that an organization serves. */
  serves: id.optional(),
  /** The letters of the unit in the symbols of its documents: `BDVTU`. */
  symbol: id.optional(),
});

/**
 * A place or an organization.
 *
 * Term: đơn vị (đơn vị hành chính; cơ quan, tổ chức). `id` is its identity; `parent` is the unit
 * directly above, `serves` the place of an organization.
 *
 * @example
 * ```ts
 * import type { Unit } from 'danvan';
 *
 * const label = (unit: Unit) => `${unit.name.vi} (${unit.category})`;
 * ```
 *
 * @category Organization
 */
export interface Unit extends Readonly<z.output<typeof unitSchema>> {}

/**
 * A {@link Unit} as it is typed in: names may be plain texts, most fields may be absent.
 *
 * Term: đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitInput } from 'danvan';
 *
 * const unit: UnitInput = { id: 'xa-a', name: 'xã A', parent: 'tay-ninh' };
 * ```
 *
 * @category Organization
 */
export interface UnitInput extends Readonly<z.input<typeof unitSchema>> {}
