import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { unitSelectorSchema, type UnitSelector } from '#room/organization';
import type { Reference } from '#room/records';
import { textSchema as text } from '#room/text';
import { texts } from './common-fields.js';

/**
 * Those who act, or are to act: bodies that are listed, a set that is selected, or both.
 *
 * Vietnamese: chủ thể thực hiện, đơn vị được giao.
 *
 * “Các cấp Ban Dân vận trong tỉnh” is a selector, no unit of its own; `selectUnits` tells which
 * units it means in the hierarchy of a day.
 *
 * @example
 * ```ts
 * import type { ActingUnits } from 'danvan/democracy';
 *
 * const boards: ActingUnits = {
 *   units: [],
 *   selector: { within: 'tinh', kinds: ['mass-mobilization-board'] },
 *   text: 'các cấp Ban Dân vận trong tỉnh',
 * };
 * ```
 *
 * @category Democracy
 */
export interface ActingUnits {
  /** The ids of those that are listed. Defaults to none. */
  readonly units: readonly string[];
  /** Those that are selected, besides those listed. */
  readonly selector?: UnitSelector | undefined;
  /** The words of the source. */
  readonly text?: string | undefined;
}

/** Reads {@link ActingUnits} as they are typed in. */
export const actingUnitsSchema = z.readonly(
  strictObject({
    units: texts,
    selector: z.optional(unitSelectorSchema),
    text: z.optional(text),
  }),
);

/** The units that they name, each with its place. */
export const unitsOfActing = (
  acting: ActingUnits | undefined,
  path: readonly (string | number)[],
): readonly Reference[] => [
  ...(acting?.units ?? []).map((id, at) => ({ id, path: [...path, 'units', at] })),
  { id: acting?.selector?.within, path: [...path, 'selector', 'within'] },
];
