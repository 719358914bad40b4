import type { Hierarchy, NameAbbreviation, UnitRegister } from '#room/organization';
import * as z from 'zod/mini';
import { requireShape, object } from '#room/findings';
import { periodOptionsShape, type PeriodOptions } from '#room/time';

/**
 * What sheets are read against.
 *
 * Vietnamese: căn cứ đọc biểu từ bảng tính.
 *
 * @example
 * ```ts
 * import type { SheetsOptions } from 'danvan/forms';
 *
 * const options: SheetsOptions = { expected: { unit: 'xa-a', period: '2026-Q2' } };
 * ```
 *
 * @category Forms
 */
export interface SheetsOptions {
  /**
   * The units that sheets may name. Without them a unit is what the sheet calls it, unless the
   * sheet or `expected` knows its id.
   */
  readonly units?: Hierarchy | UnitRegister | undefined;
  /** Short forms in names of units, as `danvan/vietnam` ships them. Defaults to none. */
  readonly abbreviations?: readonly NameAbbreviation[] | undefined;
  /** The calendars of the periods. */
  readonly periods?: PeriodOptions | undefined;
  /**
   * Who was to send for which period: counts where a sheet does not say it, and where it says
   * something else that is a finding. Ids.
   */
  readonly expected?:
    { readonly unit?: string | undefined; readonly period?: string | undefined } | undefined;
}

const optionsShape = object({
  units: z.optional(object({ units: z.array(object({ id: z.string() })) })),
  periods: z.optional(periodOptionsShape),
  expected: z.optional(object({ unit: z.optional(z.string()), period: z.optional(z.string()) })),
});

/** Refuses what are no options of a reader of sheets. */
export const requireSheetsOptions = <Options extends SheetsOptions>(options: Options): Options =>
  requireShape(options, optionsShape, 'options');
