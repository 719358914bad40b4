import * as z from 'zod/mini';
import { object } from '#room/findings';
import type { ListRow } from '#room/text';
import type { DaySpan } from '../unit/interval.js';
import type { UnitTypes } from '../unit/unit-type.js';

/**
 * The columns of a list of units.
 *
 * Vietnamese: cột của danh mục đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitColumn } from 'danvan/organization';
 *
 * const column: UnitColumn = 'parent';
 * ```
 *
 * @category Organization
 */
export type UnitColumn = 'code' | 'name' | 'type' | 'level' | 'parent' | 'from' | 'to';

/**
 * How a list of units is read.
 *
 * Vietnamese: cách đọc danh mục đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitRowOptions } from 'danvan/organization';
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * const options: UnitRowOptions = {
 *   tree: '2025',
 *   types: gsoTypes,
 *   levels: { 1: 'province', 2: 'commune' },
 *   validity: { from: '2025-07-01' },
 * };
 * ```
 *
 * @category Organization
 */
export interface UnitRowOptions {
  /** Stands before each code in the ids, for a code is no identity: `2025` gives `2025/00712`. */
  readonly tree: string;
  /** What the words of the column `type` mean. */
  readonly types: UnitTypes;
  /** The id of the level for each word of the column `level`. Defaults to the levels of the types. */
  readonly levels?: { readonly [word: string]: string } | undefined;
  /** When the units are there, where no row says otherwise. Defaults to always. */
  readonly validity?: DaySpan | undefined;
  /** The id of the unit above the rows without a parent. Defaults to none. */
  readonly top?: string | undefined;
  /** Whose codes these are, where there are several lists. */
  readonly scheme?: string | undefined;
  /** What findings call the list. Defaults to `units`. */
  readonly file?: string | undefined;
  /** What the header calls the columns, where that is not their own name. */
  readonly columns?: { readonly [Name in UnitColumn]?: string | undefined } | undefined;
}

/** A row of a list of units. */
export type UnitRow = ListRow<UnitColumn>;

const words = z.record(z.string(), z.optional(z.string()));

/** {@link UnitRowOptions}, as far as they can be looked at. */
export const unitRowShape = object({
  tree: z.string(),
  types: z.record(
    z.string(),
    object({
      kind: z.string(),
      prefix: z.optional(z.string()),
      level: z.optional(z.string()),
    }),
  ),
  levels: z.optional(z.record(z.string(), z.string())),
  validity: z.optional(object({ from: z.optional(z.string()), to: z.optional(z.string()) })),
  top: z.optional(z.string()),
  scheme: z.optional(z.string()),
  file: z.optional(z.string()),
  columns: z.optional(words),
});
