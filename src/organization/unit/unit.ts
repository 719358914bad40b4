import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import { daySpanSchema, spanFields, type Interval } from './interval.js';
import { nameSchema, type Name } from './name.js';

/** What a unit was called and counted as for some time. */
const stateSchema = strictObject({
  ...spanFields,
  name: z.optional(nameSchema),
  shortName: z.optional(nameSchema),
  kind: z.optional(textSchema),
  level: z.optional(textSchema),
  symbol: z.optional(textSchema),
});

/**
 * Reads a {@link Unit} as it is typed in.
 *
 * Vietnamese: đơn vị.
 *
 * Only `id` and `name` must be given. An unknown field is an error, so that a misspelt `parent` is
 * not lost.
 *
 * @example
 * ```ts
 * import { unitSchema } from 'danvan/schemas';
 *
 * unitSchema.parse({ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }).category; //=> 'place'
 * ```
 *
 * @category Organization
 */
export const unitSchema = strictObject({
  /** Identity of the unit; stays when its name or code changes. */
  id: textSchema,
  /** A text, or the name by language. */
  name: nameSchema,
  /** The name in the head of its documents, where that is shorter: “Ban Dân vận”. */
  shortName: z.optional(nameSchema),
  /** Other spellings met in the wild, some for a time only. */
  aliases: z._default(
    z.readonly(z.array(z.union([textSchema, strictObject({ ...spanFields, name: textSchema })]))),
    [],
  ),
  /** Official codes; a code is no identity and may pass to another unit. */
  codes: z._default(
    z.readonly(
      z.array(
        z.union([
          textSchema,
          strictObject({ ...spanFields, code: textSchema, scheme: z.optional(textSchema) }),
        ]),
      ),
    ),
    [],
  ),
  /** A place (tỉnh, xã, thôn) or an organization that serves one. */
  category: z._default(z.enum(['place', 'organization']), 'place'),
  /** The id of a kind in the catalogue of kinds: `commune`, `people-committee`. */
  kind: z.optional(textSchema),
  /** The level of administration: `province`, `commune`. */
  level: z.optional(textSchema),
  /** The unit directly above, in the territorial line, for as long as both are in force. */
  parent: z.optional(textSchema),
  /** The place that an organization serves. */
  serves: z.optional(textSchema),
  /** The letters of the unit in the symbols of its documents: `BDVTU`. */
  symbol: z.optional(textSchema),
  /** When the unit is there; several where it came back. Defaults to always. */
  validity: z._default(z.union([daySpanSchema, z.array(daySpanSchema)]), []),
  /** What was different about the unit at other times. */
  history: z._default(z.readonly(z.array(stateSchema)), []),
});

/**
 * A former or other name, with the days in which it was used.
 *
 * Vietnamese: tên gọi khác.
 *
 * @example
 * ```ts
 * import type { Alias } from 'danvan/organization';
 *
 * const alias: Alias = { name: 'Xã Sà Phìn', to: '2025-06-30' };
 * ```
 *
 * @category Organization
 */
export interface Alias extends Interval {
  /** The name as it is met. */
  readonly name: string;
}

/**
 * An official code of a unit, with the days in which it is the unit's.
 *
 * Vietnamese: mã đơn vị.
 *
 * A code is no identity: most commune codes of 2025 were another commune's before.
 *
 * @example
 * ```ts
 * import type { UnitCode } from 'danvan/organization';
 *
 * const code: UnitCode = { code: '80', scheme: 'gso', from: '2025-07-01' };
 * ```
 *
 * @category Organization
 */
export interface UnitCode extends Interval {
  /** The code as it is written, leading zeros included. */
  readonly code: string;
  /** Who gives the code, where there are several lists. */
  readonly scheme?: string | undefined;
}

/**
 * What was different about a unit for some time: its name, kind, level or symbol.
 *
 * Vietnamese: trạng thái của đơn vị theo thời gian.
 *
 * @example
 * ```ts
 * import type { UnitState } from 'danvan/organization';
 *
 * const before: UnitState = { to: '2026-04-29', kind: 'commune' };
 * ```
 *
 * @category Organization
 */
export interface UnitState extends Interval {
  /** The name of that time, where it was another. */
  readonly name?: Name | undefined;
  /** The short name of that time, where it was another. */
  readonly shortName?: Name | undefined;
  /** The kind of that time, where it was another. */
  readonly kind?: string | undefined;
  /** The level of that time, where it was another. */
  readonly level?: string | undefined;
  /** The letters of that time, where they were others. */
  readonly symbol?: string | undefined;
}

/**
 * A place or an organization.
 *
 * Vietnamese: đơn vị (đơn vị hành chính; cơ quan, tổ chức).
 *
 * `id` is its identity; `parent` is the unit directly above, `serves` the place of an organization.
 * First and last days are included; an empty `validity` means always.
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
export interface Unit<out Id extends string = string> {
  /** Identity of the unit; stays when its name or code changes. */
  readonly id: Id;
  /** Its name today, as it is written out in full. */
  readonly name: Name;
  /** The name in the head of its documents, where that is shorter. */
  readonly shortName?: Name | undefined;
  /** Other spellings, and former names with their days. */
  readonly aliases: readonly Alias[];
  /** Official codes with their days; a code is no identity. */
  readonly codes: readonly UnitCode[];
  /** A place (tỉnh, xã, thôn) or an organization that serves one. */
  readonly category: 'place' | 'organization';
  /** The id of a kind in the catalogue of kinds: `commune`, `people-committee`. */
  readonly kind?: string | undefined;
  /** The level of administration: `province`, `commune`. */
  readonly level?: string | undefined;
  /** The id of the unit directly above, in the territorial line. */
  readonly parent?: string | undefined;
  /** The id of the place that an organization serves. */
  readonly serves?: string | undefined;
  /** The letters of the unit in the symbols of its documents: `BDVTU`. */
  readonly symbol?: string | undefined;
  /** When the unit is there, days inclusive; several spans where it came back, none for always. */
  readonly validity: readonly Interval[];
  /** What was different about it at other times. */
  readonly history: readonly UnitState[];
}

/**
 * A {@link Unit} as it is typed in: names may be plain texts, most fields may be absent, last days
 * are included.
 *
 * Vietnamese: đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitInput } from 'danvan';
 *
 * const unit: UnitInput = { id: 'xa-a', name: 'xã A', parent: 'tay-ninh' };
 * const gone: UnitInput = { id: 'huyen-b', name: 'huyện B', validity: { to: '2025-06-30' } };
 * ```
 *
 * @category Organization
 */
export interface UnitInput<out Id extends string = string> extends UnitFields {
  /** Identity of the unit; stays when its name or code changes. */
  readonly id: Id;
}

interface UnitFields extends Readonly<Omit<z.input<typeof unitSchema>, 'id'>> {}
